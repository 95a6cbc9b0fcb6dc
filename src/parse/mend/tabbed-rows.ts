import { oneOf } from '../../chars/index.js';
import { rowNumberHeads } from '../../lexicon/index.js';
import type { Folded } from '../../text/index.js';
import type { Line } from '../line/index.js';
import {
  isSigned,
  MIN_COLUMNS,
  MIN_ROWS,
  partOfLine,
  type SeparatedCell,
  type SeparatedRow,
  type SeparatedTable,
  splitRows,
  tableOfRows,
} from './separated-rows.js';

/** Heads of a column with row numbers; below such a head, rows are never signatures. */
const NUMBERED = new RegExp(`^${oneOf(rowNumberHeads)}\\.?$`, 'u');

/** The cells of a line, separated by tabs; a line without tabs has none. */
function cellsOf(line: Line, { toSource }: Folded, source: string): SeparatedRow {
  const tabsBetween = (start: number, end: number): number =>
    source.slice(toSource(start), toSource(end)).split('\t').length - 1;
  const cells: SeparatedCell[] = [];
  const lineStart = source.lastIndexOf('\n', toSource(line.start)) + 1;
  let column = source.slice(lineStart, toSource(line.start)).split('\t').length;
  const leading = column - 1;
  let from = 0;
  for (let at = line.text.indexOf(' '); at >= 0; at = line.text.indexOf(' ', at + 1)) {
    const tabs = tabsBetween(line.start + at, line.start + at + 1);
    if (tabs === 0) continue;
    cells.push({ column, lines: [partOfLine(line, from, at)] });
    column += tabs;
    from = at + 1;
  }
  if (cells.length === 0 && leading === 0) return [];
  return [...cells, { column, lines: [partOfLine(line, from, line.text.length)] }];
}

const hasTab = (line: Line, { toSource }: Folded, source: string): boolean =>
  source.slice(toSource(line.start), toSource(line.end)).includes('\t');

/** The table with tabs that begins at a line with its head. */
function tableAt(
  lines: readonly Line[],
  from: number,
  folded: Folded,
  source: string,
): SeparatedTable | null {
  const first = lines[from];
  if (!first || first.table || !hasTab(first, folded, source)) return null;
  const head = cellsOf(first, folded, source);
  if (head.length < MIN_COLUMNS || head.some(({ column }, index) => column !== index + 1)) return null;
  const rows = [head];
  for (let line = lines[from + 1]; line && !line.table; line = lines[from + rows.length]) {
    const cells = cellsOf(line, folded, source);
    // A row may leave cells empty, but has none beyond the head's.
    if (cells.length === 0 || (cells.at(-1)?.column ?? 0) > head.length) break;
    rows.push(cells);
  }
  const isNumbered = NUMBERED.test(head[0]?.lines[0]?.text ?? '');
  if (rows.length < MIN_ROWS || (!isNumbered && isSigned(rows))) return null;
  return { rows, length: rows.length, table: tableOfRows(rows, head.length, 1, folded) };
}

/**
 * Finds tables with tabs, as copied from a spreadsheet, and gives them the form of tables drawn by a file, each cell on
 * a line of its own. Below a head of three or more columns ("Thời gian⇥Nội dung⇥Người phụ trách"), each row has as many
 * cells or leaves some empty.
 */
export function splitTabbedRows(lines: Line[], folded: Folded, source: string): Line[] {
  if (!source.includes('\t')) return lines;
  return splitRows(lines, (index) => tableAt(lines, index, folded, source), folded);
}
