import { nearest } from '../chars/index.js';

/**
 * There are few names of rules and options, so with one error per three letters it is still clear which one is meant.
 */
const LETTERS_PER_SLIP = 3;

/** The candidate closest to a word, if it is close enough to have been meant. */
export const suggest = (word: string, candidates: readonly string[]): string | null =>
  nearest(word, candidates, LETTERS_PER_SLIP)?.candidate ?? null;
