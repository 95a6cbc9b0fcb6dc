import type { Layout, RegionKind } from '../model/index.js';

/** A page that begins within a paragraph. */
export interface PageMark {
  /** How much of the paragraph's text stands before it. */
  readonly at: number;
  /** From 1. */
  readonly page: number;
}

/** A paragraph; line feeds in it are line breaks, and one without text is a blank line. */
export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly text: string;
  /** Its place among the paragraphs of the file's body, from 1; `null` where the file has no such order. */
  readonly paragraph: number | null;
  /** The pages that begin in it, first to last; left out where there are none. */
  readonly pages?: readonly PageMark[];
}

/** A cell of a {@link TableBlock}. */
export interface CellBlock {
  /** Its first column in the table's grid, from 1. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly blocks: readonly Block[];
}

/** A table; a merged cell stands in its first row alone. */
export interface TableBlock {
  readonly type: 'table';
  readonly rows: readonly (readonly CellBlock[])[];
  /** How many rows the file marks as the head. */
  readonly headerRows: number;
}

/** Blocks that are no running text. */
export interface RegionBlock {
  readonly type: 'region';
  readonly kind: RegionKind;
  /** What calls a footnote; `null` elsewhere. */
  readonly label: string | null;
  readonly blocks: readonly Block[];
}

/** A page begins. */
export interface PageBlock {
  readonly type: 'page';
  /** From 1. */
  readonly page: number;
}

/** A text that a reader of another format has read: a file within the file. */
export interface EmbeddedBlock {
  readonly type: 'embedded';
  /** Whole lines. */
  readonly text: string;
  readonly layout: Layout | null;
}

/** What a reader of a structured format finds in a file, in reading order. */
export type Block = ParagraphBlock | TableBlock | RegionBlock | PageBlock | EmbeddedBlock;
