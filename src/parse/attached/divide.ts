import { findClosing, type HeadingLines, noHeading, readHeading } from '../head/index.js';
import { hasNationalName, type Line, labelsOf } from '../line/index.js';
import { attachmentAt, isAppendixLine, isIssuedWith } from './attachments.js';
import { type KnownOfText, partition, type Segment } from './partition.js';

/** A part of a text. */
export type Part = Segment | { readonly type: 'heading'; readonly heading: HeadingLines };

/** A text divided into its parts. */
export interface DividedText {
  /** Index of the first line of the document; above it is a web page. */
  readonly start: number;
  /** All that the document says about itself at its beginning, or wherever its letterhead is. */
  readonly heading: HeadingLines;
  /** In reading order: usually a heading, a body, a closing, and attached texts. */
  readonly parts: readonly Part[];
}

/** A heading below its text may begin this many lines above the national name. */
const LETTERHEAD_REACH = 12;
/** Further national names are those of forms. */
const MAX_NAMES = 12;
const BEGINS_TEXT = /^(?:Căn cứ|Kính gửi) ?/u;

const isFilled = (heading: HeadingLines, name: 'number' | 'placeDate'): boolean =>
  heading.pieces.some((piece) => piece.name === name && /\d/u.test(piece.value));

/**
 * Whether lines are a document's text rather than the page above it: they have articles, or legal bases and a
 * signature.
 */
function isText(lines: readonly Line[]): boolean {
  const isArticle = (line: Line): boolean =>
    labelsOf(line).some(({ style, value, closer }) => style === 'article' && value === 1 && closer !== '');
  if (lines.some(isArticle)) return true;
  return lines.some(({ text }) => BEGINS_TEXT.test(text)) && findClosing(lines, 0, lines.length) !== null;
}

/** Whether a document's text begins at a line, or after it, with its first unit, its legal bases or its addressees. */
function beginsAt(lines: readonly Line[], from: number): boolean {
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || attachmentAt(lines, at, true)) return false;
    const [label] = labelsOf(line);
    if (label?.value === 1 || BEGINS_TEXT.test(line.text)) return true;
    if (label?.style === 'article') return false;
  }
  return lines.slice(from).some(({ text }) => text.length > MAX_REMARK);
}
/** In characters; a text that is no longer, below a heading at the end of a file, is a remark. */
const MAX_REMARK = 60;

/** The headings with a national name, below the first line at which a document's text may begin. */
function* headingsBelow(lines: readonly Line[], from: number): Generator<HeadingLines> {
  let names = 0;
  for (let at = from; at < lines.length && names < MAX_NAMES; at += 1) {
    const line = lines[at];
    if (!line || !hasNationalName(line)) continue;
    names += 1;
    const heading = readHeading(lines, Math.max(from, at - LETTERHEAD_REACH));
    yield heading;
    at = Math.max(at, heading.end - 1);
  }
}

/**
 * A heading that comes after its own text, because the frames of a page were read last (some texts of the Official
 * Gazette): no text begins below it, and the text above has no heading of its own.
 */
function headingBelowText(lines: readonly Line[], from: number, first: HeadingLines): HeadingLines | null {
  const isOnTop = first.start <= from;
  if (isOnTop && (isFilled(first, 'number') || first.reference || hasNationalNamePiece(first))) return null;
  for (const heading of headingsBelow(lines, from)) {
    if (!isFilled(heading, 'number') && !isFilled(heading, 'placeDate')) continue;
    return isText(lines.slice(from, heading.start)) && !beginsAt(lines, heading.end) ? heading : null;
  }
  return null;
}

const hasNationalNamePiece = ({ pieces }: HeadingLines): boolean =>
  pieces.some(({ name }) => name === 'nationalName');

/** Index of the line at which a text attached to another document begins, above its own national name; otherwise -1. */
function attachedAt(lines: readonly Line[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const isFound = attachmentAt(lines, at, at === from) !== null;
    if (isFound && (at === from || lines.slice(at, to).some(({ text }) => isIssuedWith(text)))) return at;
  }
  return -1;
}

/** Whether a text is an appendix in a file of its own, whose title may look like a heading. */
const opensAppendix = (lines: readonly Line[], from: number): boolean => {
  const line = lines[from];
  return line !== undefined && isAppendixLine(line);
};

/**
 * Divides a text into its heading and what is above and below it.
 *
 * @param from - index of the first line below a law site's list of facts
 */
export function divide(lines: readonly Line[], from: number, known: KnownOfText): DividedText {
  const first = readHeading(lines, from);
  const above = opensAppendix(lines, from) ? Math.max(first.start, from + 1) : first.start;
  const attached = attachedAt(lines, from, above);
  if (attached >= 0)
    return {
      start: attached,
      heading: noHeading(attached),
      parts: partition(lines, attached, known, true),
    };
  const heading = headingBelowText(lines, from, first);
  const below = partition(lines, (heading ?? first).end, known);
  if (!heading)
    return { start: first.start, heading: first, parts: [{ type: 'heading', heading: first }, ...below] };
  const text = lines.slice(0, heading.start);
  const top = heading.kind === null ? readHeading(text, from) : null;
  const lower: readonly Part[] = [{ type: 'heading', heading }, ...below];
  // Perhaps only the letterhead was moved, and the kind and the title are where they belong.
  if (top?.kind)
    return {
      start: top.start,
      heading: { ...top, pieces: [...top.pieces, ...heading.pieces] },
      parts: [{ type: 'heading', heading: top }, ...partition(text, top.end, known), ...lower],
    };
  return { start: from, heading, parts: [...partition(text, from, known), ...lower] };
}
