import type { Look } from './look.js';
import type { Span } from './position.js';

/**
 * A cell of a table: the lines of its text. A cell begins and ends with a line, and no line is in two cells. An empty
 * cell has no length.
 */
export interface LayoutCell extends Span {
  /** Its first column in the table's grid, from 1. */
  readonly column: number;
  /** How many columns it spans. */
  readonly columns: number;
  /** How many rows it spans; a merged cell is only in its first row. */
  readonly rows: number;
  /** Tables inside the cell. */
  readonly tables: readonly LayoutTable[];
}

/** A row of a table, with the cells that begin in it. */
export interface LayoutRow extends Span {
  readonly cells: readonly LayoutCell[];
}

/** A table that the file draws. */
export interface LayoutTable extends Span {
  /** Whether it only arranges text on the page, as for a letterhead, a signature block, or a box around one text. */
  readonly frame: boolean;
  /** How many rows the file itself marks as the table's head. */
  readonly headerRows: number;
  /** From top to bottom. The text of a frame is read column by column, so its rows overlap there. */
  readonly rows: readonly LayoutRow[];
}

/** An offset where the page changes. It may go back: text that is put at the end, such as footnotes, keeps its page. */
export interface PageStart {
  readonly offset: number;
  /** From 1, counted from the file's first page. */
  readonly page: number;
  /** The file's name for the page, where that is not its number: "iv", "PL-3". */
  readonly label?: string;
}

/** An entry of the outline that a file has for its viewer. */
export interface Bookmark {
  readonly title: string;
  /** Its depth in the outline, from 1. */
  readonly level: number;
  /** The page that it leads to, from 1; `null` where it leads to none. */
  readonly page: number | null;
}

/** Kinds of text that are not running text. */
export type RegionKind = 'chrome' | 'furniture' | 'stamp' | 'footnote' | 'contents' | 'textBox';

/** Whole lines that are not running text. */
export interface Region extends Span {
  readonly kind: RegionKind;
  /** The mark of a footnote: "1"; `null` elsewhere. */
  readonly label: string | null;
}

/**
 * A stretch of a scan that was read with little confidence, or corrected. It has no length where what was read was
 * taken for dirt and left out of the text.
 */
export interface Doubt extends Span {
  /** What was read in the scan, where it was corrected or left out; `null` where the text still has it. */
  readonly written: string | null;
  /** From 0 to 100. */
  readonly confidence: number;
}

/** The paragraph of the file that a stretch of the text comes from. */
export interface Origin extends Span {
  /** From 1, in the order of the file's body; paragraphs in cells and text boxes count, and so do deleted ones. */
  readonly paragraph: number;
}

/** A comment in the margin, at the text that it is about. */
export interface LayoutComment extends Span {
  readonly text: string;
}

/**
 * What a file says about its text beyond the characters. Stretches are half-open, in UTF-16 units of the text as read,
 * sorted by their start.
 */
export interface Layout {
  /** The outermost tables. */
  readonly tables: readonly LayoutTable[];
  readonly pages: readonly PageStart[];
  /** In the order of the outline; left out where the file has none. */
  readonly outline?: readonly Bookmark[];
  readonly regions: readonly Region[];
  readonly origins: readonly Origin[];
  /** For scans; left out where nothing was read from pictures. */
  readonly doubts?: readonly Doubt[];
  /** Word's comments, each with its paragraph; a comment on several paragraphs is repeated for each. */
  readonly comments?: readonly LayoutComment[];
  /** How the text looks; left out where that was not asked for, or where the format's reader does not find it out. */
  readonly look?: Look;
}
