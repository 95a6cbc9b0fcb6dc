import { kindNames, writtenDays } from '../lexicon/index.js';
import type { Citation, Span } from '../model/index.js';
import type { RuleContext } from './rule-context.js';
import { spanOf } from './source-text.js';

/** Laws and ordinances are cited by name alone (Decree 30/2020/NĐ-CP, Appendix I, Part I, II.6). */
export const CITED_BY_NAME: ReadonlySet<string> = new Set(kindNames({ family: 'law' }));

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '-': String.raw`[-\u2010-\u2015\u2212]`,
  Đ: '[ĐÐƉ]',
  đ: '[đðɖ]',
};

/** Characters with a meaning in regular expressions. Other characters in a number ("BNN&PTNT") need no escaping. */
const SYNTAX = /[\\^$.*+?()[\]{}|/]/u;

/** Where the number of a citation is in the text as read, including spaces and look-alike letters. */
export function numberSpan(citation: Citation, context: RuleContext): Span | null {
  if (citation.number === null) return null;
  const letters = [...citation.number].map(
    (letter) => LOOK_ALIKES[letter] ?? letter.replace(SYNTAX, String.raw`\$&`),
  );
  const at = spanOf(citation);
  const match = new RegExp(letters.join(String.raw`\s{0,4}`), 'u').exec(context.source.slice(at));
  if (match === null) return null;
  return { start: at.start + match.index, end: at.start + match.index + match[0].length };
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
