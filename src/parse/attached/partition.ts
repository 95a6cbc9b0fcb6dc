import { beginsWith, charactersOf, oneOf } from '../../chars/index.js';
import { formNames } from '../../lexicon/index.js';
import { closingEnd, findClosing, type HeadingLines, pageFootStart, readHeading } from '../head/index.js';
import { hasNationalName, type Line, mayGiveNumber } from '../line/index.js';
import { type Attachment, attachmentAt, isIssuedWith } from './attachments.js';

/** Consecutive lines that are one part of the file; `end` is the index of the first line after them. */
export type Segment =
  | { readonly type: 'body'; readonly start: number; readonly end: number }
  | { readonly type: 'closing'; readonly start: number; readonly end: number }
  /** Text below a signature that is not named as an attached text. */
  | { readonly type: 'unnamed'; readonly start: number; readonly end: number }
  /** The part of a web page below the document. */
  | { readonly type: 'pageFoot'; readonly start: number; readonly end: number }
  | {
      readonly type: 'attachment';
      readonly start: number;
      readonly end: number;
      readonly attachment: Attachment;
    }
  | {
      readonly type: 'document';
      readonly start: number;
      readonly end: number;
      readonly heading: HeadingLines;
    };

/** What is known about a text in addition to its lines. */
export interface KnownOfText {
  /** Whether there are footnotes below a line. */
  readonly hasNotes: (line: Line) => boolean;
  /** Whether there is no layout, so that the text may have been copied from a web page. */
  readonly isBare: boolean;
}

/**
 * Splits what is below the heading into the document's body, its closing, and the texts attached to it, each with a
 * body and a closing of its own. A second heading begins another text.
 *
 * @param from - index of the first line below the heading
 * @param isAttached - whether the text begins with a text attached to another document
 */
export function partition(
  lines: readonly Line[],
  from: number,
  known: KnownOfText,
  isAttached = false,
): readonly Segment[] {
  const segments: Segment[] = [];
  const starts = findStarts(lines, from, isAttached);
  const bounds = [from, ...starts.map((start) => start.start), lines.length];
  for (let i = 0; i + 1 < bounds.length; i += 1) {
    const head = i === 0 ? null : starts[i - 1];
    const start = bounds[i] ?? 0;
    const end = bounds[i + 1] ?? lines.length;
    const content = head ? head.content : start;
    const closing = findClosing(lines, content, end);
    const bodyEnd = closing?.start ?? end;
    if (!head) segments.push({ type: 'body', start, end: bodyEnd });
    else if ('attachment' in head)
      segments.push({ type: 'attachment', start, end: bodyEnd, attachment: head.attachment });
    else segments.push({ type: 'document', start, end: bodyEnd, heading: head.heading });
    if (closing) segments.push(...belowBody(lines, closing.start, end, known));
  }
  return segments;
}

/** Splits what is below a body into its closing, unnamed text, and the foot of the web page. */
function belowBody(
  lines: readonly Line[],
  start: number,
  end: number,
  { hasNotes, isBare }: KnownOfText,
): readonly Segment[] {
  const foot = start + pageFootStart(lines.slice(start, end), isBare);
  const ended = closingEnd(lines, start, foot, false);
  const last = lines[ended - 1];
  // Lines right below a footnote of the closing are the rest of the closing.
  const signed = last && hasNotes(last) ? closingEnd(lines, start, foot, true) : ended;
  const segments: Segment[] = [{ type: 'closing', start, end: signed }];
  if (signed < foot) segments.push({ type: 'unnamed', start: signed, end: foot });
  if (foot < end) segments.push({ type: 'pageFoot', start: foot, end });
  return segments;
}

type Head = { readonly start: number; readonly content: number } & (
  | { readonly attachment: Attachment }
  | { readonly heading: HeadingLines }
);

/** The addressees of a letter are within this many lines below its heading. */
const ADDRESSEE_REACH = 3;

/** Whether a second heading begins a text of its own: a form has a heading too, but with blanks for number and date. */
function isOwn(lines: readonly Line[], heading: HeadingLines, inForm: boolean): boolean {
  const filled = (name: 'number' | 'placeDate'): boolean =>
    heading.pieces.some((piece) => piece.name === name && /\d/u.test(piece.value));
  const below = lines.slice(heading.end, heading.end + ADDRESSEE_REACH);
  const isLetter = below.some((line) => /^Kính gửi/u.test(line.text));
  if (heading.kind === null && !(isLetter && filled('number'))) return false;
  return !inForm || (filled('number') && filled('placeDate'));
}

/**
 * The kind is at most 60 lines below the national name, and a title has at most 25; between them are marks and dates.
 */
const MAX_HEADING_LINES = 120;

/** Whether a number nearby may be that of the heading; files with forms have many headings without one. */
const mayBeFilled = (lines: readonly Line[], from: number, at: number): boolean =>
  lines.slice(from, at + MAX_HEADING_LINES).some(({ text }) => mayGiveNumber(text));

/**
 * The heading around a national name, if it begins a text of its own.
 *
 * @param top - index of the first line that may belong to it
 * @param at - index of the line with the name
 */
function ownHeading(lines: readonly Line[], top: number, at: number, inForm: boolean): HeadingLines | null {
  if (inForm && !mayBeFilled(lines, top, at)) return null;
  const heading = readHeading(lines, top);
  return heading.end > at && isOwn(lines, heading, inForm) ? heading : null;
}

const FORM_NUMBER = new RegExp(
  `^(?:${oneOf(formNames)}|${oneOf(formNames, 'capital')})(?: số| SỐ)? ?\\d`,
  'u',
);
const FORM_FIRST = charactersOf('MB');

/** The left column of a letterhead may begin this many lines above the national name. */
const LETTERHEAD_REACH = 6;

function findStarts(lines: readonly Line[], from: number, isAttached: boolean): readonly Head[] {
  const heads: Head[] = [];
  let closedUntil = findClosing(lines, from, lines.length)?.start ?? lines.length;
  let inForm = false;
  for (let i = from; i < lines.length; i += 1) {
    const closed = i > closedUntil;
    if (lines[i]?.table) continue;
    const attachment = attachmentAt(lines, i, closed || (isAttached && i === from));
    if (attachment) {
      heads.push({ start: i, content: attachment.content, attachment });
      inForm = false;
      i = Math.max(i, attachment.content - 1);
      continue;
    }
    const line = lines[i];
    const text = line?.text ?? '';
    if (beginsWith(text, FORM_FIRST) && FORM_NUMBER.test(text)) inForm = true;
    if (!closed || !line || !hasNationalName(line)) continue;
    const previous = heads[heads.length - 1];
    const top = Math.max(previous?.content ?? from, i - LETTERHEAD_REACH);
    const heading = ownHeading(lines, top, i, inForm);
    if (!heading) continue;
    inForm = false;
    heads.push({ start: heading.start, content: heading.end, heading });
    // A text issued with a document has no closing of its own: the next closing belongs to another document.
    if (!isIssuedWith(lines[heading.end]?.text ?? ''))
      closedUntil = findClosing(lines, heading.end, lines.length)?.start ?? lines.length;
    i = heading.end - 1;
  }
  return heads;
}
