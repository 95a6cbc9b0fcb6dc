import { LevenshteinDistance } from 'natural/lib/natural/distance/index.js';

/** How many letters must be put in, taken out or changed to make one word of the other. */
export const distance = (one: string, other: string): number => LevenshteinDistance(one, other);

/** The candidate that is nearest to a word, if it is near enough to be what was meant. */
export function suggest(word: string, candidates: readonly string[]): string | null {
  const near = Math.max(1, Math.floor(word.length / 3));
  let best: { readonly candidate: string; readonly apart: number } | null = null;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > near) continue;
    const apart = distance(word.toLowerCase(), candidate.toLowerCase());
    if (apart <= near && (best === null || apart < best.apart)) best = { candidate, apart };
  }
  return best?.candidate ?? null;
}
