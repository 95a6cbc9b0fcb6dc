import type { Item } from '../form/item.js';
import { bagOf } from './likeness.js';

/** Words that are in more items than this do not help to find one. */
const MAX_HOLDERS = 12;
/** The largest number of candidates for one item. */
const MAX_CANDIDATES = 8;

/** Up to this many pairs, every item is compared with every other. */
const MAX_PAIRS_IN_FULL = 400;

/**
 * Creates the function that finds, for an item of one document, the items of the other that share most of its rare
 * words.
 */
export const createCandidates = (
  froms: readonly Item[],
  tos: readonly Item[],
): ((from: Item) => readonly Item[]) => {
  if (froms.length * tos.length <= MAX_PAIRS_IN_FULL) return () => tos;
  const holders = new Map<number, Item[]>();
  for (const to of tos)
    for (const key of bagOf(to).counts.keys()) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [to]);
      else if (known.length <= MAX_HOLDERS) known.push(to);
    }
  return (from) => {
    const votes = new Map<Item, number>();
    for (const key of bagOf(from).counts.keys()) {
      const having = holders.get(key) ?? [];
      if (having.length <= MAX_HOLDERS)
        for (const to of having) votes.set(to, (votes.get(to) ?? 0) + 1 / having.length);
    }
    return [...votes]
      .toSorted((one, other) => other[1] - one[1])
      .slice(0, MAX_CANDIDATES)
      .map(([to]) => to);
  };
};
