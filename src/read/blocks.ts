import type {
  Layout,
  LetterLook,
  PageSetup,
  ParagraphSetting,
  RegionKind,
  TableLook,
} from '../model/index.js';

/** A page that begins within a paragraph. */
export interface PageMark {
  /** The length of the paragraph's text before it. */
  readonly at: number;
  /** From 1. */
  readonly page: number;
}

/** Letters that look alike. */
export interface LetterRun {
  /** The number of its letters, without spaces. */
  readonly letters: number;
  /** `null` for formulas, symbols, note references and automatic list numbers. */
  readonly look: LetterLook | null;
}

/** The look of a paragraph. */
export interface BlockLook {
  /** `null` where the file does not tell. */
  readonly setting: ParagraphSetting | null;
  /** In order; together they cover every letter of the paragraph. */
  readonly runs: readonly LetterRun[];
  /** The number of horizontal lines drawn at it. */
  readonly rules: number;
}

/** A paragraph; line feeds in it are line breaks, and one without text is a blank line. */
export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly text: string;
  /** Its position among the paragraphs of the file's body, from 1; `null` if the file has no such order. */
  readonly paragraph: number | null;
  /** The pages that begin in it, in order; omitted if there are none. */
  readonly pages?: readonly PageMark[];
  /** Omitted unless requested. */
  readonly look?: BlockLook;
  /** Comments on it; omitted if there are none. */
  readonly comments?: readonly string[];
}

/** A cell of a {@link TableBlock}. */
export interface CellBlock {
  /** Its first column in the table's grid, from 1. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly blocks: readonly Block[];
}

/** A table; a merged cell is only in its first row. */
export interface TableBlock {
  readonly type: 'table';
  readonly rows: readonly (readonly CellBlock[])[];
  /** The number of rows that the file marks as headers. */
  readonly headerRows: number;
  /** Omitted unless requested. */
  readonly look?: Pick<TableLook, 'left' | 'width'>;
}

/** Blocks that are not running text. */
export interface RegionBlock {
  readonly type: 'region';
  readonly kind: RegionKind;
  /** The reference mark of a footnote; `null` otherwise. */
  readonly label: string | null;
  readonly blocks: readonly Block[];
}

/** A page begins. */
export interface PageBlock {
  readonly type: 'page';
  /** From 1. */
  readonly page: number;
}

/** Pages with another setup begin with the next block. */
export interface SectionBlock {
  readonly type: 'section';
  readonly setup: PageSetup;
}

/** The text of an embedded file, read by the reader of its format. */
export interface EmbeddedBlock {
  readonly type: 'embedded';
  /** Whole lines. */
  readonly text: string;
  readonly layout: Layout | null;
}

/** The contents of a file in a structured format, in reading order. */
export type Block = ParagraphBlock | TableBlock | RegionBlock | PageBlock | SectionBlock | EmbeddedBlock;

/**
 * A paragraph of a file in which paragraphs have no positions.
 *
 * @param text - line feeds in it are line breaks
 */
export const paragraphBlock = (text: string): ParagraphBlock => ({
  type: 'paragraph',
  text,
  paragraph: null,
});

/** The whole text of blocks, cell by cell, one paragraph per line. */
export const textOfBlocks = (blocks: readonly Block[]): string => {
  const texts: string[] = [];
  const add = (of: readonly Block[]): void => {
    for (const block of of) {
      if (block.type === 'paragraph' || block.type === 'embedded') texts.push(block.text);
      else if (block.type === 'region') add(block.blocks);
      else if (block.type === 'table') for (const cell of block.rows.flat()) add(cell.blocks);
    }
  };
  add(blocks);
  return texts.join('\n');
};

/** Blocks that are not running text. */
export const regionBlock = (
  kind: RegionKind,
  blocks: readonly Block[],
  label: string | null = null,
): RegionBlock => ({ type: 'region', kind, label, blocks });

/**
 * A footnote, with its reference mark before its text, as at the foot of a page.
 *
 * @param label - the reference mark: "1"
 */
export const noteBlock = (blocks: readonly Block[], label: string): RegionBlock => {
  const filled = blocks.filter((block) => block.type !== 'paragraph' || block.text.trim() !== '');
  const [first, ...rest] = filled;
  const called =
    first?.type === 'paragraph'
      ? [{ ...first, text: `[${label}] ${first.text.trimStart()}` }, ...rest]
      : [paragraphBlock(`[${label}]`), ...filled];
  return regionBlock('footnote', called, label);
};
