/**
 * Which of some items keep their order: the longest rising subsequence of their places, and of several as long the one
 * that weighs most. What is left has moved.
 *
 * @param places - where each of the items stands afterwards, no two at one place
 * @param weights - how much each weighs, together less than `MOST_WEIGHT`
 */
export const keptInOrder = (places: readonly number[], weights: readonly number[]): ReadonlySet<number> => {
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
  places.forEach((place, index) => {
    const rank = ranks.get(place) ?? 0;
    const { score, last } = bestUpTo(rank - 1);
    before[index] = last;
    put(rank, { score: score + 1 + (weights[index] ?? 0) / MOST_WEIGHT, last: index });
  });
  const kept = new Set<number>();
  for (let index = bestUpTo(places.length).last; index >= 0; index = before[index] ?? -1) kept.add(index);
  return kept;
};

/** More words than a document has. */
const MOST_WEIGHT = 2 ** 32;
