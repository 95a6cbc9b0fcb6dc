import { isSyllable } from './spelling.js';

/** How many words with letters outside ASCII are Vietnamese syllables, and how many are not. */
export interface Readability {
  readonly syllables: number;
  readonly others: number;
  /** All words, including those of ASCII letters. */
  readonly words: number;
}

const ABBREVIATION = /^\P{Ll}+$/u;
const VOWEL = /[aăâeêioôơuưy]/i;

const hasMarkedLetter = (word: string): boolean => /[\u0080-\uFFFF]/.test(word);

/** Whether a word is an abbreviation, such as "NĐ" and "BLĐTBXH": its Đ says nothing about the other letters. */
const isAbbreviation = (word: string): boolean =>
  ABBREVIATION.test(word) && !VOWEL.test(word.normalize('NFD').charAt(1));

/** Measures how well a text reads as Vietnamese. */
export const readability = (text: string): Readability => {
  let syllables = 0;
  let others = 0;
  let words = 0;
  for (const [word] of text.matchAll(/[^\s!-/:-@[-`{-~“”‘’…–]+/g)) {
    if (/^\d+$/.test(word)) continue;
    words += 1;
    if (!hasMarkedLetter(word)) continue;
    if (isSyllable(word)) syllables += 1;
    else if (!isAbbreviation(word)) others += 1;
  }
  return { syllables, others, words };
};
