import type { LayoutCell, LayoutRow, LayoutTable } from '../../model/index.js';
import type { Folded } from '../../text/index.js';
import { type Line, lineFrom, lineWith } from '../line/index.js';

/** What the first column of a table with numbered rows is called. */
const HEAD = /^(?:STT|TT|Số TT|Stt)\.?$/u;
const FEWEST_COLUMNS = 3;
/** A head alone, or with one row, does not prove that there are columns. */
const FEWEST_ROWS = 3;

/** A cell with text in it. */
interface TabbedCell {
  /** From 1. */
  readonly column: number;
  readonly line: Line;
}

/** The cells of a line, parted by tabs; a line without tabs has none. */
function cellsOf(line: Line, { toSource }: Folded, source: string): readonly TabbedCell[] {
  const tabsBetween = (start: number, end: number): number =>
    source.slice(toSource(start), toSource(end)).split('\t').length - 1;
  const cells: TabbedCell[] = [];
  const lineStart = source.lastIndexOf('\n', toSource(line.start)) + 1;
  let column = source.slice(lineStart, toSource(line.start)).split('\t').length;
  const leading = column - 1;
  let from = 0;
  const add = (to: number): void => {
    const text = line.text.slice(from, to);
    const isFirst = cells.length === 0;
    cells.push({
      column,
      line: lineWith(line, {
        start: lineFrom(line, from).start,
        end: line.start + to,
        text,
        columns: text.length,
        gap: isFirst && line.gap,
        page: isFirst && line.page,
      }),
    });
  };
  for (let at = line.text.indexOf(' '); at >= 0; at = line.text.indexOf(' ', at + 1)) {
    const tabs = tabsBetween(line.start + at, line.start + at + 1);
    if (tabs === 0) continue;
    add(at);
    column += tabs;
    from = at + 1;
  }
  if (cells.length === 0 && leading === 0) return [];
  add(line.text.length);
  return cells;
}

/** The rows of the tabbed table that begins at a line, head first; none if there is no such table. */
function rowsAt(
  lines: readonly Line[],
  from: number,
  folded: Folded,
  source: string,
): readonly (readonly TabbedCell[])[] {
  const first = lines[from];
  if (!first || first.table || !/^[ST]/u.test(first.text)) return [];
  const head = cellsOf(first, folded, source);
  if (head.length < FEWEST_COLUMNS || !HEAD.test(head[0]?.line.text ?? '')) return [];
  const rows = [head];
  for (let line = lines[from + 1]; line && !line.table; line = lines[from + rows.length]) {
    const cells = cellsOf(line, folded, source);
    // A row may leave cells empty, but has none beyond the head's.
    if (cells.length === 0 || (cells.at(-1)?.column ?? 0) > head.length) break;
    rows.push(cells);
  }
  return rows.length < FEWEST_ROWS ? [] : rows;
}

/** The table that rows of cells make, as a file would draw it. */
function tableOf(rows: readonly (readonly TabbedCell[])[], { toSource, toSourceEnd }: Folded): LayoutTable {
  const columns = rows[0]?.length ?? 0;
  const drawn = rows.map((row): LayoutRow => {
    let at = toSource(row[0]?.line.start ?? 0);
    const start = at;
    const cells = Array.from({ length: columns }, (_, index): LayoutCell => {
      const line = row.find(({ column }) => column === index + 1)?.line;
      const span = line
        ? { start: toSource(line.start), end: toSourceEnd(line.end) }
        : { start: at, end: at };
      at = span.end;
      return { ...span, column: index + 1, columns: 1, rows: 1, tables: [] };
    });
    return { start, end: at, cells };
  });
  const [first, last] = [drawn[0], drawn.at(-1)];
  return { start: first?.start ?? 0, end: last?.end ?? 0, frame: false, headerRows: 1, rows: drawn };
}

/**
 * Reads tables copied from a spreadsheet, separated by tabs, as a file would draw them, each cell on a line of its own:
 * below a head "STT⇥Nội dung⇥Đơn vị", every row has as many cells or leaves some empty.
 */
export function splitTabbedRows(lines: Line[], folded: Folded, source: string): Line[] {
  if (!source.includes('\t')) return lines;
  const parted: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const rows = rowsAt(lines, index, folded, source);
    const line = lines[index];
    if (rows.length > 0) {
      const table = tableOf(rows, folded);
      for (const cell of rows.flat())
        parted.push(lineWith(cell.line, { table: { table, offset: folded.toSource(cell.line.start) } }));
    } else if (line) parted.push(line);
    index += Math.max(0, rows.length - 1);
  }
  return parted;
}
