import { addTo } from '../../chars/index.js';
import type { Item } from '../form/item.js';
import { type Bag, likeness, sumOf } from './likeness.js';
import { keptInOrder } from './order.js';
import { type Pair, pairByKey, pairByLikeness } from './pair-items.js';

/** How the columns of two tables correspond; columns from 1. */
export interface ColumnMatch {
  /** Columns of the second table, by those of the first. */
  readonly toOf: ReadonlyMap<number, number>;
  readonly added: readonly number[];
  readonly removed: readonly number[];
  /** Columns of the first table that have another place in the second. */
  readonly moved: readonly number[];
}

/** Columns that are less alike than this are different columns. */
const MIN_LIKENESS = 0.3;
const SAME_HEAD = 0.5;
const SAME_PLACE = 0.2;
const MIN_LIKENESS_ROWS = 0.4;
const SAME_NUMBER = 0.2;

interface Column {
  readonly at: number;
  readonly bag: Bag;
  /** Id of the words of its first cell. */
  readonly head: number;
  /** Whether most rows have a cell in it. A column that only exists beside merged cells is none to a reader. */
  readonly isWhole: boolean;
}

const columnsOf = (table: Item): readonly Column[] => {
  const cells = new Map<number, Item[]>();
  for (const row of table.children)
    for (const cell of row.children) if (cell.columns === 1) addTo(cells, cell.column, cell);
  return [...cells]
    .toSorted(([one], [other]) => one - other)
    .map(([at, own]) => ({
      at,
      bag: sumOf(own),
      head: own[0]?.ownId ?? 0,
      isWhole: own.length * 2 >= table.children.length,
    }));
};

/** Finds which columns of two tables correspond. */
const matchColumns = (from: Item, to: Item): ColumnMatch => {
  const froms = columnsOf(from);
  const tos = columnsOf(to);
  const scored = froms.flatMap((one) =>
    tos.map((other) => {
      const score =
        likeness(one.bag, other.bag) +
        (one.head === other.head ? SAME_HEAD : 0) +
        (one.at === other.at && froms.length === tos.length ? SAME_PLACE : 0);
      return { one, other, score };
    }),
  );
  scored.sort(
    (a, b) => b.score - a.score || Math.abs(a.one.at - a.other.at) - Math.abs(b.one.at - b.other.at),
  );
  const toOf = new Map<number, number>();
  const taken = new Set<number>();
  const take = (one: Column, other: Column): void => {
    if (toOf.has(one.at) || taken.has(other.at)) return;
    toOf.set(one.at, other.at);
    taken.add(other.at);
  };
  for (const { one, other, score } of scored) if (score >= MIN_LIKENESS) take(one, other);
  if (froms.length === tos.length)
    for (const one of froms) for (const other of tos) if (one.at === other.at) take(one, other);
  const pairs = [...toOf].toSorted(([one], [other]) => one - other);
  const kept = keptInOrder(
    pairs,
    ([, at]) => at,
    () => 0,
  );
  return {
    toOf,
    added: tos.filter(({ at, isWhole }) => isWhole && !taken.has(at)).map(({ at }) => at),
    removed: froms.filter(({ at, isWhole }) => isWhole && !toOf.has(at)).map(({ at }) => at),
    moved: pairs.filter((pair) => !kept.has(pair)).map(([at]) => at),
  };
};

/** Pairs the cells of two rows by their columns. */
const matchCells = (from: Item, to: Item, { toOf, added, removed }: ColumnMatch, pair: Pair): void => {
  const cells = new Map(to.children.map((cell) => [cell.column, cell]));
  for (const cell of from.children) {
    if (removed.includes(cell.column)) continue;
    const column = toOf.get(cell.column) ?? cell.column;
    const other = added.includes(column) ? undefined : cells.get(column);
    if (other !== undefined && other.partner === null) pair(cell, other);
  }
};

/** Finds which rows, columns and cells of two tables are one. */
export const matchTable = (
  from: Item,
  to: Item,
  intern: (key: string) => number,
  pair: Pair,
): ColumnMatch => {
  const columns = matchColumns(from, to);
  const fromOf = new Map([...columns.toOf].map(([one, other]) => [other, one]));
  const isShared = columns.added.length > 0 || columns.removed.length > 0 || columns.moved.length > 0;
  /** An id of a row's content in the columns that both tables have. */
  const contentOf = (row: Item, isFrom: boolean): number => {
    if (!isShared) return row.contentId;
    const cells = row.children.flatMap((cell) => {
      const column = isFrom ? (columns.toOf.has(cell.column) ? cell.column : null) : fromOf.get(cell.column);
      return column == null ? [] : [{ column, id: cell.ownId }];
    });
    cells.sort((one, other) => one.column - other.column);
    return intern(`row ${cells.map(({ column, id }) => `${column}:${id}`).join(' ')}`);
  };
  const contents = new Map<Item, number>();
  for (const row of from.children) contents.set(row, contentOf(row, true));
  for (const row of to.children) contents.set(row, contentOf(row, false));
  const content = (row: Item): number => contents.get(row) ?? 0;
  pairByKey(from.children, to.children, (row) => intern(`numbered ${row.labelId} ${content(row)}`), pair);
  pairByKey(from.children, to.children, content, pair);
  pairByLikeness(
    from.children,
    to.children,
    ({ from: one, to: other, alike }) => {
      const score = alike + (one.labelId === other.labelId && one.labelId > 0 ? SAME_NUMBER : 0);
      return alike > 0 && score >= MIN_LIKENESS_ROWS ? score : null;
    },
    pair,
  );
  return columns;
};

/** Pairs the cells of the rows of two tables, once all rows are paired. */
export const matchRowCells = (from: Item, columns: ColumnMatch, pair: Pair): void => {
  for (const row of from.children) if (row.partner !== null) matchCells(row, row.partner, columns, pair);
};
