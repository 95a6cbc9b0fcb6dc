import { isCapital, oneOf } from '../../chars/index.js';
import { addressLabels, formNames, type Kind } from '../../lexicon/index.js';
import { hasNationalName, isInCapitals, type Line, labelsOf, type Piece, piecesOf } from '../line/index.js';
import { type BelowKind, belowKind, marksAtKind, piecesBelowTitle } from './below-kind.js';
import { formTitle } from './form-title.js';
import { joinedDates } from './joined-dates.js';
import { type JudgmentHead, judgmentHead } from './judgment.js';
import { findKind } from './kind-lines.js';
import { isBareSubject, withLetterSubject } from './letter-subject.js';
import { letterheadName, withParentIssuers } from './letterhead-bodies.js';
import { withEmblem } from './organisation-emblem.js';
import { ENDS_LETTERHEAD, isTitleOfOther, titleWithoutKind } from './own-title.js';
import { findTitleEnd } from './title-lines.js';
import { withoutTranslations } from './translated.js';

/** A heading. `end` is the index of the first line after it. */
export interface HeadingLines extends BelowKind {
  readonly start: number;
  readonly pieces: readonly Piece[];
  readonly kind: Kind | null;
  readonly kindLine: Line | null;
  /** Whether its title says what it is, as that of a form, so that it is no letter even if it is addressed to somebody. */
  readonly isForm: boolean;
}

/** For a text without a heading, which begins at this line. */
export const noHeading = (at: number): HeadingLines => ({
  start: at,
  end: at,
  pieces: [],
  kind: null,
  kindLine: null,
  isForm: false,
  titleLines: [],
  reference: null,
  issuerBelowKind: null,
});

/**
 * The kind is at most this many lines below the national name (or the top): web pages have letterheads with one
 * cell a line.
 */
const REACH = 60;
/** The national name is at most this many lines below the top, where a page may have its menu. */
const NATIONAL_NAME_REACH = 200;
/** In characters; a longer line is text. */
const MAX_HEADING_LINE = 160;
const isHeadingLike = (line: Line): boolean =>
  line.text.length < MAX_HEADING_LINE &&
  (isInCapitals(line) ||
    BESIDE_NAME.test(line.text) ||
    // Party documents have a star under the issuer's name (Guidance 36-HD/VPTW of 2018, II.2).
    line.text === '*' ||
    /^(?:\S+ ){0,2}[Ss]ố ?:/u.test(line.text) ||
    hasNationalName(line) ||
    piecesOf(line).every((p) => p.name !== 'issuer' || isCapital(letterheadName(p.value))));

/** What a company prints below its name: its address, and a rule. */
const BESIDE_NAME = new RegExp(
  `^(?:${oneOf(addressLabels)} ?:|[-–_=*~.]{2,}[o0 ]{0,5}[-–_=*~.]{0,60}$)`,
  'iu',
);

/** The label above the heading of a form in a file of its own: "Mẫu số 03", "Biểu 01a/BC". */
const FORM_LABEL = new RegExp(
  `^${oneOf(formNames)}(?: số)?:? ?(?:\\d|[IVX]+(?!\\p{L}))[\\p{L}\\d./-]{0,12}(?:[.:]|$)`,
  'iu',
);
/** Whether a line is such a label. */
export const isFormLabel = ({ text }: Line): boolean => FORM_LABEL.test(text);

function findStart(lines: readonly Line[], from: number, anchor: number): number {
  let start = anchor;
  while (start > from) {
    const above = lines[start - 1];
    if (above && !isHeadingLike(above) && !isFormLabel(above)) {
      const subject = subjectAbove(lines, from, start - 1);
      if (subject < 0) break;
      start = subject;
    } else start -= 1;
  }
  return start;
}

/** Where a letterhead without the national name begins, below the top of a web page. */
function belowPage(lines: readonly Line[], from: number, kindAt: number): number {
  let start = from;
  for (const line of lines.slice(from, kindAt)) {
    if (isHeadingLike(line)) break;
    start += 1;
  }
  return start;
}

/** A line that is nothing but a number: "Số: 412/SNV-VTLT". */
const isNumber = (line: Line | undefined): boolean => {
  const [piece, ...others] = line && !line.table ? piecesOf(line) : [];
  return piece?.name === 'number' && others.length === 0;
};

/**
 * Index of the line on which a letter's subject begins, with "V/v" or right below the number, at or above a line; -1 if
 * there is none.
 */
function subjectAbove(lines: readonly Line[], from: number, at: number): number {
  for (let i = at; i >= from && i > at - MAX_SUBJECT_LINES; i -= 1) {
    const line = lines[i];
    if (/^(?:(?:.{0,60} )?["“]?V\/v:?|Về(?: việc)?) /u.test(line?.text ?? '')) return i;
    if (line && i > from && isBareSubject(line.text) && isNumber(lines[i - 1])) return i;
    if (line?.gap && !line.page) return -1;
  }
  return -1;
}

/** A letter's subject takes at most this many lines of its column. */
const MAX_SUBJECT_LINES = 7;

/**
 * Finds the heading: issuer, national name, number, place and date, kind, title (Decree 30/2020/NĐ-CP, Appendix I,
 * Part I, Section II). Its parts may come in any order, on lines of their own or several on one.
 *
 * @param from - index of the first line that may belong to it
 */
export function readHeading(lines: readonly Line[], from: number): HeadingLines {
  const below = lines.slice(from, from + NATIONAL_NAME_REACH).findIndex(hasNationalName);
  const national = below < 0 ? -1 : from + below;
  const anchor = national >= 0 ? national : from;
  const top = national >= 0 ? findStart(lines, from, national) : from;
  const judgment = judgmentHead(lines, top);
  if (judgment) return headOfJudgment(lines, top, judgment);
  const found = findKind(lines, top, Math.min(lines.length, anchor + REACH));
  const kindAt = found && isTitleOfOther(lines, top, found) ? null : found;
  const start = kindAt && national < 0 ? belowPage(lines, from, kindAt.index) : top;
  const bodyAt = kindAt
    ? kindAt.index
    : endOfLetterhead(lines, anchor, national >= 0, Math.min(lines.length, anchor + REACH));
  const form = found ? null : formTitle(lines, start, bodyAt);
  if (form) {
    const pieces = lines.slice(start, bodyAt).flatMap((line, index) => {
      const isTitle = start + index >= form.start && start + index < form.end;
      return isTitle || isFormLabel(line) ? [] : piecesOf(line);
    });
    return {
      ...noHeading(start),
      end: bodyAt,
      pieces: withParentIssuers(pieces, false),
      titleLines: lines.slice(form.start, form.end),
      isForm: true,
    };
  }
  const title = kindAt ? null : titleWithoutKind(lines, found, anchor, start, bodyAt);
  const bareTitle = title?.start ?? -1;
  const above = lines
    .slice(start, bareTitle < 0 ? bodyAt : Math.min(bareTitle, bodyAt))
    .filter((line) => !isFormLabel(line));
  const isJoint = kindAt?.kind.jointly === 'always';
  const pieces = withParentIssuers(
    joinedDates(withEmblem(withoutTranslations(withLetterSubject(above, kindAt === null)))),
    isJoint,
  );
  if (!kindAt) {
    const end = bareTitle < 0 ? bodyAt : findTitleEnd(lines, bareTitle);
    const titleLines = bareTitle < 0 ? [] : lines.slice(bareTitle, end);
    const untitled = { ...noHeading(start), end, pieces };
    return title?.hasSubject
      ? letterCalled(untitled, above, titleLines)
      : { ...untitled, titleLines, isForm: title?.saysWhatItIs ?? false };
  }
  const marked = marksAtKind(lines, kindAt);
  const kindLine = marked.kindLine ?? lines[kindAt.index] ?? null;
  const entitled = belowKind(lines, kindAt, marked);
  const known = [...pieces, ...marked.pieces, ...(entitled.reference?.pieces ?? [])];
  const last = piecesBelowTitle(lines, entitled.end, known);
  return {
    ...entitled,
    start,
    end: last.end,
    pieces: [...pieces, ...marked.pieces, ...last.pieces],
    kind: kindAt.kind,
    kindLine,
    isForm: false,
  };
}

/** The heading of a letter that is called something else above its subject. */
const letterCalled = (
  heading: HeadingLines,
  above: readonly Line[],
  [called, ...subject]: readonly Line[],
): HeadingLines => ({
  ...heading,
  pieces: withParentIssuers(withLetterSubject([...above, ...subject], true), false),
  kindLine: called ?? null,
});

const headOfJudgment = (
  lines: readonly Line[],
  start: number,
  { end, kind }: JudgmentHead,
): HeadingLines => ({
  ...noHeading(start),
  end,
  kind,
  pieces: withParentIssuers(withLetterSubject(lines.slice(start, end), true), false),
});

/** Whether a line belongs to a letterhead whatever its length: it has the subject, or the whole letterhead, on it. */
const opensRow = (line: Line): boolean => hasNationalName(line) || /^[|\s]*(?:Số ?:|V\/v )/u.test(line.text);

/** A letter has no kind: its head ends at "Kính gửi", or after the place and date. */
function endOfLetterhead(lines: readonly Line[], anchor: number, national: boolean, to: number): number {
  let end = national ? anchor + 1 : anchor;
  for (let i = anchor; i < to; i += 1) {
    const line = lines[i];
    if (!line || ENDS_LETTERHEAD.test(line.text)) return i;
    const pieces = isHeadingLike(line) || opensRow(line) ? piecesOf(line) : [];
    // Without a national name, only a number or a date makes a line part of the heading; with other words it ends a
    // sentence.
    const known = national || pieces.every(({ name }) => name !== 'issuer') ? pieces : [];
    if (known.some(({ name }) => name === 'number' || name === 'placeDate' || name === 'nationalName'))
      end = i + 1;
    else if (labelsOf(line).length > 0 || (line.text.length > MAX_HEADING_LINE && !opensRow(line))) break;
  }
  return end;
}
