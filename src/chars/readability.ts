import { isSyllable } from './spelling.js';

/** How many words with letters outside ASCII are Vietnamese syllables, and how many are not. */
export interface Readability {
  readonly syllables: number;
  readonly others: number;
  /** All words, those of ASCII letters too. */
  readonly words: number;
}

const ABBREVIATION = /^\P{Ll}+$/u;
const VOWEL = /[aăâeêioôơuưy]/i;

const isTelling = (word: string): boolean => /[\u0080-\uFFFF]/.test(word);

/** "NĐ", "BLĐTBXH": their Đ says nothing of the other letters. */
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
    if (!isTelling(word)) continue;
    if (isSyllable(word)) syllables += 1;
    else if (!isAbbreviation(word)) others += 1;
  }
  return { syllables, others, words };
};
