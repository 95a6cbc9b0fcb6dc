import type { LayoutTable } from '../../model/index.js';
import type { Label } from './label-styles.js';
import type { Piece } from './letterhead-pieces.js';

/**
 * What has been found out about a line so far. Only the functions of this room (see facts.ts) read and write it; all
 * other code calls those, so that no question is answered twice for one line.
 */
export interface LineFacts {
  /** The yes-or-no questions answered so far, one bit each. */
  asked: number;
  /** Those answered with yes. */
  confirmed: number;
  labels: readonly Label[] | null;
  pieces: readonly Piece[] | null;
}

/** A line's place in a table drawn by the file. */
export interface TablePlace {
  /** The outermost table. */
  readonly table: LayoutTable;
  /** Offset of the line in the text as read. */
  readonly offset: number;
}

/**
 * The rule above footnotes, which becomes a line of blanks when a file is converted to text: a short one above notes
 * that begin on their page, a long one above the continuation of a note from the page before.
 */
export type NoteRule = 'short' | 'long';

/** A line of the folded text that carries words of the document. */
export interface Line {
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether there are blank lines before it. */
  readonly gap: boolean;
  /** Whether a page's furniture (running head, page number, signature stamp) comes before it. */
  readonly page: boolean;
  /** The rule right above it, if any. */
  readonly noteRule: NoteRule | null;
  /**
   * The column at which it ends on the page: more than its length if it is indented, or if its beginning was cut off or
   * is on the line above.
   */
  readonly columns: number;
  /** The column in the middle of it, among signatures that stand side by side on the page; elsewhere `null`. */
  readonly middle: number | null;
  /** Its place in a table drawn by the file; `null` in running text. */
  readonly table: TablePlace | null;
  /** What follows from its text alone. */
  readonly facts: LineFacts;
}

const noFacts = (): LineFacts => ({ asked: 0, confirmed: 0, labels: null, pieces: null });

/** A line about which nothing has been found out yet. */
export const createLine = ({
  start,
  end,
  text,
  gap,
  page,
  noteRule,
  columns,
  table,
}: Omit<Line, 'facts' | 'middle'>): Line => ({
  start,
  end,
  text,
  gap,
  page,
  noteRule,
  columns,
  middle: null,
  table,
  facts: noFacts(),
});

/**
 * A copy of a line with some parts replaced. All lines, and all labels, have the same properties in the same order:
 * made by object spread, they slow parsing down by 3 %.
 */
export function lineWith(
  line: Line,
  {
    start = line.start,
    end = line.end,
    text = line.text,
    gap = line.gap,
    page = line.page,
    noteRule = line.noteRule,
    columns = line.columns,
    middle = line.middle,
    table = line.table,
  }: Partial<Omit<Line, 'facts'>>,
): Line {
  const facts = text === line.text && start === line.start ? line.facts : noFacts();
  return { start, end, text, gap, page, noteRule, columns, middle, table, facts };
}

/** A line without its first characters (a label, a bullet, a quotation mark). */
export function lineFrom(line: Line, length: number): Line {
  const text = line.text.slice(length).trimStart();
  return lineWith(line, { start: line.start + line.text.length - text.length, text });
}
