import { beginsWith, charactersOf, endsWith, isWritten, tailOf } from '../../chars/index.js';
import { kindFrom, kindInitials, kindUpTo } from '../../lexicon/index.js';
import type { Line } from '../line/index.js';

/** Whether a text ends in a kind, or in "số", so that its number comes next. */
const endsBeforeNumber = (text: string): boolean =>
  isWritten(text, text.length - 'số'.length, 'số') || kindUpTo(text, text.length) !== null;

/** A date that continues on the next line. */
const DATE_CUT = /(?:^|[\s(])(?:ngày(?: \d{1,2}(?: tháng)?)?|tháng \d{1,2}(?: năm)?)$/iu;
const REST_OF_DATE = /^(?:tháng \d|năm \d|\d)/u;
const NUMBER_FIRST = charactersOf('s0123456789');
const DATE_CUT_LAST = charactersOf('yYgGmM0123456789');
const DATE_REST_FIRST = charactersOf('tn0123456789');
const HYPHEN = charactersOf('-');
const SLASH = charactersOf('/');
const BREAKS = charactersOf('-/');
/** Longer than any line end these expressions match (a number with its kind). */
const REACH = 60;

/** Whether a line ends inside a word or a number, so that it joins to the next one without a space ("TT-⏎BLĐTBXH"). */
export const cutsWord = (text: string): boolean =>
  endsWith(text, BREAKS) && /[^\s-][-/]$/u.test(tailOf(text, 3));

/**
 * Whether a line break splits a document number at a hyphen or slash ("27/2018/QĐ⏎-TTg", "27/⏎2018/QĐ-TTg"), or
 * separates it from its kind ("Nghị định⏎13/2023/NĐ-CP", "Thông tư số⏎…").
 */
export function cutsNumber(line: Line, next: Line): boolean {
  if (beginsWith(next.text, SLASH)) return cutsBeforeSlash(line.text, next.text);
  if (beginsWith(next.text, HYPHEN)) return cutsBeforeHyphen(line.text, next.text);
  if (endsWith(line.text, BREAKS))
    return /^[\p{Lu}\d]/u.test(next.text) && /\d[\p{L}\d/-]*[-/]$/u.test(tailOf(line.text, REACH));
  return splitsNumber(line.text, next.text);
}

const PIN_END = /\S (?:khoản|điểm|điều|chương|mục) \S{1,4}$/iu;
const ARTICLE = /^Điều \d{1,3}[a-zđ]?(?=[ ,;])/u;
const REST_FIRST = charactersOf(`Đ${kindInitials}`);

/** Whether a text begins with a kind and its number. */
export function beginsWithNumbered(text: string): boolean {
  const found = kindFrom(text, 0);
  return found?.inNormalCase === true && /^(?: số)? \d/u.test(text.slice(found.end, found.end + 5));
}

/**
 * Whether a line break separates a clause from its article, or an article from its document ("khoản 3⏎Điều 1 Quyết
 * định …").
 */
export const splitsReference = (text: string, next: string): boolean =>
  beginsWith(next, REST_FIRST) &&
  (ARTICLE.test(next) || beginsWithNumbered(next)) &&
  PIN_END.test(tailOf(text, REACH));

/** A serial with a year or a symbol after it; "III. Kết luận" → "55/58 hộ nhất trí" has none. */
const SERIAL = /^(?:số )?\d{1,6}[a-zđ]?[/-](?:\s?(?:\d{4}|\p{L})|$)/u;

/** Whether a line break separates a kind from its number. */
export const splitsNumber = (text: string, next: string): boolean =>
  beginsWith(next, NUMBER_FIRST) && SERIAL.test(next) && endsBeforeNumber(text);

const cutsBeforeHyphen = (text: string, next: string): boolean =>
  (/^-\p{Lu}/u.test(next) && /\d\/\p{Lu}{1,5}$/u.test(tailOf(text, REACH))) ||
  (/^-\p{Lu}{2}/u.test(next) && /^\p{Lu}{1,5}$/u.test(text));

/** "52-NQ⏎/TW", "15/2022⏎/TT-BXD", "ngày 05⏎/01/2022". */
const cutsBeforeSlash = (text: string, next: string): boolean =>
  /^\/ ?[\p{Lu}\d]/u.test(next) && /\d[\p{L}\d/-]*$/u.test(tailOf(text, REACH));

/** Whether a line ends in the middle of a document number or a date. */
export const cutsInside = (line: Line, next: Line): boolean =>
  (endsWith(line.text, BREAKS) && /[\d\p{L}][-/]$/u.test(tailOf(line.text, 3))) ||
  (cutsNumber(line, next) && !splitsNumber(line.text, next.text)) ||
  cutsDate(line.text, next.text);

/** Whether a line break splits a document number or a date, or separates a kind from its number. */
export const cutsCitation = (line: Line, next: Line): boolean =>
  cutsNumber(line, next) || cutsDate(line.text, next.text);

const cutsDate = (text: string, next: string): boolean =>
  beginsWith(next, DATE_REST_FIRST) &&
  endsWith(text, DATE_CUT_LAST) &&
  REST_OF_DATE.test(next) &&
  DATE_CUT.test(tailOf(text, REACH));
