import { isSpace } from '../chars/index.js';
import { kindNames, writtenDays } from '../lexicon/index.js';
import type { Citation, Span } from '../model/index.js';
import type { RuleContext } from './rule-context.js';
import { spanOf } from './source-text.js';

/** Laws and ordinances are cited by name alone (Decree 30/2020/NĐ-CP, Appendix I, Part I, II.6). */
export const CITED_BY_NAME: ReadonlySet<string> = new Set(kindNames({ family: 'law' }));

/** The units that stand for a unit of a number in texts, itself among them. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ['-', '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212'],
  ['Đ', 'ĐÐƉ'],
  ['đ', 'đðɖ'],
]);

/** The most spaces between two units of a number. */
const MOST_SPACES = 4;

const isWrittenAs = (unit: string, found: string): boolean =>
  unit === found || LOOK_ALIKES.get(unit)?.includes(found) === true;

/** Where a number that begins at an offset ends; -1 if it does not begin there. */
function endOfNumber(number: string, text: string, start: number): number {
  let at = start;
  for (const unit of number) {
    const most = at === start ? at : at + MOST_SPACES;
    while (at < most && !isWrittenAs(unit, text.charAt(at)) && isSpace(text.charCodeAt(at))) at += 1;
    if (at >= text.length || !isWrittenAs(unit, text.charAt(at))) return -1;
    at += 1;
  }
  return at;
}

/** Where the number of a citation is in the text as read, including spaces and look-alike letters. */
export function numberSpan({ number, position }: Citation, { source }: RuleContext): Span | null {
  if (number === null) return null;
  const { start, end } = spanOf({ position });
  const words = source.slice({ start, end });
  for (let at = 0; at < words.length; at += 1) {
    const stop = endOfNumber(number, words, at);
    if (stop >= 0) return { start: start + at, end: start + stop };
  }
  return null;
}

/** Where the date of a citation is; the whole mention if the date is not written as a day. */
export function dateSpan(citation: Citation, context: RuleContext): Span {
  const at = spanOf(citation);
  const last = writtenDays(context.source.slice(at)).at(-1);
  return last === undefined ? at : { start: at.start + last.start, end: at.start + last.end };
}

/** The longest list of documents before their common issuer. */
const LIST_REACH = 400;

/** Whether a later document in the same list gives the issuer for all: "số 1/…, số 2/… và số 3/… của Chính phủ". */
export function sharesIssuer(index: number, context: RuleContext): boolean {
  const { citations } = context.document;
  const citation = citations[index];
  if (citation === undefined) return false;
  const { end } = spanOf(citation);
  for (const later of citations.slice(index + 1, index + 30)) {
    const { start } = spanOf(later);
    if (later.kind !== citation.kind || start < end || start - end > LIST_REACH) return false;
    if (/[;.:](?:\s|$)/u.test(context.source.slice({ start: end, end: start }))) return false;
    if (later.issuer !== null) return true;
  }
  return false;
}

/** Whether a mention gives a date, even an impossible one. */
export const givesDate = (citation: Citation, context: RuleContext): boolean =>
  citation.date !== null || writtenDays(context.source.slice(spanOf(citation))).length > 0;

/** The parts of "30/2020/NĐ-CP"; `null` if a number has no serial. */
export interface NumberParts {
  readonly serial: string;
  /** Only in numbers of normative texts; `null` in others. */
  readonly year: string | null;
  /** The groups after serial and year: "NĐ", "CP". */
  readonly groups: readonly string[];
}

/** Splits a number into its parts. A Party number has a hyphen after its serial ("52-NQ/TW"). */
export function numberParts(number: string): NumberParts | null {
  const [, serial, year, symbol] = /^(\d[\d.]*\p{Ll}?)(?:\/((?:19|20)\d{2}))?[/-](.+)$/u.exec(number) ?? [];
  if (serial === undefined || symbol === undefined) return null;
  return { serial, year: year ?? null, groups: symbol.split(/[-/.]/u).filter((group) => group !== '') };
}
