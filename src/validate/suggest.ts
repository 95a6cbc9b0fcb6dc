import { nearest } from '../chars/index.js';

/**
 * Names of rules and options are typed by hand and are few: with one slip per three letters it is still clear what
 * is meant.
 */
const LETTERS_PER_SLIP = 3;

/** The candidate nearest to a word, if it is near enough to have been meant. */
export const suggest = (word: string, candidates: readonly string[]): string | null =>
  nearest(word, candidates, LETTERS_PER_SLIP)?.candidate ?? null;
