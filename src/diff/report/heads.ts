import type { Item } from '../form/item.js';

const heads = new WeakMap<Item, ReadonlyMap<number, string>>();

const readHeads = (table: Item): ReadonlyMap<number, string> => {
  const found = new Map<number, string>();
  for (const row of table.children)
    for (const cell of row.children)
      if (cell.columns === 1 && cell.text !== null && !found.has(cell.column))
        found.set(cell.column, cell.text);
  return found;
};

/** The text of the first cell of a column. */
export const headOf = (table: Item, column: number): string | null => {
  const known = heads.get(table) ?? readHeads(table);
  heads.set(table, known);
  return known.get(column) ?? null;
};
