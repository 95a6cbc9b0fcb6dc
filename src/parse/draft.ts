import type { NamedUnitType, Numbering, Span } from '../model/index.js';
import type { Line } from './line/index.js';

/** A paragraph whose lines are being collected; the first may be without its label. */
export interface ParagraphDraft {
  readonly type: 'paragraph';
  readonly lines: Line[];
}

export interface UnitDraft {
  readonly type: NamedUnitType | 'division' | 'appendix' | 'form';
  readonly numbering: Numbering | null;
  /** `null` for an attached text without a name. */
  readonly label: string | null;
  /** Offset of the label in the folded text. */
  readonly start: number;
  /** The lines of the heading, for units known to have one (chapters, appendices, forms). */
  readonly heading: Line[];
  readonly children: Draft[];
}

export interface BulletDraft {
  readonly type: 'bullet';
  readonly marker: string;
  readonly start: number;
  readonly children: Draft[];
}

export interface FootnoteDraft {
  readonly type: 'footnote';
  readonly label: string;
  readonly start: number;
  readonly children: Draft[];
}

export interface QuotationDraft {
  readonly type: 'quotation';
  readonly start: number;
  readonly children: Draft[];
}

/** A flattened table as a whole: the labels of its groups divide it into parts, each in the unit of its label. */
export interface WholeFlatTable {
  /** The lines above the first row or group. */
  readonly head: Line[];
  readonly parts: FlatTableDraft[];
}

/** A table flattened to lines; each child is a cell, or a row whose cells are separated by bars. */
export interface FlatTableDraft {
  readonly type: 'flatTable';
  readonly start: number;
  /** The paragraph right above it that names it. */
  caption: string | null;
  /** The table that it is, or is a part of. */
  readonly whole: WholeFlatTable;
  readonly children: ParagraphDraft[];
  /** Indexes of the children that begin a row with its number. */
  readonly rowStarts: number[];
  /**
   * The lines of the cells of each row, beginning with the head, if they were read when the table was opened; a row of
   * one cell heads those below it.
   */
  readonly rows: readonly (readonly (readonly Line[])[])[] | null;
}

/** A cell of a table drawn by the file; offsets of `source` are in the text as read, here and below. */
export interface TableCellDraft {
  readonly source: Span;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly children: Draft[];
}

export interface TableRowDraft {
  readonly source: Span;
  readonly cells: readonly TableCellDraft[];
}

/** A table drawn by the file. */
export interface DrawnTableDraft {
  readonly type: 'drawnTable';
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
  readonly source: Span;
  /** The paragraph right above it that names it. */
  readonly caption: string | null;
  /** The rows that name its columns. For a table that continues below a group row, they stand above that row. */
  readonly head: readonly TableRowDraft[];
  /** The number of its own first rows that are its head. */
  readonly headerRows: number;
  readonly rows: readonly TableRowDraft[];
}

/** A part of the tree before positions and flow are known. */
export type Draft =
  | ParagraphDraft
  | UnitDraft
  | BulletDraft
  | FootnoteDraft
  | QuotationDraft
  | FlatTableDraft
  | DrawnTableDraft;

export const isUnit = (draft: Draft): draft is UnitDraft => 'heading' in draft;

/** A paragraph that begins with a given line. */
export const paragraphOf = (line: Line): ParagraphDraft => ({ type: 'paragraph', lines: [line] });
