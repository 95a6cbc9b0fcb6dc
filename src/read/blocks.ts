import type { RegionKind } from '../model/index.js';

/** A paragraph; line feeds in it are line breaks, and one without text is a blank line. */
export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly text: string;
  /** Its place among the paragraphs of the file's body, from 1; `null` where the file has no such order. */
  readonly paragraph: number | null;
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

/** What a reader of a structured format finds in a file, in reading order. */
export type Block = ParagraphBlock | TableBlock | RegionBlock | PageBlock;

/**
 * A paragraph of a file whose paragraphs have no order that a reader could go back to.
 *
 * @param text - line feeds in it are line breaks
 */
export const paragraphBlock = (text: string): ParagraphBlock => ({
  type: 'paragraph',
  text,
  paragraph: null,
});
