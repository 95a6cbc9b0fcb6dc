import type { Line } from '../text/index.js';

const NOTE_START = /^(?:\[(?<bracketed>\d{1,3})\]|(?<bare>\d{1,3})) ?(?=[\p{L}"“(])/u;
/** How far back the mark of a footnote is looked for. */
const MARK_REACH = 80;

/** A footnote's lines within a list of lines. */
export interface FootnoteLines {
  readonly label: string;
  /** Offset in its first line where its text begins. */
  readonly length: number;
  /** Index of its last line. */
  readonly end: number;
}

function markBefore(lines: readonly Line[], index: number, number: number): boolean {
  const mark = new RegExp(`[\\p{L}.,;:)”"\\]]\\s?\\[?${number}\\]?(?![\\d.,/-])`, 'u');
  for (let i = index - 1; i >= 0 && i > index - MARK_REACH; i -= 1)
    if (mark.test(lines[i]?.text ?? '')) return true;
  return false;
}

/**
 * The footnote that begins at a line: its number is the next one, its mark stands somewhere above, and a gap or the
 * page's end parts it from the text (as in the consolidated texts of the Official Gazette).
 *
 * @param expected - the number that the next footnote must have
 */
export function footnoteAt(lines: readonly Line[], index: number, expected: number): FootnoteLines | null {
  const line = lines[index];
  const match = line && NOTE_START.exec(line.text);
  const written = match?.groups?.['bracketed'] ?? match?.groups?.['bare'];
  if (!line || !match || written === undefined || Number(written) !== expected) return null;
  const bracketed = match.groups?.['bracketed'] !== undefined;
  if (!bracketed && !line.gap && !continuesNotes(lines, index, expected)) return null;
  if (!markBefore(lines, index, expected)) return null;
  let end = index;
  while (end + 1 < lines.length) {
    const next = lines[end + 1];
    if (!next || next.page || startsNote(next, expected + 1)) break;
    end += 1;
  }
  return { label: written, length: match[0].length, end };
}

const continuesNotes = (lines: readonly Line[], index: number, expected: number): boolean =>
  expected > 1 && /[.;:”"]$/u.test(lines[index - 1]?.text ?? '');

const startsNote = (line: Line, number: number): boolean => {
  const match = NOTE_START.exec(line.text);
  return Number(match?.groups?.['bracketed'] ?? match?.groups?.['bare']) === number;
};
