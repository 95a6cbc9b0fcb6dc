import { isWritten, once, oneOf } from '../../chars/index.js';
import { dateAt, type FoundDate, type IssuerMatch, matchIssuer, verbsThat } from '../../lexicon/index.js';

/** The date and the issuer after a number or a name, in either order. */
export interface IssuerAndDate {
  readonly date: FoundDate | null;
  readonly issuer: string | null;
  /** Offset after the last of them. */
  readonly end: number;
}

const MAYBE_COMMA = String.raw`\s?(?:,\s?)?`;
/** "hồi 15 giờ 30 phút," in telegrams. */
const HOUR = String.raw`hồi \d{1,2} ?(?:giờ|h) ?\d{0,2}(?: phút)?,?`;
const BY_WHOM = String.raw`(?:được |đã |được \p{Lu}[^.;:()\n]{3,90}? )?`;
/** "được Bộ trưởng Bộ Tài chính ký ban hành", "cùng". */
const ENACTED = `(?:${BY_WHOM}(?:ban hành|ký ban hành|ký|lập|cấp|thông qua)|cùng)`;
const BEFORE_DATE = new RegExp(
  String.raw`${MAYBE_COMMA}(?:\(\s?)?(?:${HOUR} (?=ngày))?(?:${ENACTED} (?=ngày))?`,
  'uy',
);
/**
 * What may come between a number and its date: the mark of a footnote, the end of a quotation, or in brackets the unit
 * that wrote the document ("197/TTr-CAT(PA05)"), or what it is called now ("1284/TCT-TTKT (nay là CT)").
 */
const NOTE =
  /["”’»]| ?\[\d{1,3}\]| ?\((?:[Ll]ần |[Đđ]ợt )?\d{1,2}\)|\d{1,2}(?![\p{L}\d/.-])|\*{1,3}|\(\p{Lu}[\p{Lu}\d&.-]{1,9}\)| ?\((?:nay là|nay thuộc|trước đây là|cũ là) [^()\n]{2,60}\)/uy;
const BEFORE_ISSUER = new RegExp(
  [
    String.raw`${MAYBE_COMMA}(?:(?:[cC]ủa|CỦA)\s+)+(?:Hội nghị (?:lần thứ \p{L}+ )?)?`,
    String.raw`${MAYBE_COMMA}(?:do|DO)\s+(?=\p{Lu})`,
    // "Nghị quyết số 29-NQ/TW, Hội nghị lần thứ tám, Ban Chấp hành Trung ương".
    String.raw`\s?,?\s?Hội nghị lần thứ \p{L}+,? (?=B)`,
  ].join('|'),
  'uy',
);
/** What may follow a body after "do" if it issued the document, rather than having to do something. */
const ISSUED_BY = once(() => {
  const acts = oneOf([...verbsThat('enacts'), ...OTHER_ACTS]);
  return new RegExp(`\\s?(?:[.,;:()\\]"”»|]|$|(?:đã )?${acts}(?!\\p{L}))`, 'uy');
});
const OTHER_ACTS = ['ký', 'cấp', 'phát hành', 'lập', 'ngày', 'về', 'phê duyệt'];
/** "giữa Bộ Tài chính và Bộ Công an". */
const BEFORE_PARTNERS = /\s?(?:,\s?)?(?:(?:ký |ký kết )?giữa|GIỮA) (?:liên )?(?=\p{Lu})/uy;
/** What separates joint issuers. */
const JOINT = /\s?(?:,|-|và(?!\p{L}))\s?(?=\p{Lu})/uy;
const BARE_YEAR = / ?\(?(?<year>(?:19|20)\d\d)(?!\d|[/.-]\d)\)?/uy;

/** Source of the bracketed words that distinguish a revised law from the earlier one of the same name. */
export const revisedPattern = ' \\((?:sửa đổi(?:, bổ sung)?|mới)\\)';
/** Without brackets they belong to the law where its year follows: "Luật Đầu tư sửa đổi năm 2024". */
const REVISED = new RegExp(
  `${revisedPattern}| sửa đổi(?:, bổ sung)?(?= (?:năm )?(?:19|20)\\d\\d(?!\\d))`,
  'uy',
);

/** An act has at most this many issuers. */
const MAX_ISSUERS = 24;

/** The offset after white space, a comma and a bracket, which may come between a number and what follows. */
function afterMarks(text: string, from: number): number {
  let at = from;
  while (at < from + MAX_MARKS && at < text.length && isMark(text.charCodeAt(at))) at += 1;
  return at;
}

/** " , ( ". */
const MAX_MARKS = 5;

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
  if (!partners && !'cCdDH'.includes(initial)) return null;
  const words = partners ? BEFORE_PARTNERS : BEFORE_ISSUER;
  words.lastIndex = at;
  return words.test(text) ? { end: words.lastIndex, partners } : null;
}

interface Issuers {
  readonly name: string;
  readonly end: number;
}

function issuerAfter(text: string, at: number, issuers: IssuersWanted): Issuers | null {
  const opening = issuerOpening(text, at);
  const first = opening && matchIssuer(text, opening.end);
  if (!opening || !first) return null;
  const isDone = DOES.test(text.slice(at, opening.end));
  const several = issuers.joint === true || opening.partners || first.letterhead !== null;
  const names = [first.name];
  let end = first.end;
  while (several && names.length < MAX_ISSUERS) {
    const next = jointIssuer(text, end);
    if (!next || !issuesWith(first, next)) break;
    if (issuers.joint !== true && !opening.partners && next.letterhead !== first.letterhead) break;
    names.push(next.name);
    end = next.end;
  }
  if (issuers.only && !(names.length === 1 && issuers.only.includes(first.name))) return null;
  return isDone && !isIssuedBy(text, end) ? null : { name: names.join(', '), end };
}

const DOES = /(?:do|DO)\s+$/u;

function isIssuedBy(text: string, at: number): boolean {
  const issued = ISSUED_BY();
  issued.lastIndex = at;
  return issued.test(text);
}

function jointIssuer(text: string, at: number): IssuerMatch | null {
  JOINT.lastIndex = at;
  const link = JOINT.exec(text);
  return link && matchIssuer(text, at + link[0].length);
}

/**
 * Whether two bodies may issue together: they are of one level. After a comma there may be bodies that have to act.
 */
const issuesWith = (first: IssuerMatch, next: IssuerMatch): boolean =>
  next.body !== null && next.isLocal === first.isLocal;

/** Which issuers a mention may name. */
export interface IssuersWanted {
  /** Whether several may follow, as in joint circulars. */
  readonly joint?: boolean;
  /** The only ones that issue such documents; another body after a law and "của" has not passed it. */
  readonly only?: readonly string[] | undefined;
}

/** The date and the issuer after a number: "ngày 27/9/2019 của Bộ Chính trị", "của Chính phủ ngày …". */
export function issuerAndDateAfterNumber(
  text: string,
  at: number,
  issuers: IssuersWanted = ANYBODY,
): IssuerAndDate {
  const from = noteEnd(text, at);
  const first = dateAfter(text, from, 'any');
  const issuer = issuerAfter(text, first?.end ?? from, issuers);
  const date = first ?? (issuer ? dateAfter(text, issuer.end, 'full') : null);
  const end = Math.max(at, first?.end ?? 0, issuer?.end ?? 0, date?.end ?? 0);
  return { date, issuer: issuer?.name ?? null, end };
}

const ANYBODY: IssuersWanted = {};

/** The date and the issuer after the name of a law, where a bare year is also a date ("Luật Đất đai 2013"). */
export function issuerAndDateAfterLaw(text: string, at: number, issuers: IssuersWanted): IssuerAndDate {
  REVISED.lastIndex = at;
  const from = REVISED.test(text) ? REVISED.lastIndex : at;
  const issued = issuerAndDateAfterNumber(text, from, issuers);
  if (issued.date) return issued;
  BARE_YEAR.lastIndex = from;
  const year = BARE_YEAR.exec(text);
  const value = year?.groups?.['year'];
  if (!year || value === undefined) return { ...issued, end: issued.end > from ? issued.end : at };
  const end = from + year[0].length;
  return { date: { start: from, end, value }, issuer: issued.issuer, end: Math.max(end, issued.end) };
}
