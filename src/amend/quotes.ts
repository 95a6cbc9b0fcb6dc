import { oneOf, TYPED_QUOTES } from '../chars/index.js';
import type { Span } from '../model/index.js';

/** Words in quotation marks; `start` and `end` include the marks and count in the text that holds them. */
export interface Quoted extends Span {
  /** The words between the marks. */
  readonly inner: string;
  /** Whether there is a closing mark. */
  readonly isClosed: boolean;
}

/** A text whose quotations are hidden, so that only its own words are read. */
export interface Masked {
  /** As long as the text; every character of a quotation is {@link HIDDEN}. */
  readonly text: string;
  readonly quoted: readonly Quoted[];
}

/** Replaces each character of a quotation. It is of a private-use area, so no text has it. */
export const HIDDEN = '\uE000';

const OPENS = new Map([['“', '”'], ['‟', '”'], ['„', '”'], ['«', '»'], ['"', '"'], ...TYPED_QUOTES]);

/** After a letter, "‘" and "'" are apostrophes. */
const OPENING = `(?!(?<=[\\p{L}\\d])['‘])(?!'(?!')(?![^'\\n]{1,400}'(?!\\p{L})))${oneOf(OPENS.keys())}`;
const ANY_OPENING = new RegExp(OPENING, 'u');
const OPENINGS = new RegExp(OPENING, 'gu');

/** Hides the quotations of a text. One that is never closed extends to the end of the text. */
export function maskQuotes(text: string): Masked {
  if (!ANY_OPENING.test(text)) return { text, quoted: [] };
  const quoted: Quoted[] = [];
  let masked = '';
  let at = 0;
  for (const { 0: mark, index } of text.matchAll(OPENINGS)) {
    if (index < at) continue;
    const end = closingMark(text, index, mark);
    const isClosed = end >= 0;
    const stop = isClosed ? end + mark.length : text.length;
    quoted.push({
      start: index,
      end: stop,
      inner: text.slice(index + mark.length, isClosed ? end : stop).trim(),
      isClosed,
    });
    masked += text.slice(at, index) + HIDDEN.repeat(stop - index);
    at = stop;
  }
  return { text: masked + text.slice(at), quoted };
}

/** The offset of the mark that closes the one at `open`; -1 where there is none. */
function closingMark(text: string, open: number, mark: string): number {
  const close = OPENS.get(mark) ?? '';
  if (close === mark || close.length > 1) return text.indexOf(close, open + mark.length);
  let depth = 1;
  for (let at = open + 1; at < text.length; at += 1) {
    const each = text.charAt(at);
    if (each === close) depth -= 1;
    else if (OPENS.get(each) === close) depth += 1;
    if (depth === 0) return at;
  }
  // There is an opening mark too many inside: the quotation ends with the last closing one.
  return text.lastIndexOf(close) > open ? text.lastIndexOf(close) : -1;
}

/** Whether a text contains an opening quotation mark. */
export const opensQuotation = (text: string): boolean => /[“"„‟«]/u.test(text);

/** Whether a text begins with an opening quotation mark. */
export const beginsQuoted = (text: string): boolean => /^\s*[“"„‟«]/u.test(text);

const LAST_MARK = /[”"»’]\s*[.;,]{0,2}\s*$/u;
const FIRST_MARK = /^\s*[“"„‟«‘]\s*/u;

/** Quoted text without its closing mark. Punctuation after the mark belongs to the sentence around it and goes too. */
export const withoutLastMark = (text: string): string => text.replace(LAST_MARK, '').trimEnd();

/** Quoted text without its opening mark. */
export const withoutFirstMark = (text: string): string => text.replace(FIRST_MARK, '');

/** A stretch of a masked text with the quotations that are not blanked in it, their offsets counted from its start. */
export function within(masked: Masked, text: string, start: number, end: number): Masked {
  const quoted: readonly Quoted[] = masked.quoted
    .filter((each) => each.start >= start && each.start < end && text.charAt(each.start) === HIDDEN)
    .map((each) => ({ ...each, start: each.start - start, end: Math.min(each.end, end) - start }));
  return { text: text.slice(start, end), quoted };
}
