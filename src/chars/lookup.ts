/** Index of the last of ascending numbers that is not above `wanted`; -1 if all are. */
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
