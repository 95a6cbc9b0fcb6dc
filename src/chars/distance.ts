/**
 * The distance of two words by Damerau and Levenshtein: how many letters must be put in, taken out, changed or swapped
 * with their neighbour to make one of the other. No part of a word is changed twice ("optimal string alignment"). The
 * time grows with the product of the lengths.
 */
export function distance(one: string, other: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const ways = [at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1)];
      if (swapped && row > 1 && column > 1) ways.push(at(beforeLast, column - 2) + 1);
      current.push(Math.min(...ways));
    }
    beforeLast = last;
    last = current;
  }
  return at(last, other.length);
}

const at = (distances: readonly number[], column: number): number => distances[column] ?? 0;
