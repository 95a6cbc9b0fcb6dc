import { groupBy } from '../../chars/index.js';
import { type Item, itemsOf } from '../form/item.js';
import { keptInOrder } from './order.js';

const idsOf = (items: readonly Item[]): readonly number[] => {
  const ids: number[] = [];
  for (const item of items)
    for (const { labelWords, words } of itemsOf(item))
      for (const list of [labelWords, words])
        for (const { looseId, isMark } of list) if (!isMark) ids.push(looseId);
  return ids;
};

const wordsOf = (items: readonly Item[]): string => idsOf(items).join(' ');

const markReread = (items: readonly Item[]): void => {
  for (const top of items) for (const item of itemsOf(top)) item.isReread = true;
};

/**
 * Finds stretches of two units that have the same words, but were parsed into different units, such as a clause and a
 * paragraph.
 */
export const findReread = (from: Item, to: Item): void => {
  const paired = from.children.filter(({ partner }) => partner?.parent === to);
  const anchors = keptInOrder(
    paired,
    ({ partner }) => partner?.index ?? 0,
    ({ size }) => size,
  );
  let fromAt = 0;
  let toAt = 0;
  for (const anchor of [...anchors, null]) {
    const fromEnd = anchor?.index ?? from.children.length;
    const toEnd = anchor?.partner?.index ?? to.children.length;
    const froms = from.children.slice(fromAt, fromEnd);
    const tos = to.children.slice(toAt, toEnd);
    fromAt = fromEnd + 1;
    toAt = toEnd + 1;
    if (froms.length === 0 || tos.length === 0) continue;
    if ([...froms, ...tos].some(({ partner, isReread }) => partner !== null || isReread)) continue;
    const words = wordsOf(froms);
    if (words === '' || words !== wordsOf(tos)) continue;
    markReread([...froms, ...tos]);
  }
};

const hasTable = (items: readonly Item[]): boolean => items.some(({ type }) => type === 'table');
const sortedIds = (ids: readonly number[]): string => ids.toSorted((one, other) => one - other).join(' ');

/**
 * Finds a table whose words are lines in the other document: one file draws it, the other has only its text. That may
 * run down the columns, so the order of the words is ignored.
 */
export const findFlattened = (from: Item, to: Item): void => {
  const [froms, tos] = [from.children, to.children];
  let head = 0;
  while (head < froms.length && head < tos.length && froms[head]?.wholeId === tos[head]?.wholeId) head += 1;
  let tail = 0;
  const most = Math.min(froms.length, tos.length) - head;
  while (tail < most && froms.at(-1 - tail)?.wholeId === tos.at(-1 - tail)?.wholeId) tail += 1;
  const ours = froms.slice(head, froms.length - tail);
  const theirs = tos.slice(head, tos.length - tail);
  if (ours.length === 0 || theirs.length === 0 || hasTable(ours) === hasTable(theirs)) return;
  if (sortedIds(idsOf(ours)) === sortedIds(idsOf(theirs))) markReread([...ours, ...theirs]);
};

const columnsIn = (table: Item): number =>
  table.children.reduce(
    (most, { children }) => children.reduce((sum, { column }) => Math.max(sum, column), most),
    0,
  );

/**
 * Finds tables that have the same words but other columns: one file draws them, the other has them flattened into
 * lines.
 */
export const findRelaidTables = (froms: readonly Item[], tos: readonly Item[]): void => {
  const tables = groupBy(tos, (table) => sortedIds(idsOf([table])));
  for (const from of froms) {
    const columns = columnsIn(from);
    const to = tables
      .get(sortedIds(idsOf([from])))
      ?.find((table) => !table.isReread && columnsIn(table) !== columns);
    if (to !== undefined && to.size > 0) markReread([from, to]);
  }
};
