import { compareText } from '../chars/index.js';

/** Adds to a tally. */
export function tally(counts: Map<string, number>, value: string, by = 1): void {
  counts.set(value, (counts.get(value) ?? 0) + by);
}

/** The values of a tally, the most counted first, equal counts in the order of their text. */
export function ranked(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
}
