import { type TaskColumn, taskColumnOf } from '../lexicon/index.js';
import type { Table } from '../model/index.js';
import { type GridRow, gridOf, textOfCell } from './cells.js';

/** The head of a table of tasks. */
export interface TaskHead {
  /** What columns hold, by their numbers in the grid. */
  readonly columns: ReadonlyMap<number, TaskColumn>;
  /** The text above columns, by the same numbers. */
  readonly heads: ReadonlyMap<number, string>;
  /** Rows that the head takes. */
  readonly rows: number;
  /** Columns of the table. */
  readonly width: number;
}

/** The head of a table of tasks; `null` where the table holds something else. */
export function taskHeadOf(table: Table): TaskHead | null {
  const grid = gridOf(table);
  const most = Math.max(table.headerRows, 1);
  for (let rows = most; rows <= Math.min(most + 2, grid.length); rows += 1) {
    const head = readHead(grid.slice(0, rows));
    if (head !== null && isTaskHead(head)) return withNumbersRow(head, grid);
  }
  return null;
}

function readHead(rows: readonly GridRow[]): TaskHead {
  const heads = new Map<number, string>();
  let width = 0;
  for (const { cells } of rows)
    for (const { column, columns, cell, isOwn } of cells) {
      width = Math.max(width, column + columns - 1);
      if (!isOwn) continue;
      const text = textOfCell(cell);
      for (let at = column; at < column + columns; at += 1)
        heads.set(at, `${heads.get(at) ?? ''} ${text}`.trim());
    }
  const columns = new Map<number, TaskColumn>();
  for (const [at, head] of heads) {
    const column = taskColumnOf(head);
    if (column === null) continue;
    const isTaken = (column === 'what' || column === 'lead') && [...columns.values()].includes(column);
    columns.set(at, isTaken ? 'other' : column);
  }
  return { columns, heads, rows: rows.length, width };
}

/** Whether a head names what is to be done and also who does it, when, or what is produced. */
function isTaskHead({ columns }: TaskHead): boolean {
  const held = new Set(columns.values());
  return (
    held.has('what') &&
    ['lead', 'with', 'due', 'product', 'from', 'until'].some((each) => held.has(each as TaskColumn))
  );
}

/** A head with the row below it that numbers the columns ("(1)", "(2)"), if there is one. */
function withNumbersRow(head: TaskHead, grid: readonly GridRow[]): TaskHead {
  const next = grid[head.rows];
  const texts = next?.cells.map(({ cell }) => textOfCell(cell)).filter((text) => text !== '') ?? [];
  const isNumbers =
    texts.length > 1 && texts.every((text) => /^\(?(?:\d{1,2}|[A-Z])\)?(?:\s*=.*)?$/u.test(text));
  return isNumbers ? { ...head, rows: head.rows + 1 } : head;
}
