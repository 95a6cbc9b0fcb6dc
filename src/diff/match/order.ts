/**
 * Finds the items that keep their order: the longest increasing subsequence of their places, and of several equally
 * long ones the heaviest. The other items have moved. The result is in order.
 *
 * @param placeOf - the place of an item afterwards; no two share one
 * @param weightOf - the weight of an item; all together weigh less than `MOST_WEIGHT`
 */
export const keptInOrder = <T>(
  items: readonly T[],
  placeOf: (item: T) => number,
  weightOf: (item: T) => number,
): ReadonlySet<T> => {
  const places = items.map(placeOf);
  // A Fenwick tree over the places: the best chain that ends at or before a place.
  const ranks = new Map([...places].toSorted((a, b) => a - b).map((place, rank) => [place, rank + 1]));
  const best: { readonly score: number; readonly last: number }[] = new Array(places.length + 1);
  const before: number[] = [];
  const bestUpTo = (rank: number): { readonly score: number; readonly last: number } => {
    let found = { score: 0, last: -1 };
    for (let at = rank; at > 0; at -= at & -at) {
      const here = best[at];
      if (here !== undefined && here.score > found.score) found = here;
    }
    return found;
  };
  const put = (rank: number, entry: { readonly score: number; readonly last: number }): void => {
    for (let at = rank; at <= places.length; at += at & -at)
      if (entry.score > (best[at]?.score ?? 0)) best[at] = entry;
  };
  items.forEach((item, index) => {
    const rank = ranks.get(places[index] ?? 0) ?? 0;
    const { score, last } = bestUpTo(rank - 1);
    before[index] = last;
    put(rank, { score: score + 1 + weightOf(item) / WEIGHT_LIMIT, last: index });
  });
  const kept: T[] = [];
  for (let index = bestUpTo(places.length).last; index >= 0; index = before[index] ?? -1)
    kept.push(...items.slice(index, index + 1));
  return new Set(kept.reverse());
};

/** More than the number of words of any document. */
const WEIGHT_LIMIT = 2 ** 32;
