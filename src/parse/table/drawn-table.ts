import type { LayoutCell, LayoutTable } from '../../model/index.js';
import type { Draft, DrawnTableDraft, ParagraphDraft, TableCellDraft, TableRowDraft } from '../draft.js';
import { type Line, lineFrom } from '../line/index.js';
import { readsOn, UNWRAPPED } from '../mend/index.js';
import { headerRowsOf } from './header-rows.js';

const BULLET = /^(?<marker>[-+*•●○▪–]) /u;

/** Takes the lines of a table that a file draws, one stretch of the text after the other. */
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

/** The paragraphs and bullets of a cell; a line of print may go on in the next one. */
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

/**
 * A table as the file draws it.
 *
 * @param lines - all lines of the table, in reading order
 */
export function drawnTable(table: LayoutTable, lines: readonly Line[]): DrawnTableDraft {
  const taker = createTaker(lines);
  const rows = table.rows.map((row): TableRowDraft => {
    const cells = row.cells.map((cell): TableCellDraft => {
      const { start, end, column, columns, rows: spanned } = cell;
      const own = contentOf(cell, taker.until(end));
      return { source: { start, end }, column, columns, rows: spanned, children: own };
    });
    return { source: { start: row.start, end: row.end }, cells };
  });
  const headerRows = table.headerRows || headerRowsOf(rows);
  return {
    type: 'drawnTable',
    start: lines[0]?.start ?? 0,
    end: lines.at(-1)?.end ?? 0,
    source: { start: table.start, end: table.end },
    head: rows.slice(0, headerRows),
    headerRows,
    rows,
  };
}
