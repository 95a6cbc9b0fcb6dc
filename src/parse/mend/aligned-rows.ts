import type { Folded } from '../../text/index.js';
import type { Line } from '../line/index.js';
import {
  isSigned,
  MIN_COLUMNS,
  MIN_ROWS,
  partOfLine,
  type SeparatedRow,
  type SeparatedTable,
  splitRows,
  tableOfRows,
} from './separated-rows.js';

/** Spaces between two columns. A typist may put two between sentences, but not below each other in several places. */
const MIN_BLANKS = 2;
/** Spaces of the widest gap in each row. */
const MIN_WIDE = 3;
/** In characters; a longer line is text. */
const MAX_LINE = 400;
const DIGIT = /\d/u;

/** A stretch of character columns on the page, counted from 0. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A run of words without a wide space in it. */
interface Words extends Stretch {
  /** Offsets in the line's text. */
  readonly start: number;
  readonly end: number;
}

/** The runs of words in a line with their places on the page, where combining marks take no space. */
function wordsOf(line: Line, { toSource }: Folded, source: string): readonly Words[] {
  const { text } = line;
  const indent = toSource(line.start) - (source.lastIndexOf('\n', toSource(line.start)) + 1);
  const words: Words[] = [];
  let start = 0;
  let page = indent;
  const add = (end: number): void => {
    words.push({ start, end, from: page, to: page + end - start });
  };
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const blanks = toSource(line.start + at + 1) - toSource(line.start + at);
    if (blanks < MIN_BLANKS) continue;
    add(at);
    page += at - start + blanks;
    start = at + 1;
  }
  add(text.length);
  return words;
}

const overlap = (one: Stretch, other: Stretch): boolean => one.from < other.to && other.from < one.to;

/** A run of words and the table column that it is in, counted from 0. */
interface Placed {
  readonly column: number;
  readonly words: Words;
}

/** Puts the runs of words of a row in columns; `null` if one touches several columns or none, or two are in one. */
function placed(columns: readonly Stretch[], row: readonly Words[]): readonly Placed[] | null {
  const found: Placed[] = [];
  for (const words of row) {
    const touched = columns.flatMap((column, index) => (overlap(column, words) ? [index] : []));
    const [column] = touched;
    if (column === undefined || touched.length > 1 || column === found.at(-1)?.column) return null;
    found.push({ column, words });
  }
  return found;
}

/** The columns, each as wide as the widest of its cells; `null` if cells leave no gap between two columns. */
function widened(columns: readonly Stretch[], row: readonly Placed[]): readonly Stretch[] | null {
  const wider = [...columns];
  for (const { column, words } of row) {
    const known = wider[column] ?? words;
    wider[column] = { from: Math.min(known.from, words.from), to: Math.max(known.to, words.to) };
  }
  const areSeparate = wider.every((column, index) => {
    const next = wider[index + 1];
    return next === undefined || column.to + MIN_BLANKS <= next.from;
  });
  return areSeparate ? wider : null;
}

/** Whether a line may be a row: it has a wide space and no tab. */
function mayBeRow(line: Line, { toSource }: Folded, source: string): boolean {
  const [start, end] = [toSource(line.start), toSource(line.end)];
  if (line.table || line.text.length > MAX_LINE || end - start < line.text.length + MIN_WIDE - 1)
    return false;
  const written = source.slice(start, end);
  return written.includes('   ') && !written.includes('\t');
}

const cellsOf = (line: Line, row: readonly Placed[]): SeparatedRow =>
  row.map(({ column, words }) => ({
    column: column + 1,
    lines: [partOfLine(line, words.start, words.end)],
  }));

/** A row whose last cell continues with a line that is below that cell alone. */
function withLineInLastCell(row: SeparatedRow, line: Line): SeparatedRow {
  const last = row.at(-1);
  return last ? [...row.slice(0, -1), { ...last, lines: [...last.lines, line] }] : row;
}

const textsIn = (row: SeparatedRow | undefined, column: number): readonly string[] =>
  (row?.find((cell) => cell.column === column)?.lines ?? []).map(({ text }) => text);

/** Whether a line with nothing in the first column continues the row above: it is no row of sums. */
const goesOn = (row: readonly Placed[], line: Line, columns: number): boolean =>
  (row[0]?.column ?? 0) > 0 && !isSums(row, line, columns);

/** "Cộng", "31", "6" below the rows, with no number in the first column: sums up to the last column. */
function isSums(row: readonly Placed[], line: Line, columns: number): boolean {
  const [named, ...sums] = row.map(({ words }) => line.text.slice(words.start, words.end));
  return (
    row.at(-1)?.column === columns - 1 &&
    sums.length > 0 &&
    !DIGIT.test(named ?? '') &&
    sums.every((sum) => /^\d[\d.,]*%?$/u.test(sum))
  );
}

/** Whether the first row is a head: in some column it has no digit while all cells below have one. */
function hasHead(rows: readonly SeparatedRow[], columns: number): boolean {
  const [head, ...below] = rows;
  const hasDigit = (row: SeparatedRow | undefined, column: number): boolean =>
    textsIn(row, column).some((text) => DIGIT.test(text));
  return Array.from({ length: columns }, (_, index) => index + 1).some(
    (column) => !hasDigit(head, column) && below.every((row) => hasDigit(row, column)),
  );
}

/** The table whose columns are aligned by blanks and that begins at a line with its head. */
function tableAt(
  lines: readonly Line[],
  from: number,
  folded: Folded,
  source: string,
): SeparatedTable | null {
  const first = lines[from];
  if (!first || !mayBeRow(first, folded, source)) return null;
  const head = wordsOf(first, folded, source);
  if (head.length < MIN_COLUMNS) return null;
  let columns: readonly Stretch[] = head;
  const rows: SeparatedRow[] = [cellsOf(first, placed(columns, head) ?? [])];
  let at = from + 1;
  for (let line = lines[at]; line && !line.table; line = lines[at]) {
    const words = wordsOf(line, folded, source);
    const row = placed(columns, words);
    const isBelow = row !== null && goesOn(row, line, columns.length);
    // The lines of any other cell that continues would not be next to each other in the text.
    if (isBelow && row.length === 1 && row[0]?.column === columns.length - 1 && !line.gap) {
      rows.push(withLineInLastCell(rows.pop() ?? [], line));
    } else if (isBelow) return null;
    else {
      const wider = row === null || row.length < 2 ? null : widened(columns, row);
      if (row === null || wider === null || !mayBeRow(line, folded, source)) break;
      columns = wider;
      rows.push(cellsOf(line, row));
    }
    at += 1;
  }
  if (rows.length < MIN_ROWS || isSigned(rows)) return null;
  const headerRows = hasHead(rows, columns.length) ? 1 : 0;
  return { rows, length: at - from, table: tableOfRows(rows, columns.length, headerRows, folded) };
}

/**
 * Finds tables that a typist, or a program that converts pages to text, has aligned with spaces, and gives them the
 * form of tables drawn by a file. Below a head of three or more columns, each row is on one line, with no cell below
 * the gap between two columns. Tables in which several cells of a row continue on the next line are left alone, since
 * the lines of such a cell do not follow each other in the text.
 */
export function splitAlignedRows(lines: Line[], folded: Folded, source: string): Line[] {
  if (!source.includes('   ')) return lines;
  return splitRows(lines, (index) => tableAt(lines, index, folded, source), folded);
}
