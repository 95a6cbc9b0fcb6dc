import { inSmallLetters, matchesOf, oneOf } from '../../chars/index.js';
import { endingPhrases, verbsThat } from '../../lexicon/index.js';
import { isDeniedAt } from './denial.js';

const REPEALED = oneOf([...verbsThat('changes', 'repeals'), ...verbsThat('endsForce')]);
/** The agent may precede it; "thế" is the end of "thay thế". */
const IS_REPEALED = `(?:bị|được|đều|nay) ${REPEALED}(?! (?:bởi|theo|tại|bằng|thế))`;

const EXPIRES = new RegExp(`${oneOf(endingPhrases)}|${IS_REPEALED}`, 'gu');

/** "đã hết hiệu lực từ năm 2022" says what happened before. */
const ENDS_AS_PAST = /(?<![\p{L}])đã $/iu;

/** Words in a text, and where they begin. */
export interface FoundWords {
  readonly index: number;
  readonly words: string;
}

/** The first words that say that documents around them are no longer in force; `null` if there are none. */
export const expiryIn = (text: string): FoundWords | null => firstExpiry(text, false);

/** The first words that say that documents around them are still in force ("chưa bị thay thế"). */
export const deniedExpiryIn = (text: string): FoundWords | null => firstExpiry(text, true);

function firstExpiry(text: string, isDenied: boolean): FoundWords | null {
  let lower: string | null = null;
  for (const match of matchesOf(EXPIRES, text)) {
    if (ENDS_AS_PAST.test(text.slice(0, match.index))) continue;
    lower ??= inSmallLetters(text);
    if (isDeniedAt(lower, match.index) === isDenied) return { index: match.index, words: match[0] };
  }
  return null;
}
