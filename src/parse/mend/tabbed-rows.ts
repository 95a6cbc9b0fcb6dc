import type { Folded } from '../../text/index.js';
import { type Line, lineFrom, lineWith } from '../line/index.js';

/** What the first column of a table with numbered rows is called. */
const HEAD = /^(?:STT|TT|Số TT|Stt)\.?$/u;
const FEWEST_COLUMNS = 3;
/** A head alone, or with one row, does not prove that there are columns. */
const FEWEST_ROWS = 3;
const NO_CELLS: readonly Line[] = [];

/** The cells of a line whose columns are separated by tabs; none if one of them is empty. */
function cellsOf(line: Line, { toSource }: Folded, source: string): readonly Line[] {
  const cells: Line[] = [];
  let from = 0;
  const add = (to: number): void => {
    const text = line.text.slice(from, to);
    const { start } = lineFrom(line, from);
    const isFirst = cells.length === 0;
    const end = line.start + to;
    const columns = text.length;
    cells.push(
      lineWith(line, { start, end, text, columns, gap: isFirst && line.gap, page: isFirst && line.page }),
    );
  };
  for (let at = line.text.indexOf(' '); at >= 0; at = line.text.indexOf(' ', at + 1)) {
    const between = source.slice(toSource(line.start + at), toSource(line.start + at + 1));
    const tabs = between.split('\t').length - 1;
    if (tabs > 1) return NO_CELLS;
    if (tabs === 0) continue;
    add(at);
    from = at + 1;
  }
  add(line.text.length);
  return cells;
}

/** The rows of the tabbed table that begins at a line, head first; none if there is no such table. */
function rowsAt(
  lines: readonly Line[],
  from: number,
  folded: Folded,
  source: string,
): readonly (readonly Line[])[] {
  const first = lines[from];
  if (!first || first.table || !/^[ST]/u.test(first.text)) return [];
  const head = cellsOf(first, folded, source);
  if (head.length < FEWEST_COLUMNS || !HEAD.test(head[0]?.text ?? '')) return [];
  const rows = [head];
  for (let line = lines[from + 1]; line && !line.table; line = lines[from + rows.length]) {
    const cells = cellsOf(line, folded, source);
    if (cells.length !== head.length) break;
    rows.push(cells);
  }
  return rows.length < FEWEST_ROWS ? [] : rows;
}

/**
 * Puts the cells of tables copied from a spreadsheet, separated by tabs, on lines of their own, so that they are
 * read like other flattened tables: below a head "STT⇥Nội dung⇥Đơn vị", every row has as many cells.
 */
export function splitTabbedRows(lines: Line[], folded: Folded, source: string): Line[] {
  if (!source.includes('\t')) return lines;
  const parted: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const rows = rowsAt(lines, index, folded, source);
    const line = lines[index];
    if (rows.length > 0) for (const cell of rows.flat()) parted.push(cell);
    else if (line) parted.push(line);
    index += Math.max(0, rows.length - 1);
  }
  return parted;
}
