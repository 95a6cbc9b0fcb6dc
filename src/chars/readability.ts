import { isDigit } from './letters.js';
import { remember } from './memo.js';
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
const WORD = /[^\s!-/:-@[-`{-~“”‘’…–]+/g;
const DIGITS = /^\d+$/;

function hasMarkedLetter(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > LAST_OF_ASCII) return true;
  return false;
}
const LAST_OF_ASCII = 0x7f;

/** Whether a word is an abbreviation, such as "NĐ" and "BLĐTBXH": its Đ says nothing about the other letters. */
const isAbbreviation = (word: string): boolean =>
  ABBREVIATION.test(word) && !VOWEL.test(word.normalize('NFD').charAt(1));

/** What a word with a letter outside ASCII is. Remembered, since a garbled text repeats its words as others do. */
const sortOf = remember((word): 'syllable' | 'abbreviation' | 'other' => {
  if (isSyllable(word)) return 'syllable';
  return isAbbreviation(word) ? 'abbreviation' : 'other';
});

/** Measures how well a text reads as Vietnamese. */
export const readability = (text: string): Readability => {
  let syllables = 0;
  let others = 0;
  let words = 0;
  for (const word of text.match(WORD) ?? []) {
    if (isDigit(word.charCodeAt(0)) && DIGITS.test(word)) continue;
    words += 1;
    if (!hasMarkedLetter(word)) continue;
    const sort = sortOf(word);
    if (sort === 'syllable') syllables += 1;
    else if (sort === 'other') others += 1;
  }
  return { syllables, others, words };
};
