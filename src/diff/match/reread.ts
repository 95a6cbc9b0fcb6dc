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

const mark = (items: readonly Item[]): void => {
  for (const top of items) for (const item of itemsOf(top)) item.isReread = true;
};

/** Finds stretches of two units that say the same words, but were read as other units: a clause here, a paragraph there. */
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
    mark([...froms, ...tos]);
  }
};

const hasTable = (items: readonly Item[]): boolean => items.some(({ type }) => type === 'table');
const inOrder = (ids: readonly number[]): string => ids.toSorted((one, other) => one - other).join(' ');

/**
 * Finds a table of one unit whose words are lines of the other: one file draws it and another has its text, which may go
 * down the columns. Then their order says nothing.
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
  if (inOrder(idsOf(ours)) === inOrder(idsOf(theirs))) mark([...ours, ...theirs]);
};

const columnsIn = (table: Item): number =>
  table.children.reduce(
    (most, { children }) => children.reduce((sum, { column }) => Math.max(sum, column), most),
    0,
  );

/** Finds tables of the same words that have other columns: what one file draws another has run into lines. */
export const findRelaidTables = (froms: readonly Item[], tos: readonly Item[]): void => {
  const tables = groupBy(tos, (table) => inOrder(idsOf([table])));
  for (const from of froms) {
    const columns = columnsIn(from);
    const to = tables
      .get(inOrder(idsOf([from])))
      ?.find((table) => !table.isReread && columnsIn(table) !== columns);
    if (to !== undefined && to.size > 0) mark([from, to]);
  }
};
