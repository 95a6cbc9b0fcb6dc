import { addTo } from './group-by.js';
import { isDigit, isWritten, smallUnit } from './letters.js';

/**
 * A set of characters, looked up by their UTF-16 code. Look-ups are frequent, since lines are recognised by their first
 * or last character: with a string or a `Set` instead, parsing takes 1.05 to 1.1 times as long.
 */
export type Characters = Uint8Array;

/** Codes of Latin letters, punctuation and the usual bullets are below this. */
const CODES = 0x27c0;

/** The characters of a text as a set. None may have a code above the dingbats. */
export function charactersOf(text: string): Characters {
  const set = new Uint8Array(CODES);
  for (let i = 0; i < text.length; i += 1) set[text.charCodeAt(i)] = 1;
  return set;
}

/**
 * Whether one of `characters` is at an offset of a text; `false` outside the text. Neither the text nor the list is
 * read out of bounds, which would make V8 use its slowest way to read from then on.
 */
export function holds(characters: Characters, text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  return code < CODES && characters[code] === 1;
}

/** The Arabic digits. */
export const DIGITS = charactersOf('0123456789');

/** Whether the first character of a text is one of `characters`. */
export const beginsWith = (text: string, characters: Characters): boolean => holds(characters, text, 0);

/** Whether the last character of a text is one of `characters`. */
export const endsWith = (text: string, characters: Characters): boolean =>
  holds(characters, text, text.length - 1);

/** The last characters of a text, for expressions that only look at its end. */
export const tailOf = (text: string, length: number): string =>
  text.length > length ? text.slice(-length) : text;

const NO_WORDS: readonly string[] = [];

/**
 * Creates a test whether a text ends in one of some words, in any case. Before the word there must be one of the
 * characters in `before`, or nothing. A regular expression with as many alternatives takes four times as long.
 *
 * @param words - in lower case
 */
export function endingIn(words: readonly string[], before: string): (text: string) => boolean {
  const byLastLetter = new Map<number, string[]>();
  for (const word of new Set(words)) addTo(byLastLetter, word.charCodeAt(word.length - 1), word);
  const mayPrecede = charactersOf(before);
  return (text) => {
    if (text === '') return false;
    for (const word of byLastLetter.get(smallUnit(text.charCodeAt(text.length - 1))) ?? NO_WORDS) {
      const at = text.length - word.length;
      if (isWritten(text, at, word) && (at === 0 || holds(mayPrecede, text, at - 1))) return true;
    }
    return false;
  };
}

const CLOSERS = charactersOf('"”’)');
const SENTENCE_ENDS = charactersOf('.!?:;');

/**
 * Whether a line ends like a sentence or a clause: with its mark, possibly followed by a closing quotation mark or
 * bracket.
 *
 * @param mostDigits - the most digits that a footnote's mark may have after that
 */
export function endsClosed(text: string, mostDigits = 0): boolean {
  let last = text.length - 1;
  while (last >= 0 && isDigit(text.charCodeAt(last))) last -= 1;
  if (text.length - 1 - last > mostDigits) return false;
  if (holds(CLOSERS, text, last)) last -= 1;
  return holds(SENTENCE_ENDS, text, last);
}
