import type { LayoutCell, LayoutRow, LayoutTable } from '../../model/index.js';
import type { Draft, DrawnTableDraft, ParagraphDraft, TableCellDraft, TableRowDraft } from '../draft.js';
import { type Line, lineFrom } from '../line/index.js';
import { readsOn, UNWRAPPED } from '../mend/index.js';
import { headerRowsOf } from './header-rows.js';

const BULLET = /^(?<marker>[-+*•●○▪–]) /u;

/** Takes the lines of a table drawn by the file, one stretch of the text after another. */
function createTaker(lines: readonly Line[]) {
  let next = 0;
  return {
    /** The lines up to this offset of the text as read. */
    until(end: number): readonly Line[] {
      const from = next;
      while (next < lines.length && (lines[next]?.table?.offset ?? end) < end) next += 1;
      return lines.slice(from, next);
    },
  };
}

/** The paragraphs and bullets of a cell; a printed line may continue on the next one. */
function draftsOf(lines: readonly Line[]): Draft[] {
  const drafts: Draft[] = [];
  let open: ParagraphDraft | null = null;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const marker = BULLET.exec(line.text)?.groups?.['marker'];
    if (marker !== undefined) {
      open = { type: 'paragraph', lines: [lineFrom(line, marker.length + 1)] };
      drafts.push({ type: 'bullet', marker, start: line.start, children: [open] });
    } else if (open && before && readsOn(before, line, UNWRAPPED)) open.lines.push(line);
    else {
      open = { type: 'paragraph', lines: [line] };
      drafts.push(open);
    }
  }
  return drafts;
}

function contentOf(cell: LayoutCell, lines: readonly Line[]): Draft[] {
  if (cell.tables.length === 0) return draftsOf(lines);
  const taker = createTaker(lines);
  const nested = cell.tables.flatMap((table): Draft[] => {
    const above = draftsOf(taker.until(table.start));
    return [...above, drawnTable(table, taker.until(table.end))];
  });
  return [...nested, ...draftsOf(taker.until(Number.POSITIVE_INFINITY))];
}

/** The rows without those whose text became part of a heading, which are the first of the table. */
function rowsFrom({ rows }: LayoutTable, offset: number): readonly LayoutRow[] {
  const first = rows.findIndex((row) => row.end > offset);
  const isWhole = rows.slice(0, Math.max(first, 0)).every((row) => row.end === row.start);
  return isWhole ? rows : rows.slice(first);
}

/**
 * A table as drawn by the file.
 *
 * @param lines - all lines of the table, in reading order
 */
export function drawnTable(table: LayoutTable, lines: readonly Line[]): DrawnTableDraft {
  const taker = createTaker(lines);
  const own = rowsFrom(table, lines[0]?.table?.offset ?? table.start);
  const rows = own.map((row): TableRowDraft => {
    const cells = row.cells.map((cell): TableCellDraft => {
      const { start, end, column, columns, rows: spanned } = cell;
      const children = contentOf(cell, taker.until(end));
      // A cell whose text became part of something else is empty here.
      const source = { start, end: children.length === 0 ? start : end };
      return { source, column, columns, rows: spanned, children };
    });
    return { source: { start: row.start, end: row.end }, cells };
  });
  const headerRows = table.headerRows || headerRowsOf(rows);
  return {
    type: 'drawnTable',
    start: lines[0]?.start ?? 0,
    end: lines.at(-1)?.end ?? 0,
    source: { start: own === table.rows ? table.start : (own[0]?.start ?? table.start), end: table.end },
    caption: null,
    head: rows.slice(0, headerRows),
    headerRows,
    rows,
  };
}
