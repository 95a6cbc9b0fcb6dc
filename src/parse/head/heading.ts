import { isCapital, oneOf } from '../../chars/index.js';
import { type Kind, marksOf, verbsThat } from '../../lexicon/index.js';
import {
  hasNationalName,
  isInCapitals,
  isNamed,
  type Line,
  labelsOf,
  lineFrom,
  lineWith,
  type Piece,
  piecesOf,
} from '../line/index.js';
import { issuerBelowKind } from './issuing-body.js';
import { type FoundKind, findKind, isQualified, kindsOfNumber, namesIssuer } from './kind-lines.js';
import { withLetterSubject } from './letter-subject.js';
import { withParentIssuers } from './letterhead-bodies.js';
import { type OwnReference, readOwnReference } from './own-reference.js';
import { findTitleEnd } from './title-lines.js';

/** The heading as it was found. `end` is the index of the first line after it. */
export interface HeadingLines {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
  readonly kind: Kind | null;
  readonly kindLine: Line | null;
  readonly titleLines: readonly Line[];
  /** What it says of itself between kind and title. */
  readonly reference: OwnReference | null;
  /** Who issues it as it says there, in normal case. */
  readonly issuerBelowKind: string | null;
}

/** A text without a heading, which begins at a line. */
export const noHeading = (at: number): HeadingLines => ({
  start: at,
  end: at,
  pieces: [],
  kind: null,
  kindLine: null,
  titleLines: [],
  reference: null,
  issuerBelowKind: null,
});

/** The kind stands no more lines below the national name (or the top): letterheads on web pages have a cell a line. */
const REACH = 60;
/** The national name stands no more lines below where the heading may begin, which a page's menu may come before. */
const NATIONAL_NAME_REACH = 200;
/** A longer line is text. */
const LONGEST_HEADING_LINE = 160;
/** What a letter's head goes down to. */
const ENDS_LETTERHEAD = /^Kính gửi|^Căn cứ /u;
const isHeadingLike = (line: Line): boolean =>
  line.text.length < LONGEST_HEADING_LINE &&
  (isInCapitals(line) ||
    // Party documents have a star under the issuer's name (Guidance 36-HD/VPTW of 2018, II.2).
    line.text === '*' ||
    /^(?:\S+ ){0,2}[Ss]ố ?:/u.test(line.text) ||
    hasNationalName(line) ||
    piecesOf(line).every((p) => p.name !== 'issuer' || isCapital(p.value)));

function findStart(lines: readonly Line[], from: number, anchor: number): number {
  let start = anchor;
  while (start > from) {
    const above = lines[start - 1];
    if (above && !isHeadingLike(above)) {
      const subject = subjectAbove(lines, from, start - 1);
      if (subject < 0) break;
      start = subject;
    } else start -= 1;
  }
  return start;
}

/** "HƯỚNG DẪN THI HÀNH …" is the title of a circular whose kind got lost, where the letterhead's number is a circular's. */
function isTitleOfOther(
  lines: readonly Line[],
  top: number,
  { index, kind, sharesLine }: FoundKind,
): boolean {
  if (!sharesLine || !BARE_TITLE.test(lines[index]?.text ?? '')) return false;
  const pieces = lines.slice(top, index).flatMap(piecesOf);
  const number = pieces.find(({ name }) => name === 'number')?.value ?? '';
  const numbered = kindsOfNumber(number.replace(/\s/gu, ''));
  return numbered.length > 0 && !numbered.includes(kind);
}

/** Where a letterhead without the national name can begin, below what the page has above it. */
function belowPage(lines: readonly Line[], from: number, kindAt: number): number {
  let start = from;
  for (const line of lines.slice(from, kindAt)) {
    if (isHeadingLike(line)) break;
    start += 1;
  }
  return start;
}

/** Index of the line above another one on which a letter's subject begins ("V/v"); -1 without any. */
function subjectAbove(lines: readonly Line[], from: number, at: number): number {
  for (let i = at; i >= from && i > at - SUBJECT_LINES; i -= 1) {
    const line = lines[i];
    if (/^(?:(?:.{0,60} )?["“]?V\/v:?|Về(?: việc)?) /u.test(line?.text ?? '')) return i;
    if (line?.gap && !line.page) return -1;
  }
  return -1;
}

/** The subject of a letter takes no more lines in its column. */
const SUBJECT_LINES = 7;

/**
 * Finds the heading: issuer, national name, number, place and date, kind, title (Decree 30/2020/NĐ-CP, Appendix I,
 * Part I, Section II). Its parts may stand in any order, on lines of their own or together on one.
 *
 * @param from - index of the first line that may belong to it
 */
export function readHeading(lines: readonly Line[], from: number): HeadingLines {
  const below = lines.slice(from, from + NATIONAL_NAME_REACH).findIndex(hasNationalName);
  const national = below < 0 ? -1 : from + below;
  const anchor = national >= 0 ? national : from;
  const top = national >= 0 ? findStart(lines, from, national) : from;
  const found = findKind(lines, top, Math.min(lines.length, anchor + REACH));
  const kindAt = found && isTitleOfOther(lines, top, found) ? null : found;
  const start = kindAt && national < 0 ? belowPage(lines, from, kindAt.index) : top;
  const bodyAt = kindAt
    ? kindAt.index
    : endOfLetterhead(lines, anchor, national >= 0, Math.min(lines.length, anchor + REACH));
  const bareTitle = kindAt
    ? -1
    : (found?.index ?? findBareTitle(lines, anchor + 1, Math.max(bodyAt, anchor + 3)));
  const above = lines.slice(start, bareTitle < 0 ? bodyAt : Math.min(bareTitle, bodyAt));
  const isJoint = kindAt?.kind.jointly === 'always';
  const pieces = withParentIssuers(withLetterSubject(above, kindAt === null), isJoint);
  if (!kindAt) {
    const end = bareTitle < 0 ? bodyAt : findTitleEnd(lines, bareTitle);
    const titleLines = bareTitle < 0 ? [] : lines.slice(bareTitle, end);
    return {
      start,
      end,
      pieces,
      kind: null,
      kindLine: null,
      titleLines,
      reference: null,
      issuerBelowKind: null,
    };
  }
  const marked = marksAtKind(lines, kindAt);
  const kindLine = marked.kindLine ?? lines[kindAt.index] ?? null;
  return {
    start,
    pieces: [...pieces, ...marked.pieces],
    kind: kindAt.kind,
    kindLine,
    ...belowKind(lines, kindAt, marked),
  };
}

/** Marks of urgency or secrecy beside the kind, or on lines of their own below it ("CÔNG ĐIỆN KHẨN"). */
interface KindMarks {
  readonly pieces: readonly Piece[];
  /** The kind's line without those beside it; `null` where there are none. */
  readonly kindLine: Line | null;
  /** How many lines below the kind they fill. */
  readonly below: number;
}

function marksAtKind(lines: readonly Line[], { index, kind, sharesLine }: FoundKind): KindMarks {
  const line = lines[index];
  const rest = sharesLine && line ? lineFrom(line, kind.name.length) : null;
  const beside = rest && marksOf(rest.text).length > 0 ? rest : null;
  let below = 0;
  while (marksOf(lines[index + 1 + below]?.text ?? '').length > 0) below += 1;
  const marked = [...(beside ? [beside] : []), ...lines.slice(index + 1, index + 1 + below)];
  const end = (line?.start ?? 0) + kind.name.length;
  const kindLine =
    line && beside ? lineWith(line, { end, text: line.text.slice(0, kind.name.length) }) : null;
  return { pieces: marked.flatMap(piecesOf), kindLine, below };
}

/** The title, and what the document says of itself above it. */
function belowKind(
  lines: readonly Line[],
  { index: kindAt, kind, sharesLine }: FoundKind,
  marked: KindMarks,
): Pick<HeadingLines, 'end' | 'titleLines' | 'reference' | 'issuerBelowKind'> {
  const line = lines[kindAt];
  const index = kindAt + marked.below;
  const beside = sharesLine && line && !marked.kindLine ? lineFrom(line, kind.name.length) : null;
  const below = lines.slice(index + 1, index + REFERENCE_REACH);
  const self = beside ? [beside, ...below] : below;
  const reference = readOwnReference(self);
  const issuer = issuerBelowKind(self[0]?.text ?? '', self[1]?.text ?? '');
  if (reference) {
    const first = index + (beside ? 0 : 1) + reference.taken;
    const { rest } = reference;
    const end = Math.max(findTitleEnd(lines, first), first + (rest ? 1 : 0));
    const titleLines = rest
      ? [rest, ...lines.slice(first + 1, end)]
      : lines.slice(belowIssuer(lines, first, end), end);
    return { end, titleLines, reference, issuerBelowKind: issuer };
  }
  const end = findTitleEnd(lines, index + 1);
  const title = lines.slice(belowIssuer(lines, index + 1, end), end);
  const isBeside = beside && line && !(title.length > 0 && isQualified(line.text, kind));
  const titleLines = isBeside ? [beside, ...title] : title;
  return { end, titleLines, reference, issuerBelowKind: issuer };
}

/** A document's reference to itself takes no more lines, the kind's among them. */
const REFERENCE_REACH = 6;

/** "CỦA BAN BÍ THƯ" below the kind says who issues it, where the subject stands below that. */
function belowIssuer(lines: readonly Line[], from: number, end: number): number {
  let at = from;
  while (at + 1 < end && namesIssuer(lines[at]?.text ?? '')) at += 1;
  return at;
}

/** Where a title in capitals begins whose kind above it got lost, as on web pages that were made text; else -1. */
function findBareTitle(lines: readonly Line[], from: number, to: number): number {
  for (let i = from - 1; i < Math.min(lines.length, to); i += 1) {
    const line = lines[i];
    if (!line || ENDS_LETTERHEAD.test(line.text) || labelsOf(line).some(isNamed)) return -1;
    if (i >= from && isInCapitals(line) && BARE_TITLE.test(line.text)) return i;
  }
  return -1;
}

const BARE_TITLE = new RegExp(`^${oneOf(verbsThat('opensTitle'), 'capital')} \\p{Lu}`, 'u');

/** A letterhead's line, however long it is with the subject, or with the whole letterhead, on it. */
const opensRow = (line: Line): boolean => hasNationalName(line) || /^[|\s]*(?:Số ?:|V\/v )/u.test(line.text);

/** A letter has no kind: its head goes down to "Kính gửi" or to the place and date. */
function endOfLetterhead(lines: readonly Line[], anchor: number, national: boolean, to: number): number {
  let end = national ? anchor + 1 : anchor;
  for (let i = anchor; i < to; i += 1) {
    const line = lines[i];
    if (!line || ENDS_LETTERHEAD.test(line.text)) return i;
    const pieces = isHeadingLike(line) || opensRow(line) ? piecesOf(line) : [];
    // Without a national name only what is all number or date is a heading, not the end of a sentence.
    const known = national || pieces.every(({ name }) => name !== 'issuer') ? pieces : [];
    if (known.some(({ name }) => name === 'number' || name === 'placeDate' || name === 'nationalName'))
      end = i + 1;
    else if (labelsOf(line).length > 0 || (line.text.length > LONGEST_HEADING_LINE && !opensRow(line))) break;
  }
  return end;
}
