import { printable } from './layout.js';
import type { Style } from './style.js';
import { layOutTable, type TableLayout } from './table.js';

/** The minimum width of a cell, in terminal columns. */
const LEAST_CELL = 12;

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * Lays out an answer as a table whose rows may be drawn some at a time; columns of numbers are right-aligned.
 *
 * @param first - its rows, or the first of them
 */
export const layOutAnswer = (
  columns: readonly string[],
  first: readonly (readonly string[])[],
  { width, palette }: Style,
): TableLayout => {
  const cells = first.map((row) => row.map(printable));
  const { titles, rule, draw } = layOutTable(
    columns.map((title, index) => ({
      title: printable(title),
      align: cells.length > 0 && cells.every((row) => NUMBER.test(row[index] ?? '')) ? 'right' : 'left',
      least: LEAST_CELL,
    })),
    cells,
    width,
    palette.label,
  );
  return { titles, rule, draw: (rows) => draw(rows.map((row) => row.map(printable))) };
};
