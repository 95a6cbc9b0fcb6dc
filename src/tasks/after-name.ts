import { endOfMatch, once, oneOf } from '../chars/index.js';
import { bodyAt, unitNames, wordsThatNarrow } from '../lexicon/index.js';
import { phrasePattern, stickyPattern } from './patterns.js';

const SMALL = /^\p{Ll}/u;
/** A name that ends in its place: "Thường trực HĐND tỉnh", "UBND các xã, phường". */
const ENDS_IN_PLACE = /(?<=\S.* |, )(?:tỉnh|xã|phường)$/u;
const LAST_NAME = /(?:[,;]| và)\s+(?=\p{Lu})/u;

/** "Sở Y tế" and "Bộ Y tế" need no place. */
const whole = once(() => new RegExp(`^${oneOf(unitNames.whole)} `, 'u'));
const narrows = once(() => stickyPattern(phrasePattern(wordsThatNarrow)));

/**
 * Whether a word in small letters after a complete name begins the work, though it is no known verb: verbs are too many
 * to list, and the words that narrow such a name are few.
 *
 * @param names - the names before the word
 * @param at - where the word begins in `text`
 */
export function isWorkAfterName(names: string, text: string, at: number): boolean {
  if (!SMALL.test(text.slice(at, at + 2)) || endOfMatch(narrows(), text, at) >= 0) return false;
  if (ENDS_IN_PLACE.test(names)) return true;
  const last = names.split(LAST_NAME).at(-1) ?? names;
  if (!whole().test(last)) return false;
  const body = bodyAt(last);
  return body !== null && !body.isSort && body.end === last.length;
}
