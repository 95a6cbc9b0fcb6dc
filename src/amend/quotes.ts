import type { Span } from '../model/index.js';

/** Words in quotation marks; `start` and `end` are those of the marks, in the text that holds them. */
export interface Quoted extends Span {
  /** What stands between the marks. */
  readonly inner: string;
  /** Whether the mark that opens it is closed again. */
  readonly isClosed: boolean;
}

/** A text whose quoted words are hidden, so that only what it says itself is read. */
export interface Masked {
  /** As long as the text; every character of a quotation is {@link HIDDEN}. */
  readonly text: string;
  readonly quoted: readonly Quoted[];
}

/** Stands for a character of a quotation; no text has it. */
export const HIDDEN = '\uE000';

const OPENS = new Map([
  ['“', '”'],
  ['‟', '”'],
  ['„', '”'],
  ['«', '»'],
  ['‘', '’'],
  ['"', '"'],
]);

/** "‘" behind a letter is an apostrophe. */
const OPENING = `(?!(?<=\\p{L})‘)[${[...OPENS.keys()].join('')}]`;
const ANY_OPENING = new RegExp(OPENING, 'u');
const OPENINGS = new RegExp(OPENING, 'gu');

/** Hides the quotations of a text. One that never closes goes on to its end. */
export function maskQuotes(text: string): Masked {
  if (!ANY_OPENING.test(text)) return { text, quoted: [] };
  const quoted: Quoted[] = [];
  let masked = '';
  let at = 0;
  for (const { index } of text.matchAll(OPENINGS)) {
    if (index < at) continue;
    const end = closing(text, index, OPENS.get(text.charAt(index)) ?? '');
    const isClosed = end >= 0;
    const stop = isClosed ? end + 1 : text.length;
    quoted.push({
      start: index,
      end: stop,
      inner: text.slice(index + 1, isClosed ? end : stop).trim(),
      isClosed,
    });
    masked += text.slice(at, index) + HIDDEN.repeat(stop - index);
    at = stop;
  }
  return { text: masked + text.slice(at), quoted };
}

/** Where the mark stands that closes the one at an offset; -1 where none does. */
function closing(text: string, open: number, close: string): number {
  if (close === '"') return text.indexOf(close, open + 1);
  let depth = 1;
  for (let at = open + 1; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === close) depth -= 1;
    else if (OPENS.get(mark) === close) depth += 1;
    if (depth === 0) return at;
  }
  // A mark too many within it: it ends with the last one that closes.
  return text.lastIndexOf(close) > open ? text.lastIndexOf(close) : -1;
}

/** Whether a text has a mark that opens a quotation. */
export const opensQuotation = (text: string): boolean => /[“"„‟«]/u.test(text);

/** Whether a text begins with one. */
export const beginsQuoted = (text: string): boolean => /^\s*[“"„‟«]/u.test(text);

const LAST_MARK = /[”"»’]\s*[.;,]{0,2}\s*$/u;
const FIRST_MARK = /^\s*[“"„‟«‘]\s*/u;

/** New text without the marks around it; what stands after the last one belongs to the sentence around. */
export const withoutLastMark = (text: string): string => text.replace(LAST_MARK, '').trimEnd();

/** A text without the mark that it begins with. */
export const withoutFirstMark = (text: string): string => text.replace(FIRST_MARK, '');
