import type { LayoutTable, Span } from '../model/index.js';

const move = <Moved extends Span>(span: Moved, by: number): Moved => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});

/** A table with all offsets increased by `by`. */
export const moveTable = (table: LayoutTable, by: number): LayoutTable => ({
  ...move(table, by),
  rows: table.rows.map((row) => ({
    ...move(row, by),
    cells: row.cells.map((cell) => ({
      ...move(cell, by),
      tables: cell.tables.map((inner) => moveTable(inner, by)),
    })),
  })),
});
