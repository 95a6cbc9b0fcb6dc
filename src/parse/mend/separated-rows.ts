import type { LayoutCell, LayoutRow, LayoutTable } from '../../model/index.js';
import type { Folded } from '../../text/index.js';
import { isAuthority, isOffice, type Line, lineFrom, lineWith } from '../line/index.js';

/** A cell with text in it. */
export interface SeparatedCell {
  /** From 1. */
  readonly column: number;
  /** At least one; each holds text of this cell alone. */
  readonly lines: readonly Line[];
}

/** Cells with text, in the order of their columns. */
export type SeparatedRow = readonly SeparatedCell[];

/** A head alone, or with one row, does not prove that there are columns. */
export const MIN_ROWS = 3;
export const MIN_COLUMNS = 3;

/** A part of a line as a line of its own. A gap or page break above the line is above its first part only. */
export function partOfLine(line: Line, from: number, to: number): Line {
  const text = line.text.slice(from, to);
  return lineWith(line, {
    start: lineFrom(line, from).start,
    end: line.start + to,
    text,
    columns: text.length,
    gap: from === 0 && line.gap,
    page: from === 0 && line.page,
  });
}

/**
 * A table made of rows of cells, in the form of one drawn by a file. A cell without text is where the one before it
 * ends.
 *
 * @param columns - number of columns
 * @param headerRows - number of rows known to be the head; with 0, it is found out from the rows
 */
export function tableOfRows(
  rows: readonly SeparatedRow[],
  columns: number,
  headerRows: number,
  { toSource, toSourceEnd }: Folded,
): LayoutTable {
  const drawn = rows.map((row): LayoutRow => {
    let at = toSource(row[0]?.lines[0]?.start ?? 0);
    const start = at;
    const cells = Array.from({ length: columns }, (_, index): LayoutCell => {
      const lines = row.find(({ column }) => column === index + 1)?.lines ?? [];
      const [first, last] = [lines[0], lines.at(-1)];
      const span =
        first && last ? { start: toSource(first.start), end: toSourceEnd(last.end) } : { start: at, end: at };
      at = span.end;
      return { ...span, column: index + 1, columns: 1, rows: 1, tables: [] };
    });
    return { start, end: at, cells };
  });
  const [first, last] = [drawn[0], drawn.at(-1)];
  return { start: first?.start ?? 0, end: last?.end ?? 0, frame: false, headerRows, rows: drawn };
}

/** "(Ký, ghi rõ họ tên)" is below the offices of people who sign side by side. */
const isBracketed = ({ text }: Line): boolean => text.startsWith('(') && text.endsWith(')');

const isSignature = (line: Line): boolean => isAuthority(line) || isOffice(line) || isBracketed(line);

/** Whether rows are the signatures of people who sign side by side, rather than a table. */
export const isSigned = (rows: readonly SeparatedRow[]): boolean =>
  rows.flat().some(({ lines }) => lines.some(isSignature));

/** A table found in running text. */
export interface SeparatedTable {
  readonly table: LayoutTable;
  readonly rows: readonly SeparatedRow[];
  /** Number of lines that it takes in the text. */
  readonly length: number;
}

/**
 * Puts the cells of the tables that `tableAt` finds on lines of their own.
 *
 * @param tableAt - the table whose first row is the line at an index; `null` if there is none
 */
export function splitRows(
  lines: Line[],
  tableAt: (index: number) => SeparatedTable | null,
  { toSource }: Folded,
): Line[] {
  let split: Line[] | null = null;
  for (let index = 0; index < lines.length; index += 1) {
    const found = tableAt(index);
    const line = lines[index];
    if (found !== null) {
      // Few texts have any, and copying the lines of a long text takes much memory.
      split ??= lines.slice(0, index);
      const cellLines = found.rows.flat().flatMap((cell) => cell.lines);
      for (const each of cellLines)
        split.push(lineWith(each, { table: { table: found.table, offset: toSource(each.start) } }));
      index += found.length - 1;
    } else if (line) split?.push(line);
  }
  return split ?? lines;
}
