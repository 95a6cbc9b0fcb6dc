/**
 * Prepares to find the index of the last value that is not above the wanted one, in a list that never falls. Mostly the
 * next question is near the last one, which is looked at first.
 */
export function createLookup(list: Int32Array): (wanted: number) => number {
  const { length } = list;
  let found = 0;
  const isAt = (index: number, wanted: number): boolean =>
    (list[index] ?? 0) <= wanted && (index + 1 >= length || (list[index + 1] ?? 0) > wanted);
  return (wanted) => {
    if (isAt(found, wanted)) return found;
    let low = 0;
    let high = length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((list[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    found = low;
    return found;
  };
}
