import { remember } from '../chars/index.js';

const MARKS = /\p{M}/gu;

/** A word in small letters without its accents: what even a bad scan shows of it. */
export const bare = remember((word: string): string =>
  word.toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd'),
);

/**
 * A word spelled as another one that differs from it by accents alone, in the case that it has itself.
 *
 * @param spelling - in small letters
 */
export const spelledAs = (word: string, spelling: string): string => {
  const letters = [...word.normalize('NFC')];
  return [...spelling.normalize('NFC')]
    .map((letter, at) => (letters[at] === letters[at]?.toLowerCase() ? letter : letter.toUpperCase()))
    .join('');
};
