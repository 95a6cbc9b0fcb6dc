import { withoutMarks } from '../../chars/index.js';

/** Hashes of a text by which its likeness to another is estimated, with an error of about 1 in 11. */
const SKETCH_SIZE = 128;

/** Words in a sequence: shorter ones are the same in all documents, longer ones are lost with each corrected word. */
const WORDS_TOGETHER = 4;

/** The number of words in a text, and its hashes. */
export interface Sketch {
  readonly words: number;
  /** One for each of {@link SKETCH_SIZE} bins, 32 bits; empty for a text without words. */
  readonly hashes: readonly number[];
}

const FNV_PRIME = 0x01000193;
const FNV_START = 0x811c9dc5;

const hashOf = (word: string): number => {
  let hash = FNV_START;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
};

/** Spreads a hash over all 32 bits (the finaliser of MurmurHash3). */
const mixed = (value: number): number => {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

const EMPTY = 0xffffffff;

/** Fills empty bins from the next bin that is not empty, mixed with the distance to it. */
const densified = (bins: readonly number[]): readonly number[] =>
  bins.map((own, index) => {
    if (own !== EMPTY) return own;
    for (let step = 1; step < bins.length; step += 1) {
      const other = bins[(index + step) % bins.length] ?? EMPTY;
      if (other !== EMPTY) return mixed(other ^ step);
    }
    return EMPTY;
  });

/**
 * Sketches a text: each sequence of words is hashed, and the smallest hash in each bin is kept (one-permutation
 * MinHash). Accents, case, punctuation and white space are ignored, since files of one document differ in these.
 */
export function sketchOf(text: string): Sketch {
  const words =
    withoutMarks(text)
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? [];
  if (words.length === 0) return { words: 0, hashes: [] };
  const hashes = words.map(hashOf);
  const together = Math.min(WORDS_TOGETHER, words.length);
  const bins = new Array<number>(SKETCH_SIZE).fill(EMPTY);
  for (let start = 0; start + together <= hashes.length; start += 1) {
    let sequence = FNV_START;
    for (let at = start; at < start + together; at += 1)
      sequence = Math.imul(sequence ^ (hashes[at] ?? 0), FNV_PRIME);
    const hash = mixed(sequence);
    const bin = hash % SKETCH_SIZE;
    if (hash < (bins[bin] ?? EMPTY)) bins[bin] = hash;
  }
  return { words: words.length, hashes: densified(bins) };
}
