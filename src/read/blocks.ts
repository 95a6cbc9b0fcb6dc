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
  /** How much of the paragraph's text stands before it. */
  readonly at: number;
  /** From 1. */
  readonly page: number;
}

/** Letters that look alike. */
export interface LetterRun {
  /** How many letters of the paragraph it has, spaces left out. */
  readonly letters: number;
  /** `null` for formulas, symbols, calls of notes, and the number that a list puts before a paragraph. */
  readonly look: LetterLook | null;
}

/** How a paragraph looks. */
export interface BlockLook {
  /** `null` where the file does not tell. */
  readonly setting: ParagraphSetting | null;
  /** In order; together they hold every letter of the paragraph. */
  readonly runs: readonly LetterRun[];
  /** How many horizontal lines are drawn at it. */
  readonly rules: number;
}

/** A paragraph; line feeds in it are line breaks, and one without text is a blank line. */
export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly text: string;
  /** Its place among the paragraphs of the file's body, from 1; `null` where the file has no such order. */
  readonly paragraph: number | null;
  /** The pages that begin in it, first to last; left out where there are none. */
  readonly pages?: readonly PageMark[];
  /** Left out where that was not asked for. */
  readonly look?: BlockLook;
  /** What somebody has written beside it; left out where nobody did. */
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

/** A table; a merged cell stands in its first row alone. */
export interface TableBlock {
  readonly type: 'table';
  readonly rows: readonly (readonly CellBlock[])[];
  /** How many rows the file marks as the head. */
  readonly headerRows: number;
  /** Left out where that was not asked for. */
  readonly look?: Pick<TableLook, 'left' | 'width'>;
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

/** Pages of another setup begin with what comes next. */
export interface SectionBlock {
  readonly type: 'section';
  readonly setup: PageSetup;
}

/** A text that a reader of another format has read: a file within the file. */
export interface EmbeddedBlock {
  readonly type: 'embedded';
  /** Whole lines. */
  readonly text: string;
  readonly layout: Layout | null;
}

/** What a reader of a structured format finds in a file, in reading order. */
export type Block = ParagraphBlock | TableBlock | RegionBlock | PageBlock | SectionBlock | EmbeddedBlock;

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

/** All text of blocks, cell after cell, a paragraph a line. */
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

/** Blocks that are no running text. */
export const regionBlock = (
  kind: RegionKind,
  blocks: readonly Block[],
  label: string | null = null,
): RegionBlock => ({ type: 'region', kind, label, blocks });

/**
 * A footnote, with its call before its text, as it stands at the foot of a page.
 *
 * @param label - what calls it: "1"
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
