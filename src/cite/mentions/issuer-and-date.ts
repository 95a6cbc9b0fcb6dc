import { isWritten } from '../../chars/index.js';
import { dateAt, type FoundDate, matchIssuer } from '../../lexicon/index.js';

/** The date and the issuer after a number or a name, in either order. */
export interface IssuerAndDate {
  readonly date: FoundDate | null;
  readonly issuer: string | null;
  /** Offset after the last of them. */
  readonly end: number;
}

/** In telegrams the hour precedes the date. */
const BEFORE_DATE =
  /\s?(?:,\s?)?(?:\(\s?)?(?:hồi \d{1,2} ?(?:giờ|h) ?\d{0,2}(?: phút)?,? (?=ngày))?(?:(?:(?:được |đã |được Quốc hội )?(?:ban hành|ký ban hành|ký|lập|thông qua)|cùng) (?=ngày))?/uy;
/**
 * What may come between a number and its date without meaning anything: the mark of a footnote, a closing quotation
 * mark, the unit that wrote it in brackets ("197/TTr-CAT(PA05)").
 */
const NOTE =
  /["”’»]| ?\[\d{1,3}\]| ?\((?:[Ll]ần |[Đđ]ợt )?\d{1,2}\)|\d{1,2}(?![\p{L}\d/.-])|\*{1,3}|\(\p{Lu}[\p{Lu}\d&.-]{1,9}\)/uy;
const BEFORE_ISSUER = /\s?(?:,\s?)?(?:(?:[cC]ủa|CỦA)\s+)+|\s?(?:,\s?)?(?:do|DO)\s+(?=\p{Lu})/uy;
/** "giữa Bộ Tài chính và Bộ Công an" */
const BEFORE_PARTNERS = /\s?(?:,\s?)?(?:(?:ký |ký kết )?giữa|GIỮA) (?:liên )?(?=\p{Lu})/uy;
/** What separates joint issuers. */
const JOINT = /\s?(?:,|-|và(?!\p{L}))\s?(?=\p{Lu})/uy;
const BARE_YEAR = / ?\(?(?<year>(?:19|20)\d\d)(?!\d|[/.-]\d)\)?/uy;

/** Source of the bracketed words that distinguish a revised law from the earlier one of the same name. */
export const revisedPattern = ' \\((?:sửa đổi(?:, bổ sung)?|mới)\\)';
const REVISED = new RegExp(revisedPattern, 'uy');

/** No act has more issuers. */
const MOST_JOINT = 24;

/** The offset after white space, a comma and a bracket, which may come between a number and what follows. */
function afterMarks(text: string, from: number): number {
  let at = from;
  while (at < from + MOST_MARKS && at < text.length && isMark(text.charCodeAt(at))) at += 1;
  return at;
}

/** " , ( " */
const MOST_MARKS = 5;

const isMark = (code: number): boolean => code === 0x20 || code === 0x2c || code === 0x28;

/** The first letters of a date and of what may precede it. */
const BEGINS_DATE = 'nNtThbkđlc';

function noteEnd(text: string, at: number): number {
  if (text.charCodeAt(at) === 0x2c) return at;
  NOTE.lastIndex = at;
  return NOTE.test(text) ? NOTE.lastIndex : at;
}

function dateStart(text: string, at: number): number {
  if (text.startsWith(' ngày', at)) return at + 1;
  BEFORE_DATE.lastIndex = at;
  return BEFORE_DATE.test(text) ? BEFORE_DATE.lastIndex : at;
}

function dateAfter(text: string, at: number, wants: 'full' | 'any'): FoundDate | null {
  const opening = text.charAt(afterMarks(text, at));
  if (opening === '' || !BEGINS_DATE.includes(opening)) return null;
  const found = dateAt(text, dateStart(text, at));
  if (!found) return null;
  const isFull = isWritten(text, found.start, 'ngày');
  const between = text.slice(at, found.start);
  if (!isFull && (wants === 'full' || between.includes(','))) return null;
  const closes = between.includes('(') && text[found.end] === ')';
  return closes ? { ...found, end: found.end + 1 } : found;
}

/** The words between a number and its issuer: "của", "giữa". */
interface IssuerOpening {
  /** Offset of the issuer's name. */
  readonly end: number;
  /** Whether several issuers follow. */
  readonly partners: boolean;
}

function issuerOpening(text: string, at: number): IssuerOpening | null {
  const initial = text.charAt(afterMarks(text, at)) || ' ';
  const partners = 'gGk'.includes(initial);
  if (!partners && !'cCdD'.includes(initial)) return null;
  const words = partners ? BEFORE_PARTNERS : BEFORE_ISSUER;
  words.lastIndex = at;
  return words.test(text) ? { end: words.lastIndex, partners } : null;
}

function issuerAfter(text: string, at: number, joint: boolean): { name: string; end: number } | null {
  const opening = issuerOpening(text, at);
  const first = opening && matchIssuer(text, opening.end);
  if (!opening || !first) return null;
  const several = joint || opening.partners;
  const names = [first.name];
  let end = first.end;
  while (several && names.length < MOST_JOINT) {
    JOINT.lastIndex = end;
    const link = JOINT.exec(text);
    const next = link && matchIssuer(text, end + link[0].length);
    // Joint issuers are of one level: after a comma, others may be ordered to do something.
    if (!next || next.body === null || next.isLocal !== first.isLocal) break;
    names.push(next.name);
    end = next.end;
  }
  return { name: names.join(', '), end };
}

/**
 * The date and the issuer after a number that ends at `at`: "ngày 27/9/2019 của Bộ Chính trị", "của Chính phủ ngày
 * …".
 *
 * @param joint - whether several issuers may follow (joint circulars)
 */
export function issuerAndDateAfterNumber(text: string, at: number, joint: boolean): IssuerAndDate {
  const from = noteEnd(text, at);
  const first = dateAfter(text, from, 'any');
  const issuer = issuerAfter(text, first?.end ?? from, joint);
  const date = first ?? (issuer ? dateAfter(text, issuer.end, 'full') : null);
  const end = Math.max(at, first?.end ?? 0, issuer?.end ?? 0, date?.end ?? 0);
  return { date, issuer: issuer?.name ?? null, end };
}

/** The date after the name of a law; a year alone counts ("Luật Đất đai 2013"). */
export function issuerAndDateAfterLaw(text: string, at: number): IssuerAndDate {
  REVISED.lastIndex = at;
  const from = REVISED.test(text) ? REVISED.lastIndex : at;
  const issued = issuerAndDateAfterNumber(text, from, false);
  if (issued.date) return issued;
  BARE_YEAR.lastIndex = from;
  const year = BARE_YEAR.exec(text);
  const value = year?.groups?.['year'];
  if (!year || value === undefined) return { ...issued, end: issued.end > from ? issued.end : at };
  const end = from + year[0].length;
  return { date: { start: from, end, value }, issuer: issued.issuer, end: Math.max(end, issued.end) };
}
