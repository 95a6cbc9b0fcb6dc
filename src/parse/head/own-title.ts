import { oneOf } from '../../chars/index.js';
import { isPlace, namedAt, verbsThat } from '../../lexicon/index.js';
import {
  isBelowGap,
  isInCapitals,
  isNamed,
  type Line,
  labelsOf,
  type Piece,
  piecesOf,
} from '../line/index.js';
import { type FoundKind, kindsOfNumber } from './kind-lines.js';
import { isNoBody } from './letterhead-bodies.js';

/** The title of a document without a known kind. */
export interface OwnTitle {
  /** Index of its first line. */
  readonly start: number;
  /** Whether the subject stands below it: "THƯ TƯ VẤN", "V/v chấm dứt hợp đồng". */
  readonly hasSubject: boolean;
  /** Whether it says what the document is, so that the number need not. */
  readonly saysWhatItIs: boolean;
}

const MIN_WORDS = 2;
/** "V/v" stands above the addressees of letters; "Về việc …" goes on with the title, as below a known kind. */
const SUBJECT = /^["“]?V\/v /iu;

/** Whether a line has one of these parts of a letterhead. */
export const has = (line: Line, ...names: readonly Piece['name'][]): boolean =>
  piecesOf(line).some(({ name }) => names.includes(name));

/** Whether a line is in capitals, and neither a known part of a letterhead nor the name of a body or a place. */
export const isTitleInCapitals = (line: Line): boolean =>
  !line.table &&
  isInCapitals(line) &&
  /^["“]?\p{Lu}/u.test(line.text) &&
  !line.text.endsWith(':') &&
  line.text.split(' ').length >= MIN_WORDS &&
  piecesOf(line).every(({ name, value }) => name === 'issuer' && !isNoBody(value)) &&
  namedAt(line.text) === null &&
  !isPlace(line.text);

/**
 * The title that a document has right below its letterhead without one of the known kinds: "LỜI KÊU GỌI". A body cannot be
 * named there: its name is above the number and the date.
 *
 * @param from - index of the letterhead's first line
 * @param to - index of the first line below it, or of the one with the addressees
 */
function ownTitle(lines: readonly Line[], from: number, to: number): OwnTitle | null {
  const head = lines.slice(from, to);
  const last = head.findLastIndex((line) => has(line, 'number', 'placeDate', 'nationalName', 'motto'));
  if (last < 0) return null;
  const above = head.slice(0, last + 1);
  if (!above.some((line) => has(line, 'issuer')) || !above.some((line) => has(line, 'number', 'placeDate')))
    return null;
  const isRow = (line: Line | undefined): boolean =>
    line !== undefined && (!/\p{L}/u.test(line.text) || has(line, 'urgency', 'secrecy'));
  let start = from + last + 1;
  while (isRow(lines[start])) start += 1;
  const line = lines[start];
  if (!line || !isTitleInCapitals(line)) return null;
  // Without a number, the rest of an issuer's name may stand beside and below the date.
  if (!above.some((each) => has(each, 'number')) && !isBelowGap(line)) return null;
  return { start, hasSubject: SUBJECT.test(lines[start + 1]?.text ?? ''), saysWhatItIs: true };
}

/** What ends a letter's head. */
export const ENDS_LETTERHEAD = /^Kính gửi|^Căn cứ /u;

/** The title of a document whose kind was lost, or is none of those known. */
export function titleWithoutKind(
  lines: readonly Line[],
  found: FoundKind | null,
  anchor: number,
  start: number,
  bodyAt: number,
): OwnTitle | null {
  const bare = found?.index ?? findBareTitle(lines, anchor + 1, Math.max(bodyAt, anchor + 3));
  if (bare >= 0) return { start: bare, hasSubject: false, saysWhatItIs: false };
  return ownTitle(lines, start, bodyAt);
}

/** Where a title in capitals begins if its kind was lost, as on web pages converted to text; otherwise -1. */
function findBareTitle(lines: readonly Line[], from: number, to: number): number {
  for (let i = from - 1; i < Math.min(lines.length, to); i += 1) {
    const line = lines[i];
    if (!line || ENDS_LETTERHEAD.test(line.text) || labelsOf(line).some(isNamed)) return -1;
    if (i >= from && isInCapitals(line) && BARE_TITLE.test(line.text)) return i;
  }
  return -1;
}

const BARE_TITLE = new RegExp(`^${oneOf(verbsThat('opensTitle'), 'capital')} \\p{Lu}`, 'u');

/**
 * Whether what looks like a kind is the beginning of another kind's title: where the line with the kind was lost and
 * the number is that of a circular, "HƯỚNG DẪN THI HÀNH …" is the title of a circular.
 */
export function isTitleOfOther(
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
