import { foldSpace } from '../../chars/index.js';
import { documentNumberAt, kindFrom, kindUpTo, marksOf } from '../../lexicon/index.js';
import type { FieldName } from '../../model/index.js';
import { matchPlaceDate } from './place-date.js';

/** A part of the heading, by offsets in the folded text. */
export interface Piece {
  readonly name: FieldName;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** The column in the middle of it, if it is among signatures side by side. */
  readonly middle?: number | null;
  /** Whether it was a column beside another, both of which stand on one line now. */
  readonly isBeside?: boolean;
}

/** Scans get diacritics wrong or lose them, and spaces too. */
const REPUBLIC =
  'C[ỘÔO]NG\\s?H(?:ÒA|OÀ|OA)\\s?X[ÃA]\\s?H[ỘÔO]I\\s?CH[ỦU]\\s?NGH(?:[ĨI]A|I[ÃA])\\s?VI[ỆÊE]T\\s?NAM';
const PARTY = 'Đ[ẢA]NG\\s?C[ỘO]NG\\s?S[ẢA]N\\s?VI[ỆE]T\\s?NAM';
/** Letterheads in two languages have both names. */
const IN_ENGLISH = 'SOCIALIST\\s?REPUBLIC\\s?OF\\s?VIET\\s?NAM';
const NATIONAL_NAME_LETTERS = `${REPUBLIC}|${PARTY}|${IN_ENGLISH}`;
const NATIONAL_NAME = new RegExp(NATIONAL_NAME_LETTERS, 'iu');
const LAST_SYLLABLE = /nam/iu;
const IN_CAPITALS = new RegExp(NATIONAL_NAME_LETTERS, 'u');
/** In a narrow column the name takes two lines. */
const FIRST_PART = /^C[ỘÔO]NG\s?H(?:ÒA|OÀ|OA)\s?X[ÃA]\s?H[ỘÔO]I(?:\s?CH[ỦU]\s?NGH[ĨI]A)?$/u;
const SECOND_PART = /^(?:CH[ỦU]\s?NGH[ĨI]A\s)?VI[ỆÊE]T\s?NAM$/u;
const MIN_NAME = 'Đảng Cộng sản Việt Nam'.replaceAll(' ', '').length;
const MAX_NAME = 'Cộng hòa xã hội chủ nghĩa Việt Nam'.length;
const MOTTO_DASH = '\\s?[-–.,;:]{0,2}\\s?';
const MOTTO = new RegExp(
  [
    ['Đ[ộôo]c\\s?l[ậâa]p', 'T[ựưu]\\s?do', 'H[ạa]nh\\s?ph[úu]c'],
    ['Independence', 'Freedom', 'Happiness'],
  ]
    .map((words) => words.join(MOTTO_DASH))
    .join('|'),
  'iu',
);
/** In characters; a longer line is a sentence, which may also end with a date. */
const MAX_PLACE_DATE = 300;
/** In characters; a whole letterhead may be on one line. */
const MAX_LETTERHEAD = 500;
/** In characters; a bar or an abbreviation may be beside the name, but with more text it is the end of a sentence. */
const MAX_BESIDE_NAME = 8;
/** In characters; a longer line contains no parts of a heading. */
const MAX_LINE = 2000;
/** "Số: …", at the start of a line or after other parts. */
const NUMBER = /(?:^|(?<=\s))S[ốỐôo](?: ?\/ ?No\.?| ?\(No\.?\))? ?:? ?(?<rest>\S.*)?$/u;
/**
 * "Nghị quyết số: …", as the National Assembly writes it, "Quyết định giám đốc thẩm số: …"; "Nghị định số 30/…" in a
 * sentence is a citation.
 */
const NUMBER_OF_KIND = /^(?: \p{Ll}+){0,3} s[ốô] ?: ?(?<rest>\S.*)?$/u;

/** A number without letters: "12", "15230/25", "12/2026". */
const BARE_NUMBER = /^\d{1,6}(?: ?[/-] ?(?:20)?\d\d)?(?![\p{L}\d/.,-]| ?[/-])/u;
const ONLY_LEAD = /^S[ốỐôo](?: ?\/ ?No\.?| ?\(No\.?\))? ?(?<colon>:)? ?$/u;

/** The number without letters that a text is; `null` if it is anything else. */
export function bareNumber(text: string): string | null {
  const found = BARE_NUMBER.exec(text)?.[0];
  return found?.length === text.length ? found.replaceAll(' ', '') : null;
}

/** Scans part the figures of a serial: "1 873/QĐ-UBND". */
const PARTED_SERIAL = /^(?<first>\d{1,3}) (?=\d{1,3} ?\/ ?\p{Lu})/u;

/** Scans take "1" for a letter, and "0": "l2/TB-THPT", "1O/TB". */
const MISREAD_SERIAL = /^(?=\D{0,4}\d)[\dlIO]{1,5}(?= ?\/ ?\p{Lu})/u;

/** A number whose serial has no space in it and no letter taken for a figure. */
const joinedSerial = (number: string): string =>
  number
    .replace(PARTED_SERIAL, '$<first>')
    .replace(MISREAD_SERIAL, (serial) => serial.replace(/[lI]/gu, '1').replaceAll('O', '0'));

const FILLED_NUMBER = /S[ốỐôo].*\d|s[ốô] ?:.*\d/u;

/** Whether a text may give a number that is filled in. Reading its pieces would take a hundred times as long. */
export const mayGiveNumber = (text: string): boolean => FILLED_NUMBER.test(text);

/** Whether a text is the national name (or the Party's). */
export function isNationalName(text: string): boolean {
  const { length } = text;
  if (length >= MAX_LETTERHEAD) return false;
  const mayBeInCapitals = text.includes('NG');
  if (length < MIN_NAME) return mayBeInCapitals && FIRST_PART.test(text);
  if (mayBeInCapitals && (IN_CAPITALS.test(text) || FIRST_PART.test(text))) return true;
  // "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam" in a sentence is not a heading.
  const mayBe = length < MAX_NAME + MAX_BESIDE_NAME && LAST_SYLLABLE.test(text);
  const match = mayBe ? NATIONAL_NAME.exec(text) : null;
  return match !== null && length - match[0].length < MAX_BESIDE_NAME;
}

/** Where the words that introduce a number begin, including the kind before them, and what follows them. */
function numberLead(text: string): { start: number; rest: string } | null {
  const first = kindFrom(text, 0);
  const ofKind = first?.inNormalCase ? NUMBER_OF_KIND.exec(text.slice(first.end)) : null;
  if (ofKind) return { start: 0, rest: ofKind.groups?.['rest'] ?? '' };
  const match = NUMBER.exec(text);
  if (!match) return null;
  const kind = match.index > 0 ? kindUpTo(text, match.index - 1) : null;
  const isOwn = kind?.inNormalCase && (kind.start === 0 || /\s/u.test(text.charAt(kind.start - 1)));
  return { start: isOwn ? kind.start : match.index, rest: match.groups?.['rest'] ?? '' };
}

/** "7/TB.26": two figures of the year, at the end of a part of the heading. */
const SHORT_YEAR_LAST = /^\.\d\d(?=$|[\s|])/u;

/** The document's own number at the start of a text, as it is to be written; `null` if there is none. */
export function ownNumber(written: string): string | null {
  const joined = joinedSerial(written);
  const found = documentNumberAt(joined, 0);
  return found && found.value + (SHORT_YEAR_LAST.exec(joined.slice(found.end))?.[0] ?? '');
}

/** The document number in a piece of the heading, or a blank for it ("/KH-SCT"). */
function numberIn(text: string): { start: number; end: number; value: string } | null {
  const lead = numberLead(text);
  if (lead === null || lead.rest === '') return null;
  const { start, rest } = lead;
  // In a sentence ("theo Quyết định số 12/QĐ-TTg") there is lower case before it; "ĐOÀN THANH TRA THEO QĐ SỐ 77/QĐ-TTr"
  // is the name of a body.
  if (/\p{Ll}|(?<!\p{L})THEO(?: \p{Lu}+){0,2}\s?$/u.test(text.slice(0, start))) return null;
  const at = text.length - rest.length;
  const joined = joinedSerial(rest);
  const found = documentNumberAt(text.slice(0, at) + joined, at);
  if (found) {
    const shortYear = SHORT_YEAR_LAST.exec((text.slice(0, at) + joined).slice(found.end))?.[0] ?? '';
    const end = found.end + shortYear.length + rest.length - joined.length;
    return { start, end, value: text.slice(start, end) };
  }
  const only = ONLY_LEAD.exec(text.slice(0, at));
  const bare = only ? BARE_NUMBER.exec(rest)?.[0] : undefined;
  if (bare !== undefined && endsPart(rest.slice(bare.length), only?.groups?.['colon'] !== undefined))
    return { start, end: at + bare.length, value: text.slice(start, at + bare.length) };
  // Blank serials, and symbols in lower case, are also numbers; rejecting them is up to validation.
  const blank =
    /^[\s.…_-]*\d{0,5}[\s.…_]*[/-]\s?(?:\d{4}\s?\/)?[\s.…_]*\p{Lu}[\p{L}\d&./-]*/u.exec(rest) ??
    /^\d{1,5}\s?\/\s?(?:\d{4}\s?\/)?\p{Ll}{1,6}-\p{Ll}[\p{L}-]*/u.exec(rest);
  if (blank) return { start, end: at + blank[0].length, value: text.slice(start, at + blank[0].length) };
  return null;
}

/**
 * Whether nothing follows in a part of the heading, or another part does.
 *
 * @param hasColon - without one ("Số 12"), it may be an address, unless place and date follow
 */
function endsPart(after: string, hasColon: boolean): boolean {
  const next = after.trimStart();
  if (!hasColon) return matchPlaceDate(next)?.index === 0;
  if (next === '' || next.startsWith('|') || /^\s{2}/u.test(after)) return true;
  return (
    matchPlaceDate(next)?.index === 0 ||
    NATIONAL_NAME.exec(next)?.index === 0 ||
    MOTTO.exec(next)?.index === 0
  );
}

/**
 * The parts of one line above the kind, in order. Anything that is not a known part belongs to the issuer.
 *
 * @param lineStart - offset of the line in the folded text
 */
export function readPieces(lineText: string, lineStart: number): readonly Piece[] {
  const pieces: Piece[] = [];
  const cut = (text: string, offset: number): void => {
    const trimmed = text.replace(/^[\s|]+/u, '');
    const start = offset + text.length - trimmed.length;
    const rest = trimmed
      .replace(/[\s|]+$/u, '')
      .replace(/\s?[-_=*]{3,}\s?/gu, (rule) => ' '.repeat(rule.length));
    if (rest.trim() === '') return;
    const part = split(rest);
    if (part === null) {
      addIssuer(rest, start);
      return;
    }
    cut(rest.slice(0, part.start), start);
    pieces.push({
      name: part.name,
      start: start + part.start,
      end: start + part.end,
      value: foldSpace(rest.slice(part.start, part.end)).trim(),
    });
    cut(rest.slice(part.end), start + part.end);
  };
  const addIssuer = (text: string, offset: number): void => {
    for (const match of text.matchAll(/[^|]*[^|\s][^|]*/gu)) {
      const value = foldSpace(match[0]).trim();
      const start = offset + match.index + (match[0].length - match[0].trimStart().length);
      const marks = marksOf(match[0].trim());
      for (const { row, ...mark } of marks)
        pieces.push({
          name: row.sort,
          start: start + mark.start,
          end: start + mark.end,
          value: match[0].trim().slice(mark.start, mark.end),
        });
      if (marks.length > 0) continue;
      pieces.push({ name: 'issuer', start, end: start + match[0].trim().length, value });
    }
  };
  if (lineText.length > MAX_LINE) addIssuer(lineText, lineStart);
  else cut(lineText, lineStart);
  return pieces;
}

function split(text: string): { name: FieldName; start: number; end: number } | null {
  const national = NATIONAL_NAME.exec(text) ?? FIRST_PART.exec(text) ?? SECOND_PART.exec(text);
  if (national)
    return { name: 'nationalName', start: national.index, end: national.index + national[0].length };
  const motto = MOTTO.exec(text);
  if (motto) return { name: 'motto', start: motto.index, end: motto.index + motto[0].length };
  const number = numberIn(text);
  if (number) return { name: 'number', start: number.start, end: number.end };
  const date = text.length < MAX_PLACE_DATE ? matchPlaceDate(text) : null;
  if (date) return { name: 'placeDate', start: date.index, end: text.length };
  const subject = /(?:^["“]?|\s)V\/[vV](?: ?: ?| )(?=\S)/u.exec(text);
  return subject
    ? { name: 'title', start: subject.index + (subject[0].startsWith(' ') ? 1 : 0), end: text.length }
    : null;
}
