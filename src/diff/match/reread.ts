import { type Item, itemsOf } from '../form/item.js';
import { keptInOrder } from './order.js';

const wordsOf = (items: readonly Item[]): string => {
  const ids: number[] = [];
  for (const item of items)
    for (const { labelWords, words } of itemsOf(item))
      for (const list of [labelWords, words])
        for (const { looseId, isMark } of list) if (!isMark) ids.push(looseId);
  return ids.join(' ');
};

/** Finds stretches of two units that say the same words, but were read as other units: a clause here, a paragraph there. */
export const findReread = (from: Item, to: Item): void => {
  const paired = from.children.filter(({ partner }) => partner?.parent === to);
  const kept = keptInOrder(
    paired.map(({ partner }) => partner?.index ?? 0),
    paired.map(({ size }) => size),
  );
  const anchors = paired.filter((_, index) => kept.has(index));
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
    for (const top of [...froms, ...tos]) for (const item of itemsOf(top)) item.isReread = true;
  }
};
