import { isCapitalLetter, matchesOf, oneOf } from '../../chars/index.js';
import {
  beginsWithKind,
  type FoundNumber,
  kindNamed,
  kindNames,
  legislativeAbbreviations,
} from '../../lexicon/index.js';
import { type KindOfNumber, nearestKind } from './kind-of-number.js';
import type { Mention } from './mention.js';

const FORMS = 'mẫu|biểu|bảng|phụ lục|hồ sơ|mã|ký hiệu|công báo|tờ|đơn|hóa đơn|vận đơn';
const CERTIFICATES =
  'giấy phép[^.;]{0,60}|giấy chứng nhận[^.;]{0,60}|chứng chỉ[^.;]{0,40}|chứng nhận|bằng|thẻ|vé';
const STANDARDS = 'QCVN|TCVN|tiêu chuẩn|quy chuẩn';
const WHERE = 'lô|thửa|phòng|tầng|nhà|đường|quốc lộ';
const COURTS = 'thụ lý(?: vụ án)?';
const MACHINES = 'tài khoản|điện thoại|máy|xe|biển';
/** The number under which a court has entered a case ("thụ lý số 40/2024/TLST-HS") is that of no document. */
const CASE_ENTRY = /^TL(?:ST|PT)(?!\p{L})/u;
/** Numbers of things other than documents. */
const OTHER_THING = new RegExp(
  `(?:${[FORMS, CERTIFICATES, STANDARDS, WHERE, COURTS, MACHINES].join('|')})(?: số| Số)?\\s?:?\\s?$`,
  'iu',
);
const LIST_GAP = /^\s?(?:[,;]|và|hoặc|[,;] và)?\s?(?:các\s)?(?:số\s?:?\s?)?$/iu;

/**
 * A misspelt kind right before "số"; without "số", the symbol of the number must be that of the kind.
 *
 * @param so - where "số" begins, or the number if there is none
 */
export function misspeltKind(
  text: string,
  number: FoundNumber,
  low: number,
  so: number,
): KindOfNumber | null {
  const from = Math.max(low, number.start - MAX_MISSPELT);
  const before = text.slice(from, Math.max(from, so - 1));
  for (const first of matchesOf(SYLLABLE, before).slice(-MAX_SYLLABLES)) {
    // Most words before a number are in lower case, and need not be compared with the names of kinds.
    const kind = isCapitalLetter(first[0].charCodeAt(0)) ? nearestKind(before.slice(first.index)) : null;
    if (!kind) continue;
    if (so === number.start && !kind.abbreviations.includes(symbolHead(number.value))) continue;
    const start = from + first.index;
    return { start, kind, inherited: false, repaired: true, titleEnd: start };
  }
  return null;
}

const SYLLABLE = /\p{L}+/gu;
const NAMES = kindNames();
const MAX_SYLLABLES = Math.max(...NAMES.map((name) => name.split(' ').length));
/** The longest name with one extra letter, and "số hiệu: ". */
const MAX_MISSPELT = Math.max(...NAMES.map(({ length }) => length)) + 20;

/**
 * The kind of a number without one: in a list it is given once for all. A number of a known form may also have none.
 */
export function inheritedKind(
  text: string,
  number: FoundNumber,
  low: number,
  hasSo: boolean,
  previous: Mention | undefined,
): KindOfNumber | null {
  const { start } = number;
  if (CASE_ENTRY.test(number.symbol)) return null;
  const kindName = previous ? sharedKind(text.slice(low, start), number, hasSo, previous) : null;
  if (kindName === null && !standsAlone(number, hasSo)) return null;
  if (OTHER_THING.test(text.slice(Math.max(low, start - 100), start))) return null;
  return {
    start,
    kind: kindName === null ? null : kindNamed(kindName),
    inherited: kindName !== null,
    titleEnd: start,
  };
}

function sharedKind(gap: string, number: FoundNumber, hasSo: boolean, previous: Mention): string | null {
  if (previous.number === null) return null;
  const inList = hasSo
    ? symbolHead(previous.number) === symbolHead(number.value)
    : /[,;] $/u.test(gap) && previous.number.endsWith(number.symbol);
  const likely = inList && gap.length < 400 && !/[.]\s/u.test(gap);
  return likely || LIST_GAP.test(gap) ? previous.kind : null;
}

const symbolHead = (number: string): string => /[/-](\p{Lu}[\p{L}]*)/u.exec(number)?.[1] ?? '';

/** The numbers of laws do not contain a kind: "45/2013/QH13". */
const NAMES_ASSEMBLY = new RegExp(`^${oneOf(legislativeAbbreviations())}\\d`, 'u');

function standsAlone({ symbol, value }: FoundNumber, hasSo: boolean): boolean {
  const known = beginsWithKind(symbol) || NAMES_ASSEMBLY.test(symbol);
  const hasSlash = value.includes('/');
  return known ? hasSo || hasSlash : hasSo && hasSlash && symbol.includes('-');
}
