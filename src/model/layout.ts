import type { Look } from './look.js';
import type { Span } from './position.js';

/**
 * A cell of a table, with the lines that hold its text: a cell begins and ends with a line, and no line holds two.
 * An empty cell has no length.
 */
export interface LayoutCell extends Span {
  /** Its first column in the table's grid, from 1. */
  readonly column: number;
  /** How many columns it spans. */
  readonly columns: number;
  /** How many rows it spans; a merged cell stands in its first row alone. */
  readonly rows: number;
  /** Tables inside the cell. */
  readonly tables: readonly LayoutTable[];
}

/** A row of a table, with those cells that begin in it. */
export interface LayoutRow extends Span {
  readonly cells: readonly LayoutCell[];
}

/** A table that the file draws. */
export interface LayoutTable extends Span {
  /** Whether it only arranges text on the page, as for a letterhead, a signature block, or a box around one text. */
  readonly frame: boolean;
  /** How many rows the file itself marks as the table's head. */
  readonly headerRows: number;
  /** Row by row; those of a frame are read column by column, so that their cells overlap in the text. */
  readonly rows: readonly LayoutRow[];
}

/** Where text of another page than the one before begins; what is put at the end, as footnotes are, goes back to its own. */
export interface PageStart {
  readonly offset: number;
  /** From 1, counted from the file's first page. */
  readonly page: number;
  /** What the file calls the page, where that is not its number: "iv", "PL-3". */
  readonly label?: string;
}

/** An entry of the outline that a file carries for its viewer. */
export interface Bookmark {
  readonly title: string;
  /** How deep it stands in the outline, from 1. */
  readonly level: number;
  /** The page that it leads to, from 1; `null` where it leads to none. */
  readonly page: number | null;
}

/** What is no running text. */
export type RegionKind = 'chrome' | 'furniture' | 'stamp' | 'footnote' | 'contents' | 'textBox';

/** Whole lines that are no running text. */
export interface Region extends Span {
  readonly kind: RegionKind;
  /** What calls a footnote: "1"; `null` elsewhere. */
  readonly label: string | null;
}

/**
 * A stretch of a scan that was read with little confidence, or that was mended. It has no length where what was read was
 * taken for dirt, and the text is without it.
 */
export interface Doubt extends Span {
  /** As the scan was read, where that was mended or left out; `null` where the text still has it. */
  readonly written: string | null;
  /** From 0 to 100. */
  readonly confidence: number;
}

/** The way back from a stretch of the text to the paragraph of the file that it was read from. */
export interface Origin extends Span {
  /** From 1, in the order of the file's body; paragraphs in cells and text boxes count, and so do deleted ones. */
  readonly paragraph: number;
}

/** What somebody has written beside the text. */
export interface LayoutComment extends Span {
  readonly text: string;
}

/**
 * What a file knows of its text beside the characters. Stretches are half-open, in UTF-16 units of the text as read,
 * sorted by where they begin.
 */
export interface Layout {
  /** The outermost tables. */
  readonly tables: readonly LayoutTable[];
  readonly pages: readonly PageStart[];
  /** In its own order; left out where the file has none. */
  readonly outline?: readonly Bookmark[];
  readonly regions: readonly Region[];
  readonly origins: readonly Origin[];
  /** Of a scan; left out where nothing was read from pictures. */
  readonly doubts?: readonly Doubt[];
  /** Comments of Word, each with the paragraph that it is at; one at several paragraphs stands here for each. */
  readonly comments?: readonly LayoutComment[];
  /** How the text looks; left out where that was not asked for, or where the format's reader does not tell. */
  readonly look?: Look;
}
