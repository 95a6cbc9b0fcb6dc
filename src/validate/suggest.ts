import { LevenshteinDistance } from 'natural/lib/natural/distance/index.js';

/** The candidate that is nearest to a word, if it is near enough to be what was meant. */
export function suggest(word: string, candidates: readonly string[]): string | null {
  const near = Math.max(1, Math.floor(word.length / 3));
  let best: { readonly candidate: string; readonly distance: number } | null = null;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > near) continue;
    const distance = LevenshteinDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance <= near && (best === null || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate ?? null;
}
