import { beginsWith, charactersOf, endsWith, isCapital } from '../../chars/index.js';
import {
  allProvinces,
  authorities,
  cutsSignedName,
  kindFrom,
  kindNames,
  kinds,
} from '../../lexicon/index.js';
import { isInCapitals, type Line } from '../line/index.js';
import { joinWhere } from './join-lines.js';

const KIND_NAMES = kindNames().map((name) => name.toUpperCase());
/** What the parts of a document begin with. Pages converted from Word files break lines in the middle of these. */
const OPENINGS: readonly string[] = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  ...kinds.flatMap(({ enactingLines }) => enactingLines),
  'Căn cứ',
  'Theo đề nghị',
  'Xét đề nghị',
  'Thực hiện',
  'Thi hành',
  'Kính gửi',
  'Nơi nhận',
  ...KIND_NAMES,
];

/** The first words of each opening, with the ways in which it may continue. */
const RESTS = new Map<string, string[]>();
for (const opening of OPENINGS)
  for (let at = opening.indexOf(' '); at >= 0; at = opening.indexOf(' ', at + 1)) {
    const begun = opening.slice(0, at);
    RESTS.set(begun, [...(RESTS.get(begun) ?? []), opening.slice(at + 1)]);
  }
/**
 * A kind whose name begins another kind's name may stand alone, and its title may happen to begin like the rest of
 * the longer name.
 */
const WHOLE: ReadonlySet<string> = new Set(KIND_NAMES);

/** What makes "Căn cứ" a legal basis; below it as a column head there is the text of a cell. */
const GROUND: Pick<RegExp, 'test'> = {
  test: (text) => {
    const start = LEAD.exec(text)?.[0].length ?? 0;
    const kind = kindFrom(text, start);
    const isNamed = kind !== null && !isCapital(text.slice(start, kind.end));
    return isNamed ? text.charAt(kind.end) === ' ' : OTHER_GROUND.test(text.slice(start));
  },
};
const LEAD = /^(?:các |Điều \d+ )?/u;
const OTHER_GROUND = /^(?:chức năng|tình hình|nhiệm vụ|ý kiến) /u;
const NUMERAL = /^(?:[IVXLC]{1,7}|\d{1,3}|thứ \p{L}{2,5}|THỨ \p{Lu}{2,5})(?:[.:]|$|(?= \p{Lu}{2}))/u;
const NUMBER = /^(?:\d{1,6}[a-z]?\s?)?[-/]\s?[\p{Lu}\d]/u;
/** For each line that has no meaning alone, what the next line must look like to continue it. */
const FOLLOWERS = new Map<string, Pick<RegExp, 'test'>>([
  ['Căn cứ', GROUND],
  ['V/v', /^(?:: ?)?\p{L}/u],
  ['V/v:', /^\p{L}/u],
  ['Số', /^(?:: ?)?\d{1,6}[a-z]?\s?[-/]/u],
  ['Số:', NUMBER],
  ['Số :', NUMBER],
  ...kindNames().map((name) => [`${name} số:`, NUMBER] as const),
  ...authorities.map(({ mark }) => [`${mark}.`, /^\p{Lu}{2}/u] as const),
  ...['Điều', 'ĐIỀU'].map((name) => [name, /^\d{1,4}[a-zđ]?[.:]/u] as const),
  ...['Chương', 'CHƯƠNG', 'Mục', 'MỤC', 'Phần', 'PHẦN'].map((name) => [name, NUMERAL] as const),
]);

const MAX_OPENING = Math.max(...OPENINGS.map(({ length }) => length));
const FIRST_LETTERS = charactersOf(
  [...RESTS.keys(), ...FOLLOWERS.keys()].map((text) => text.charAt(0)).join(''),
);

const PROVINCES: ReadonlySet<string> = new Set(allProvinces);
const PLACE_END = /^(?<end>(?:- )?\p{Lu}\p{Ll}+(?: (?:- )?\p{Lu}\p{Ll}+){0,3}), ngày\s?[\d.…_]/u;
const ONE_WORD = /^\p{Lu}\p{Ll}+$/u;
const PLACE = /^(?:TP\.? ?|Thành phố |Tỉnh )?(?<name>\p{Lu}\p{Ll}+(?: (?:- )?\p{Lu}?\p{Ll}*){0,4})$/u;
const PLACE_AND_COMMA = /^\p{Lu}[\p{L}. -]+,$/u;
const DATE = /^ngày\s?[\d.…_]/u;
const MAX_PLACE = 40;
const MAX_PLACE_DATE = 90;
const COMMA = charactersOf(',');

/** Whether a line is the beginning of an opening that the next line continues. */
function cutsOpening(text: string, next: string): boolean {
  if (text.length > MAX_OPENING || !beginsWith(text, FIRST_LETTERS)) return false;
  if (FOLLOWERS.get(text)?.test(next)) return true;
  const rests = RESTS.get(text);
  return rests?.some((rest) => continuesWith(next, rest, WHOLE.has(text))) ?? false;
}

const cutsSigned = (before: Line, line: Line): boolean =>
  isInCapitals(before) && isInCapitals(line) && cutsSignedName(before.text, line.text);

/** @param whole - whether the next line must be the rest and nothing else */
function continuesWith(next: string, rest: string, whole: boolean): boolean {
  if (next === rest || next === `${rest}:`) return true;
  if (whole) return false;
  return next.startsWith(rest) ? !/^\p{L}/u.test(next.slice(rest.length)) : rest.startsWith(`${next} `);
}

/**
 * Whether a line break splits the place of a place-and-date line ("Hà⏎Nội, ngày 15 …"), or separates place and
 * date.
 */
function cutsPlaceDate(text: string, next: string): boolean {
  if (text.length > MAX_PLACE || next.length > MAX_PLACE_DATE) return false;
  if (endsWith(text, COMMA)) return DATE.test(next) && PLACE_AND_COMMA.test(text);
  const end = next.includes(', ngày') ? PLACE_END.exec(next)?.groups?.['end'] : undefined;
  if (end === undefined) return false;
  // A name of two words or more may be the signer's, on the line above.
  return ONE_WORD.test(text) || PROVINCES.has(`${PLACE.exec(text)?.groups?.['name']} ${end}`);
}

/**
 * A label alone on its line. It may be a row's number in a table, unless the text is known to break lines after
 * first words.
 */
const LABEL_ALONE = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[a-zđ]\)|[IVX]{1,5}\.)$/u;
const MAX_LABEL = 12;
const BEGINS_TEXT = /^[\p{Lu}“"](?!\p{Lu}?[\d.)])/u;

const cutsAfterLabel = (text: string, next: string): boolean =>
  text.length <= MAX_LABEL && LABEL_ALONE.test(text) && BEGINS_TEXT.test(next);

/**
 * "Căn", "Điều", "CỘNG": nobody leaves one word on a line on purpose, though "Số:" and "V/v" may be alone in a cell of
 * a letterhead.
 */
const isOneWord = (text: string): boolean => /^\p{L}+$/u.test(text);

/**
 * Joins openings that were split over two lines: the national name, the kind, the place and date, a legal basis
 * ("Căn⏎cứ Luật …"), an article ("Điều⏎3. …").
 *
 * @param lines - are changed in place
 */
export function joinCutOpenings(lines: Line[]): Line[] {
  let cutsWords = false;
  return joinWhere(lines, (line, before) => {
    const { text } = line;
    const above = before.text;
    if (above.length > MAX_PLACE || line.start !== before.end + 1) return false;
    const isOpening = cutsOpening(above, text) || cutsSigned(before, line);
    cutsWords ||= isOpening && isOneWord(above);
    return isOpening || cutsPlaceDate(above, text) || (cutsWords && cutsAfterLabel(above, text));
  });
}
