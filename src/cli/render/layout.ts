import { withoutControls } from '../../chars/index.js';
import { isNarrow, widthOf } from './width.js';

const ELLIPSIS = '…';

/** Text from a document for printing on one line: NFC, white space collapsed, without terminal commands. */
export const printable = (text: string): string =>
  withoutControls(text.normalize('NFC').replace(/\s+/gu, ' ')).trim();

/** The longest prefix of a text that fits into `width` columns, in whole letters. */
const startOf = (text: string, width: number): string => {
  if (isNarrow(text)) return text.slice(0, width);
  const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });
  let used = 0;
  let end = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    used += widthOf(segment);
    if (used > width) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
};

/** Truncates a text to a width, with "…". */
export const truncate = (text: string, width: number): string => {
  if (width <= 0) return '';
  if (text.length <= width && widthOf(text) <= width) return text;
  // A letter has at most about ten code units, so a long paragraph need not be measured completely.
  const start = text.slice(0, width * 10 + 10);
  if (start.length === text.length && widthOf(start) <= width) return text;
  return `${startOf(start, width - 1).trimEnd()}${ELLIPSIS}`;
};

/** Pads a text with spaces to a width. */
export const pad = (text: string, width: number, side: 'left' | 'right' = 'right'): string => {
  const filling = ' '.repeat(Math.max(0, width - widthOf(text)));
  return side === 'right' ? text + filling : filling + text;
};

// A number such as 01/2008/NQLT-BLĐTBXH-BCA may be broken after slashes and hyphens.
const pieces = (word: string, width: number): readonly string[] => {
  const parts: string[] = [];
  let rest = word;
  while (widthOf(rest) > width) {
    const start = startOf(rest, width) || rest.slice(0, 1);
    const joint = Math.max(start.lastIndexOf('/'), start.lastIndexOf('-')) + 1;
    const cut = joint > 0 ? joint : start.length;
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...parts, rest];
};

/**
 * Breaks a text of letters that take one column each, most of all texts, without looking at each word. Returns `null`
 * if a word is longer than a line, or there are spaces where a line begins.
 */
const wrapNarrow = (text: string, width: number): readonly string[] | null => {
  const lines: string[] = [];
  let start = 0;
  while (text.length - start > width) {
    const space = text.lastIndexOf(' ', start + width);
    if (space <= start) return null;
    lines.push(text.slice(start, space));
    start = space + 1;
  }
  if (text[start] === ' ') return null;
  lines.push(text.slice(start));
  return lines;
};

/** Breaks a text into lines of at most `width` columns, between words if possible. */
export const wrap = (text: string, width: number): readonly string[] => {
  const narrow = isNarrow(text) ? wrapNarrow(text, width) : null;
  if (narrow !== null) return narrow;
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, width))) {
    const wide = widthOf(word);
    if (line !== '' && used + 1 + wide > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    used += wide + (line === '' ? 0 : 1);
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
};

/** Wraps a text after a lead-in, with a hanging indent. */
export const hang = (lead: string, text: string, width: number): string => {
  const indent = widthOf(lead);
  const [first = '', ...others] = wrap(text, Math.max(width - indent, 20));
  return [`${lead}${first}`, ...others.map((line) => ' '.repeat(indent) + line)].join('\n');
};
