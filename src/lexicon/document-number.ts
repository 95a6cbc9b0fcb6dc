import { digitsEnd, isCapitalLetter, isLetter, skipSpace } from '../chars/index.js';
import { bodyOfAbbreviation, issuerOfAbbreviation } from './issuers.js';
import { ABBREVIATIONS, EXPRESSIONS, type Form, SERIAL, YEAR } from './number-forms.js';

/** A document number (số hiệu) in a text. */
export interface FoundNumber {
  /** Offsets in the text that was searched. */
  readonly start: number;
  readonly end: number;
  /** Normalized: without white space, as compared and printed. */
  readonly value: string;
  /** The abbreviations after the serial and the year ("NĐ-CP", "QH14"). */
  readonly symbol: string;
  /** Whether white space had to be removed or a separator corrected. */
  readonly repaired: boolean;
  /** Whether it has a form that other codes have too ("4512 TC/TCT"), so that it counts only after a kind. */
  readonly loose: boolean;
}

/**
 * "24/2009/QĐ - UBND", "1234/UBND - KT": a dash with spaces around it belongs to the number only between abbreviations.
 */
const SPACED_DASH = /^ - (?<next>\p{Lu}{2}[\p{L}&]{0,24}(?![\p{L}]))/u;

/** Bodies that directly followed the serial before 1996 ("206-CP", "111-HĐBT", "118/TTg", "50/CP"). */
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

/** The offset of the character after the serial at `from`, which is a slash or a dash in almost every number. */
function markAfterSerial(text: string, from: number): number {
  let at = digitsEnd(text, from);
  if (at < text.length && isSerialLetter(text.charCodeAt(at))) at += 1;
  if (text.charCodeAt(at) === 0x2e) at = digitsEnd(text, at + 1);
  return text.charCodeAt(at) === 0x20 ? at + 1 : at;
}

/** Whether the serial at `from` is followed by a slash or a dash, as in every number. */
export function mayBeNumber(text: string, from: number): boolean {
  const at = markAfterSerial(text, from);
  const mark = text.charCodeAt(at);
  return mark === SLASH || mark === DASH || isLoose(text, from, at);
}

/** Whether capitals and a slash follow the serial; `at` is the offset after the serial. */
function isLoose(text: string, from: number, at: number): boolean {
  if (!isLetter(text.charCodeAt(at))) return false;
  const serialEnd = digitsEnd(text, from);
  const symbol = text.charCodeAt(serialEnd) === SPACE ? serialEnd + 1 : serialEnd;
  if (!isCapitalLetter(text.charCodeAt(symbol))) return false;
  EXPRESSIONS.loose.lastIndex = from;
  return EXPRESSIONS.loose.test(text);
}

const SLASH = 0x2f;
const DASH = 0x2d;

const isSerialLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x65) || (code >= 0x41 && code <= 0x45) || code === 0x111;

const firstGroup = (symbol: string): string => /^[\p{L}&]+/u.exec(symbol)?.[0].toUpperCase() ?? '';

/** Whether the first group of a symbol is the abbreviation of a kind. */
export function beginsWithKind(symbol: string): boolean {
  return ABBREVIATIONS.has(firstGroup(symbol));
}

/**
 * The number that begins exactly at `from`; single spaces may interrupt it where a line ended or a typist left one.
 * Takes time linear in its length.
 *
 * @param text - folded text
 * @param from - offset of its first digit
 */
export function documentNumberAt(text: string, from: number): FoundNumber | null {
  const form = formAt(text, from);
  const expression = EXPRESSIONS[form];
  expression.lastIndex = from;
  const match = expression.exec(text);
  const symbol = match?.groups?.['symbol'];
  if (!match || symbol === undefined || !mayEndIn(form, symbol)) return null;
  let end = from + match[0].length;
  let whole = symbol;
  const spaced = text.charCodeAt(end) === SPACE ? SPACED_DASH.exec(text.slice(end, end + 40)) : null;
  if (spaced && (ABBREVIATIONS.has(symbol.toUpperCase()) || issuerOfAbbreviation(symbol) !== null)) {
    end += spaced[0].length;
    whole = `${symbol}-${spaced.groups?.['next'] ?? ''}`;
  }
  const foreign = sentenceLength(text.slice(from, end)) || noteLength(whole, text.slice(from, end));
  end -= foreign;
  if (foreign > 0) whole = whole.slice(0, Math.max(1, whole.length - foreign));
  const written = text.slice(from, end);
  // Firms number by year and put the kind last: "12-2026/HNK-CV".
  const isAsWritten = form === 'dashedYear' && !beginsWithKind(symbol);
  const plain = withoutSpace(written);
  const value = isAsWritten ? plain : withSlashes(form, plain, match.groups?.['serial']);
  return {
    start: from,
    end,
    value,
    symbol: withoutSpace(whole),
    repaired: value !== written,
    loose: form === 'loose' || form === 'yearGlued',
  };
}

/** A number as it should have been written. */
function withSlashes(form: Form, value: string, serial = ''): string {
  if (form === 'dashedYear') return value.replace('-', '/');
  if (form !== 'yearGlued') return value;
  const end = withoutSpace(serial).length;
  return `${value.slice(0, end)}/${value.slice(end)}`;
}

function formAt(text: string, from: number): Form {
  const mark = markAfterSerial(text, from);
  if (isLoose(text, from, mark)) return 'loose';
  if (text.charCodeAt(mark) === SLASH) return isYearGlued(text, mark) ? 'yearGlued' : 'slashed';
  return isBeforeYear(text, mark) ? 'dashedYear' : 'dashed';
}

function mayEndIn(form: Form, symbol: string): boolean {
  if (form === 'dashedYear') return beginsWithKind(symbol) || ENDS_IN_KIND.test(symbol);
  return form !== 'dashed' || isWithoutSlash(symbol);
}

const ENDS_IN_KIND = new RegExp(`-(?:${[...ABBREVIATIONS].join('|')})$`, 'iu');

/** Whether the slash is followed by a year and then, directly or after a space, by a capital. */
function isYearGlued(text: string, mark: number): boolean {
  const start = skipSpace(text, mark + 1);
  const end = digitsEnd(text, start);
  if (end !== start + 4) return false;
  const next = text.charAt(text.charCodeAt(end) === SPACE ? end + 1 : end);
  return next !== '' && KIND_INITIALS.includes(next);
}

/** Whether a dash is followed by a year and a slash; in a range of years ("2020-2025") no slash follows. */
function isBeforeYear(text: string, mark: number): boolean {
  const start = skipSpace(text, mark + 1);
  const end = digitsEnd(text, start);
  return end === start + 4 && text.charCodeAt(skipSpace(text, end)) === SLASH;
}

/** Whether a symbol may directly follow the serial and a dash ("206-CP", "12-CT", "1468-NN/KNKL/QĐ"). */
function isWithoutSlash(symbol: string): boolean {
  const head = firstGroup(symbol);
  return (
    ABBREVIATIONS.has(head) ||
    OLD_BODIES.has(head) ||
    issuerOfAbbreviation(head) !== null ||
    endsInKind(symbol)
  );
}

/** Whether the symbol ends in a kind, as in ministry numbers before 1997: body first, kind last. */
const endsInKind = (symbol: string): boolean =>
  symbol.includes('/') &&
  ABBREVIATIONS.has(
    symbol
      .slice(symbol.lastIndexOf('/') + 1)
      .trim()
      .toUpperCase(),
  );

/**
 * The length of the full stop and the first word of the next sentence, which are not part of the number ("12/QĐ-UBND.
 * Các sở").
 */
function sentenceLength(written: string): number {
  if (!written.includes('.')) return 0;
  const sentence = /\. ?(?:\p{Lu}\p{Ll}+|\p{Lu})$/u.exec(written)?.[0] ?? '';
  return /^\.(?: |\p{Lu}\p{Ll})/u.test(sentence) && !/^\.\p{Lu}{2}/u.test(sentence) ? sentence.length : 0;
}

/**
 * The length of a footnote mark, superscript in print and glued to the number in the text ("NĐ-CP1"). In older numbers
 * a department may have its number there ("448/2000/QĐ-NHNN5").
 */
function noteLength(symbol: string, written: string): number {
  const { body = '', note = '' } = NOTE.exec(symbol)?.groups ?? {};
  if (note === '' || !beginsWithKind(symbol)) return 0;
  const facts = bodyOfAbbreviation(body)?.facts;
  if (facts === undefined || facts.countsTerms) return 0;
  const year = yearOfNumber(withoutSpace(written));
  return year !== null && Number(year) <= (facts.numbersDepartmentsUntil ?? 0) ? 0 : note.length;
}

const NOTE = /[-/. ](?<body>\p{Lu}[\p{L}&]+)(?<note>\d{1,2})$/u;

const SPACE = 0x20;
const KIND_INITIALS = [...new Set([...ABBREVIATIONS].map((each) => each.charAt(0)))].join('');

const withoutSpace = (written: string): string =>
  written.includes(' ') ? written.replaceAll(' ', '') : written;

const NUMBER_WITH_YEAR = new RegExp(`^${SERIAL}/(${YEAR})/`, 'u');

/** The year in a number ("2020" in "30/2020/NĐ-CP"), or `null`. */
export function yearOfNumber(number: string): string | null {
  return NUMBER_WITH_YEAR.exec(number)?.[1] ?? null;
}
