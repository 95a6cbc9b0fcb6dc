import { findClosing, type HeadingLines, noHeading, readHeading } from '../head/index.js';
import { hasNationalName, type Line, labelsOf } from '../line/index.js';
import { attachmentAt, isIssuedWith } from './attachments.js';
import { type KnownOfText, partition, type Segment } from './partition.js';

/** A part of a text. */
export type Part = Segment | { readonly type: 'heading'; readonly heading: HeadingLines };

/** A text, divided. */
export interface DividedText {
  /** Index of the first line of the document; what stands above it is a web page's. */
  readonly start: number;
  /** All that the document says of itself where it begins, or where its letterhead stands. */
  readonly heading: HeadingLines;
  /** In the order in which they stand: mostly a heading, a body, a closing, and what is attached. */
  readonly parts: readonly Part[];
}

/** A heading that stands below its text may begin this many lines above the national name. */
const LETTERHEAD_REACH = 12;
/** More national names than these are of forms. */
const MOST_NAMES = 12;
const BEGINS_TEXT = /^(?:Căn cứ|Kính gửi) ?/u;

const isFilled = (heading: HeadingLines, name: 'number' | 'placeDate'): boolean =>
  heading.pieces.some((piece) => piece.name === name && /\d/u.test(piece.value));

/** Whether lines are a document's text and not what a web page has above it: articles, or grounds and a signature. */
function isText(lines: readonly Line[]): boolean {
  const isArticle = (line: Line): boolean =>
    labelsOf(line).some(({ style, value, closer }) => style === 'article' && value === 1 && closer !== '');
  if (lines.some(isArticle)) return true;
  return lines.some(({ text }) => BEGINS_TEXT.test(text)) && findClosing(lines, 0, lines.length) !== null;
}

/** Whether a document's text begins at a line, or after it: its first unit, its grounds or addressees come. */
function beginsAt(lines: readonly Line[], from: number): boolean {
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || attachmentAt(lines, at, true)) return false;
    const [label] = labelsOf(line);
    if (label?.value === 1 || BEGINS_TEXT.test(line.text)) return true;
    if (label?.style === 'article') return false;
  }
  return lines.slice(from).some(({ text }) => text.length > LONGEST_REST);
}
/** What is shorter, below a heading that ends a text, is a remark. */
const LONGEST_REST = 60;

/** The headings that begin with the national name, below the first line that a document's text may begin at. */
function* headingsBelow(lines: readonly Line[], from: number): Generator<HeadingLines> {
  let names = 0;
  for (let at = from; at < lines.length && names < MOST_NAMES; at += 1) {
    const line = lines[at];
    if (!line || !hasNationalName(line)) continue;
    names += 1;
    const heading = readHeading(lines, Math.max(from, at - LETTERHEAD_REACH));
    yield heading;
    at = Math.max(at, heading.end - 1);
  }
}

/**
 * The heading that stands below its text, as where a page's frames are read last (some texts of the Official Gazette):
 * nothing that it could head stands below it, and the text above has none of its own.
 */
function headingBelowText(lines: readonly Line[], from: number, first: HeadingLines): HeadingLines | null {
  const isOnTop = first.start <= from;
  if (isOnTop && (isFilled(first, 'number') || first.reference || namesState(first))) return null;
  for (const heading of headingsBelow(lines, from)) {
    if (!isFilled(heading, 'number') && !isFilled(heading, 'placeDate')) continue;
    return isText(lines.slice(from, heading.start)) && !beginsAt(lines, heading.end) ? heading : null;
  }
  return null;
}

const namesState = ({ pieces }: HeadingLines): boolean => pieces.some(({ name }) => name === 'nationalName');

/** Index of the line at which a text that is attached to another document begins, above its own national name; else -1. */
function attachedAt(lines: readonly Line[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const isFound = attachmentAt(lines, at, at === from) !== null;
    if (isFound && (at === from || lines.slice(at, to).some(({ text }) => isIssuedWith(text)))) return at;
  }
  return -1;
}

/**
 * Divides a text into its heading and what stands above and below it.
 *
 * @param from - index of the first line below the list of facts that a law site has above a document
 */
export function divide(lines: readonly Line[], from: number, known: KnownOfText): DividedText {
  const first = readHeading(lines, from);
  const attached = attachedAt(lines, from, first.start);
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
  const turned: readonly Part[] = [{ type: 'heading', heading }, ...below];
  // The letterhead alone may have been moved, and the kind and the title stand where they should.
  if (top?.kind)
    return {
      start: top.start,
      heading: { ...top, pieces: [...top.pieces, ...heading.pieces] },
      parts: [{ type: 'heading', heading: top }, ...partition(text, top.end, known), ...turned],
    };
  return { start: from, heading, parts: [...partition(text, from, known), ...turned] };
}
