import { compareText } from '../chars/index.js';

/** Adds to the count of a value. */
export function tally(counts: Map<string, number>, value: string, by = 1): void {
  counts.set(value, (counts.get(value) ?? 0) + by);
}

/** The values by descending count, equal counts in text order. */
export function ranked(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
}
