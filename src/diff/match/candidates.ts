import type { Item } from '../form/item.js';
import { bagOf } from './likeness.js';

/** A word that more items have tells nothing of one. */
const MOST_WITH_WORD = 12;
/** How many are looked at for one item. */
const MOST_CANDIDATES = 8;

/** Up to so many pairs each is compared with each. */
const FEW_PAIRS = 400;

/** Finds, for each of some items, those of others that share most of its rare words. */
export const createCandidates = (
  froms: readonly Item[],
  tos: readonly Item[],
): ((from: Item) => readonly Item[]) => {
  if (froms.length * tos.length <= FEW_PAIRS) return () => tos;
  const holders = new Map<number, Item[]>();
  for (const to of tos)
    for (const key of bagOf(to).counts.keys()) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [to]);
      else if (known.length <= MOST_WITH_WORD) known.push(to);
    }
  return (from) => {
    const votes = new Map<Item, number>();
    for (const key of bagOf(from).counts.keys()) {
      const having = holders.get(key) ?? [];
      if (having.length <= MOST_WITH_WORD)
        for (const to of having) votes.set(to, (votes.get(to) ?? 0) + 1 / having.length);
    }
    return [...votes]
      .toSorted((one, other) => other[1] - one[1])
      .slice(0, MOST_CANDIDATES)
      .map(([to]) => to);
  };
};
