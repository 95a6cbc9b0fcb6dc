import { repeatingCells, type TaskColumn } from '../lexicon/index.js';
import type { Table, TableCell, TaskDue } from '../model/index.js';
import { readCast } from './cast.js';
import { type GridCell, type GridRow, gridOf, namesOfCell, textOfCell } from './cells.js';
import type { TaskDraft } from './draft.js';
import { type Calendar, readTime } from './due.js';
import { taskOfUncertainRow } from './flat-table.js';
import { readOrder } from './order.js';
import type { Particulars } from './particulars.js';
import { type TaskHead, taskHeadOf } from './table-head.js';

/** What applies to the rows of a table that say nothing themselves. */
export interface TableGoverning {
  readonly unit: readonly string[];
  readonly lead: readonly string[];
  readonly with: readonly string[];
  readonly due: TaskDue | null;
  readonly particulars: Particulars;
}

interface ReadRow {
  readonly row: GridRow;
  readonly number: string;
  readonly what: string;
  /** Whether the work is in this row, rather than merged into it from above. */
  readonly hasOwnWhat: boolean;
  readonly cells: ReadonlyMap<TaskColumn, readonly TableCell[]>;
  readonly isFull: boolean;
  readonly isMerged: boolean;
}

/**
 * The tasks of the rows of a table.
 *
 * @param head - its own, or that of the table before it that it continues
 */
export function tasksOfTable(
  table: Table,
  head: TaskHead,
  governing: TableGoverning,
  calendar: Calendar,
): readonly TaskDraft[] {
  const ownHead = taskHeadOf(table);
  const rows = withDaysAbove(gridOf(table).slice(ownHead?.rows ?? 0), head).map((row) => readRow(row, head));
  const found: TaskDraft[] = [];
  const last = new Map<TaskColumn, string>();
  let due = governing.due;
  const flat = { columns: [...head.columns].sort(([one], [other]) => one - other).map(([, sort]) => sort) };
  rows.forEach((row, index) => {
    if (row.what === '') {
      due = timeOfDayRow(row, calendar) ?? due;
      return;
    }
    const node = table.children[index + (ownHead?.rows ?? 0)] ?? table;
    const uncertain = row.isMerged && row.number !== '' ? taskOfUncertainRow(row.what, flat, calendar) : null;
    if (uncertain !== null) {
      found.push({ ...uncertain, unit: governing.unit, node, text: row.what });
      return;
    }
    if (isGroup(row, rows[index + 1])) {
      due = readTime(row.what, '', calendar)?.until
        ? timeOfGroup(row.what, calendar, governing.due)
        : governing.due;
      return;
    }
    found.push(taskOfRow(row, node, head, { ...governing, due }, calendar, last));
  });
  return found;
}

/** Rows of a timetable; where the column of days to the left of the work is empty, the day is that above. */
function withDaysAbove(rows: readonly GridRow[], { columns }: TaskHead): readonly GridRow[] {
  const work = [...columns].find(([, column]) => column === 'what')?.[0] ?? 0;
  const above = new Map<number, GridCell>();
  return rows.map(({ cells }) => ({
    cells: cells.map((each) => {
      if (columns.get(each.column) !== 'due' || each.column > work) return each;
      const day = textOfCell(each.cell) === '' ? above.get(each.column) : undefined;
      if (!day) above.set(each.column, each);
      return day ? { ...each, cell: day.cell, isOwn: false } : each;
    }),
  }));
}

/** The day in a row of a timetable that has nothing else: "Ngày 24/4/2026" above the hours of that day. */
function timeOfDayRow({ cells }: ReadRow, calendar: Calendar): TaskDue | null {
  const [day, ...others] = [...cells.values()].flat().map(textOfCell).filter(Boolean);
  return day !== undefined && others.length === 0 ? readTime(day, '', calendar) : null;
}

/** "Quý I/2026" or "Tháng 3" above rows is their time; a year or a period within a name is not. */
const timeOfGroup = (text: string, calendar: Calendar, other: TaskDue | null): TaskDue | null =>
  /^(?:[IVX\d.]+\s*)?(?:quý|tháng|tuần|ngày|thứ)/iu.test(text) ? readTime(text, '', calendar) : other;

function readRow(row: GridRow, { columns, width }: TaskHead): ReadRow {
  const cells = new Map<TaskColumn, TableCell[]>();
  let what = '';
  let number = '';
  let hasOwnWhat = false;
  let isFull = false;
  let isMerged = false;
  for (const { column, columns: wide, cell, isOwn } of row.cells) {
    const text = textOfCell(cell);
    const covered = Array.from({ length: wide }, (_, at) => columns.get(column + at));
    const sort = covered.includes('what') ? 'what' : (covered[0] ?? 'other');
    if (sort === 'what') {
      what = text;
      hasOwnWhat = isOwn;
      isMerged =
        wide > 1 &&
        (wide >= width - 1 ||
          covered.some((each) => each !== undefined && each !== 'what' && each !== 'number'));
    } else if (sort === 'number') number = text;
    else {
      cells.set(sort, [...(cells.get(sort) ?? []), cell]);
      if (isOwn && text !== '') isFull = true;
    }
  }
  return { row, number, what, hasOwnWhat, cells, isFull, isMerged };
}

/** Whether a row is the heading of those below it, or only repeats what was merged into it. */
function isGroup(row: ReadRow, next: ReadRow | undefined): boolean {
  if (!row.hasOwnWhat && !row.isFull) return true;
  if (row.isMerged) return true;
  if (row.isFull) return false;
  if (next === undefined) return false;
  if (/^(?:[IVX]+|[A-ZĐ])[.)]?$/u.test(row.number)) return true;
  if (/^\d+[.)]?$/u.test(row.number))
    return (
      next.number.startsWith(`${row.number.replace(/[.)]$/u, '')}.`) ||
      /^[a-zđ]\)?$/u.test(next.number) ||
      (next.number === '' && next.what !== '')
    );
  return row.number === '' && next.isFull;
}

const isRepeat = (text: string): boolean => repeatingCells.includes(text.toLowerCase());

function taskOfRow(
  row: ReadRow,
  node: TaskDraft['node'],
  head: TaskHead,
  governing: TableGoverning,
  calendar: Calendar,
  last: Map<TaskColumn, string>,
): TaskDraft {
  const textIn = (column: TaskColumn, read: (cell: TableCell) => string): string => {
    const written = (row.cells.get(column) ?? [])
      .map(read)
      .filter((text) => text !== '')
      .join(' ');
    const value = isRepeat(written) ? (last.get(column) ?? '') : written;
    last.set(column, value);
    return value;
  };
  const leading = readCast(textIn('lead', namesOfCell));
  const helping = readCast(textIn('with', namesOfCell));
  const order = readOrder(row.what);
  const product = textIn('product', textOfCell);
  const due = dueOfRow(textIn, head, calendar) ?? governing.particulars.due ?? governing.due;
  const lead =
    leading.lead.length > 0
      ? leading.lead
      : order.isNamed
        ? order.lead
        : (governing.particulars.lead ?? governing.lead);
  const partners = [...leading.with, ...helping.lead, ...helping.with];
  const text = row.row.cells.map(({ cell }) => textOfCell(cell)).join(' ');
  const what = order.isNamed && order.what !== '' && leading.lead.length === 0 ? order.what : row.what;
  return {
    what: what.replace(/[\s;,]+$/u, ''),
    lead,
    with: [...new Set(partners.length > 0 ? partners : order.with)],
    due,
    product: product === '' ? null : product,
    unit: governing.unit,
    node,
    text,
  };
}

function dueOfRow(
  textIn: (column: TaskColumn, read: (cell: TableCell) => string) => string,
  head: TaskHead,
  calendar: Calendar,
): TaskDue | null {
  const label = [...head.columns].find(([, column]) => column === 'due')?.[0];
  const whole = textIn('due', textOfCell);
  const own = whole === '' ? null : readTime(whole, head.heads.get(label ?? 0) ?? '', calendar);
  const from = textIn('from', textOfCell);
  const until = textIn('until', textOfCell);
  if (from === '' && until === '') return own;
  const first = readTime(from, '', calendar);
  const end = until === '' ? own : readTime(until, '', calendar);
  if (first === null && end === null) return own;
  return {
    text: [from, until].filter(Boolean).join(' - '),
    from: first?.from ?? null,
    until: end?.until ?? null,
    every: end?.every ?? first?.every ?? null,
  };
}
