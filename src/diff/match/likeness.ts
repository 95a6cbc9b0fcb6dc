import { type Item, itemsOf } from '../form/item.js';

/** How often each word and each pair of neighbouring words occurs in an item. */
export interface Bag {
  readonly counts: ReadonlyMap<number, number>;
  readonly size: number;
}

/** More than the number of different words in two documents. */
const WORD_ID_LIMIT = 2 ** 24;

const bags = new WeakMap<Item, Bag>();

const count = (item: Item): Bag => {
  const counts = new Map<number, number>();
  let size = 0;
  const add = (key: number): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
    size += 1;
  };
  for (const { words } of itemsOf(item)) {
    let previous = 0;
    for (const { id, isMark } of words) {
      if (isMark) continue;
      add(id);
      if (previous > 0) add(previous * WORD_ID_LIMIT + id);
      previous = id;
    }
  }
  return { counts, size };
};

/** The words of an item and of all items below it. */
export const bagOf = (item: Item): Bag => {
  const known = bags.get(item);
  if (known !== undefined) return known;
  const bag = count(item);
  bags.set(item, bag);
  return bag;
};

const addCounts = (counts: Map<number, number>, bag: Bag): void => {
  for (const [key, times] of bag.counts) counts.set(key, (counts.get(key) ?? 0) + times);
};

/** The words of several items in one bag. */
export const sumOf = (items: readonly Item[]): Bag => {
  const [only] = items;
  if (items.length === 1 && only !== undefined) return bagOf(only);
  const counts = new Map<number, number>();
  let size = 0;
  for (const item of items) {
    const bag = bagOf(item);
    size += bag.size;
    addCounts(counts, bag);
  }
  return { counts, size };
};

const shared = (one: Bag, other: Bag): number => {
  const [few, many] = one.counts.size <= other.counts.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [key, times] of few.counts) sum += Math.min(times, many.counts.get(key) ?? 0);
  return sum;
};

const dice = (common: number, size: number): number => (size === 0 ? 1 : (2 * common) / size);

/** How alike two bags are, from 0 to 1: Dice's coefficient of their words and pairs of words. */
export const likeness = (one: Bag, other: Bag): number => dice(shared(one, other), one.size + other.size);

/** How much of the smaller of two bags is in the other, from 0 to 1. */
export const containment = (one: Bag, other: Bag): number => {
  const least = Math.min(one.size, other.size);
  return least === 0 ? 0 : shared(one, other) / least;
};

/** A growing collection of words that is compared with a bag. */
export interface GrowingBag {
  /** Adds a bag if that makes the collection more like the bag it is compared with; says whether it did. */
  readonly addIfCloser: (bag: Bag) => boolean;
}

/**
 * Creates a sum. What was added is never counted again, so a paragraph can be put together from any number of others in
 * linear time.
 */
export const createGrowingBag = (items: readonly Item[], other: Bag): GrowingBag => {
  const first = sumOf(items);
  const counts = new Map(first.counts);
  let common = shared(first, other);
  let size = first.size + other.size;
  return {
    addIfCloser: (bag) => {
      let commonThen = common;
      for (const [key, times] of bag.counts) {
        const most = other.counts.get(key) ?? 0;
        const before = counts.get(key) ?? 0;
        commonThen += Math.min(before + times, most) - Math.min(before, most);
      }
      const sizeThen = size + bag.size;
      if (dice(commonThen, sizeThen) <= dice(common, size)) return false;
      addCounts(counts, bag);
      common = commonThen;
      size = sizeThen;
      return true;
    },
  };
};
