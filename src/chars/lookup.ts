/** This many places ahead are looked at one by one before the search goes on by halves. */
const STEPS = 8;

/**
 * Prepares to find the index of the last value that is not above the wanted one, in a list that never falls. Mostly the
 * next question is near the last one, and a little ahead.
 */
export function createLookup(list: Int32Array): (wanted: number) => number {
  const last = list.length - 1;
  let found = 0;
  return (wanted) => {
    if ((list[found] ?? 0) <= wanted) {
      const limit = Math.min(found + STEPS, last);
      while (found < limit && (list[found + 1] ?? 0) <= wanted) found += 1;
      if (found === last || (list[found + 1] ?? 0) > wanted) return found;
    }
    found = Math.max(0, lastNotAbove(list, wanted));
    return found;
  };
}

/** Index of the last of ascending numbers that is not above `wanted`; -1 where all are. */
export function lastNotAbove(ascending: ArrayLike<number>, wanted: number): number {
  let low = -1;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
