import { remember } from '../chars/index.js';

const MARKS = /\p{M}/gu;

/** A word in lower case without accents: what even a bad scan shows of it. */
export const bare = remember((word: string): string =>
  word.toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd'),
);

/**
 * Gives a word the accents of a spelling with the same letters, and keeps the word's case.
 *
 * @param spelling - in lower case
 */
export const spelledAs = (word: string, spelling: string): string => {
  const letters = [...word.normalize('NFC')];
  return [...spelling.normalize('NFC')]
    .map((letter, at) => (letters[at] === letters[at]?.toLowerCase() ? letter : letter.toUpperCase()))
    .join('');
};
