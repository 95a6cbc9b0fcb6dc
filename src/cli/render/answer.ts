import { printable } from './layout.js';
import type { Style } from './style.js';
import { renderTable } from './table.js';

/** The minimum width of a cell, in terminal columns. */
const LEAST_CELL = 12;

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** The rows of an answer as a table; columns of numbers are right-aligned. */
export const renderAnswer = (
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  { width, palette }: Style,
): string => {
  const cells = rows.map((row) => row.map(printable));
  return renderTable(
    columns.map((title, index) => ({
      title: printable(title),
      align: cells.length > 0 && cells.every((row) => NUMBER.test(row[index] ?? '')) ? 'right' : 'left',
      least: LEAST_CELL,
    })),
    cells,
    width,
    palette.label,
  );
};
