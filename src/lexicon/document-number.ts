import { issuerOfAbbreviation } from './issuers.js';
import { kinds } from './kinds.js';
import { digitsEnd } from './letters.js';

/** A số hiệu in a text. */
export interface FoundNumber {
  /** Offsets in the text that was searched. */
  readonly start: number;
  readonly end: number;
  /** Without white space, as it is compared and printed. */
  readonly value: string;
  /** The abbreviations behind the serial and the year ("NĐ-CP", "QH14"). */
  readonly symbol: string;
  /** Whether white space had to be taken out. */
  readonly repaired: boolean;
}

const SERIAL = '\\d{1,6}[a-eA-Eđ]?(?:\\.\\d{1,3})?';
const YEAR = '(?:1[89]|20)\\d\\d';
const GROUP = '\\p{Lu}[\\p{L}&]{0,24}\\d{0,3}';
const LINK = ' ?[/.] ?(?=\\p{Lu})|- ?(?=\\p{Lu})| -(?=\\p{Lu})';
/** "14/2017/QH14-1": a correction of the official print. */
const TAIL = '(?<=QH\\d{1,2})-\\d{1,2}';
const SYMBOL = `${GROUP}(?:(?:${LINK})${GROUP}){0,7}(?:${TAIL})?`;

const SLASHED = new RegExp(`${SERIAL} ?/ ?(?:${YEAR} ?/ ?)?(?<symbol>${SYMBOL})`, 'uy');
const DASHED = new RegExp(`${SERIAL} ?- ?(?<symbol>${SYMBOL})`, 'uy');
/** "24/2009/QĐ - UBND": a dash between spaces belongs to the number only behind a kind's abbreviation. */
const SPACED_DASH = /^ - (?<next>\p{Lu}{2}[\p{L}&]{0,24}(?![\p{L}]))/u;

const abbreviations = new Set(kinds.flatMap((kind) => kind.abbreviations.map((each) => each.toUpperCase())));
/** Bodies that stood alone behind the serial before 1996 ("206-CP", "111-HĐBT", "118/TTg", "50/CP"). */
const OLD_BODIES = new Set([
  'CP',
  'HĐBT',
  'TTG',
  'HĐCP',
  'TVQH',
  'CTN',
  'HĐNN',
  'NV',
  'UBHC',
  'VG',
  'SL',
  'LCT',
]);

/** Whether a slash or a dash stands behind the serial at `from`, as in the number of every document. */
export function mayBeNumber(text: string, from: number): boolean {
  let at = digitsEnd(text, from);
  if (at < text.length && isSerialLetter(text.charCodeAt(at))) at += 1;
  if (text.charCodeAt(at) === 0x2e) at = digitsEnd(text, at + 1);
  if (text.charCodeAt(at) === 0x20) at += 1;
  const mark = text.charCodeAt(at);
  return mark === 0x2f || mark === 0x2d;
}

const isSerialLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x65) || (code >= 0x41 && code <= 0x45) || code === 0x111;

const firstGroup = (symbol: string): string => /^[\p{L}&]+/u.exec(symbol)?.[0].toUpperCase() ?? '';

/** Whether the first group of a symbol is the abbreviation of a kind. */
export function beginsWithKind(symbol: string): boolean {
  return abbreviations.has(firstGroup(symbol));
}

/**
 * The số hiệu that begins exactly at `from`, with single spaces where a line end or a typist broke it. Takes time
 * linear in the number's length.
 *
 * @param text - folded text
 * @param from - offset of its first digit
 */
export function documentNumberAt(text: string, from: number): FoundNumber | null {
  SLASHED.lastIndex = from;
  DASHED.lastIndex = from;
  const slashed = SLASHED.exec(text);
  const match = slashed ?? DASHED.exec(text);
  const symbol = match?.groups?.['symbol'];
  if (!match || symbol === undefined) return null;
  const head = firstGroup(symbol);
  if (!slashed && !beginsWithKind(symbol) && !OLD_BODIES.has(head) && issuerOfAbbreviation(head) === null)
    return null;
  let end = from + match[0].length;
  let whole = symbol;
  const spaced = SPACED_DASH.exec(text.slice(end, end + 40));
  if (spaced && abbreviations.has(symbol.toUpperCase())) {
    end += spaced[0].length;
    whole = `${symbol}-${spaced.groups?.['next'] ?? ''}`;
  }
  // A sentence's first word behind a full stop is not a part of the number ("12/QĐ-UBND. Các sở").
  const sentence = /\. ?(?:\p{Lu}\p{Ll}+|\p{Lu})$/u.exec(text.slice(from, end));
  if (sentence && /^\.(?: |\p{Lu}\p{Ll})/u.test(sentence[0]) && !/^\.\p{Lu}{2}/u.test(sentence[0])) {
    end -= sentence[0].length;
    whole = whole.slice(0, Math.max(1, whole.length - sentence[0].length));
  }
  const written = text.slice(from, end);
  const value = written.replace(/\s/gu, '');
  return { start: from, end, value, symbol: whole.replace(/\s/gu, ''), repaired: value !== written };
}

const NUMBER_WITH_YEAR = new RegExp(`^${SERIAL}/(${YEAR})/`, 'u');

/** The year inside a số hiệu ("30/2020/NĐ-CP" has 2020), or `null`. */
export function yearOfNumber(number: string): string | null {
  return NUMBER_WITH_YEAR.exec(number)?.[1] ?? null;
}
