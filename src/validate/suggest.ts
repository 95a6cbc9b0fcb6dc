import { nearest } from '../chars/index.js';

/** Names of rules and options are typed by hand and are few: a slip in three letters still tells which is meant. */
const LETTERS_PER_SLIP = 3;

/** The candidate that is nearest to a word, if it is near enough to be what was meant. */
export const suggest = (word: string, candidates: readonly string[]): string | null =>
  nearest(word, candidates, LETTERS_PER_SLIP)?.candidate ?? null;
