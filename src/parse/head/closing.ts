import { isCapital } from '../../chars/index.js';
import { isPlace, namedAt, opensRecipients } from '../../lexicon/index.js';
import {
  isAuthority,
  isBelowGap,
  isCapacityText,
  isConfirmation,
  isInCapitals,
  isOffice,
  isPerson,
  isSignedMark,
  type Line,
  labelsOf,
  mayBeginSignature,
  type Piece,
  piecesOf,
} from '../line/index.js';
import { cutsNumber } from '../mend/index.js';
import { cellsOf, isBulleted } from './closing-groups.js';

/** The signature block and the recipients, by index of their lines; `end` is the first line after them. */
export interface ClosingLines {
  readonly start: number;
  readonly end: number;
}

/** What a form has below the space for its signature. */
const NOTE = /^\*? ?Ghi chú(?:\s*:|$)/iu;
/** Whether a line begins the remarks of a form. */
export const isFormNote = (text: string): boolean => NOTE.test(text);
/** A name is at most this many lines below the office; between them is space for the signature and the seal. */
const NAME_REACH = 8;
/** As many among signatures side by side, each row of which is several lines. */
const ROWS_REACH = 20;
/**
 * What follows the office that enacts a document, which is not that of a signature, however short the text is.
 */
const IN_BODY = /^[-–]?\s?(?:Căn cứ |Xét |Điều \d)/u;
/**
 * In characters; a longer line between an office and a name is running text, and the office is not that of a signature.
 */
const MAX_SIGNATURE_LINE = 120;
/** A line in capitals above a confirmation has at most this many characters. */
const MAX_TITLE_LINE = 90;
/** In a longer line, "Nơi nhận …" begins running text. */
const MAX_RECIPIENT = 100;

function hasNameBelow(lines: readonly Line[], index: number): boolean {
  const reach = lines[index]?.middle === null ? NAME_REACH : ROWS_REACH;
  for (const line of lines.slice(index + 1, index + reach)) {
    if (isPerson(line)) return true;
    if (line.text.length > MAX_SIGNATURE_LINE || IN_BODY.test(line.text)) return false;
  }
  return false;
}

function startsClosing(lines: readonly Line[], index: number): boolean {
  const written = lines[index];
  if (written?.table) return false;
  const line = written?.text.startsWith('|') ? cellsOf(written)[0] : written;
  if (line === written && isCapacityAlone(lines, index)) return true;
  if (!line || !mayBeginSignature(line.text)) return false;
  const isRecipients = opensRecipients(line.text);
  if (isRecipients && (line.text.length < MAX_RECIPIENT || line !== written)) return true;
  if (isConfirmation(line.text) || isAuthority(line)) return true;
  return isOffice(line) && hasNameBelow(lines, index);
}

/** Whether a line is a capacity even though nothing of a signature is above it. */
function isCapacityAlone(lines: readonly Line[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  const isCertain = line && (isBesideOthers(line) || isSignedMark(next?.text ?? ''));
  return isCertain === true && isCapacity(lines, index);
}

/** Whether a line above a confirmation belongs to the closing: it is in capitals, or has a number or a date. */
const isAbove = (line: Line | undefined, above: Line | undefined): boolean =>
  line !== undefined &&
  !(above && cutsNumber(above, line)) &&
  piecesOf(line).every((piece) =>
    piece.name === 'issuer'
      ? isCapital(piece.value) && piece.value.length < MAX_TITLE_LINE
      : piece.name !== 'title',
  );

/**
 * The closing that begins at or after `from`: authority, office, name and recipients, whichever column comes first.
 *
 * @param to - index of the line at which the text ends
 */
export function findClosing(lines: readonly Line[], from: number, to: number): ClosingLines | null {
  let start = from;
  while (start < to && !startsClosing(lines, start)) start += 1;
  if (start >= to) return null;
  const isConfirmed = ({ text }: Line): boolean => isConfirmation(text) || text.includes('VBHN');
  if (lines.slice(start, start + NAME_REACH).some(isConfirmed))
    while (start > from + 1 && isAbove(lines[start - 1], lines[start - 2])) start -= 1;
  return { start: start > from + 1 && isDate(lines[start - 1]) ? start - 1 : start, end: to };
}

/** Whether a line is a whole date: certificates and minutes have place and date above the signature. */
function isDate(line: Line | undefined): boolean {
  const [only, ...others] = line ? piecesOf(line) : [];
  return only?.name === 'placeDate' && others.length === 0 && WHOLE_DATE.test(only.value);
}

const WHOLE_DATE = /ngày \d{1,2} ?(?:tháng|[/-]).*\d{4}$/u;

/**
 * Where a closing ends. Below the signer's name there are only other signatures, recipients, a number or a date;
 * anything else is a separate text.
 *
 * @param start - index of the closing's first line
 * @param to - index of the line at which the text ends
 * @param isNoted - whether it has footnotes; they are followed by the rest of the closing
 */
export function closingEnd(lines: readonly Line[], start: number, to: number, isNoted: boolean): number {
  let isSigned = false;
  let hasRecipients = false;
  let isReceiving = false;
  for (let index = start; index < to; index += 1) {
    const line = lines[index];
    if (!line) break;
    const { text } = line;
    if (line.table || (index > start && isFormNote(text) && !isSignedBelow(lines, index + 1, to)))
      return index;
    if (isNoted) continue;
    hasRecipients ||= opensRecipients(text);
    if (opensRecipients(text) || (hasRecipients && isBesideSignature(lines, index))) isReceiving = true;
    else if (isPerson(line) && !(isReceiving && listsRecipient(text))) isSigned = true;
    else if (isReceiving && !isRecipient(line)) isReceiving = false;
    const isKnown =
      isReceiving || isAuthority(line) || isOffice(line) || isPerson(line) || isSignedMark(text) || !isSigned;
    if (!isKnown && !text.includes('|') && piecesOf(line).some(isUnknown) && !isSignedBelow(lines, index, to))
      return index;
  }
  return to;
}

/**
 * Whether a line names a recipient to the left of a signature: where the columns were split, the office or the name from
 * the right one stands right above it.
 */
function isBesideSignature(lines: readonly Line[], index: number): boolean {
  const [line, above] = [lines[index], lines[index - 1]];
  if (!line || !above || isBelowGap(line) || !isBulleted(line.text)) return false;
  return isPerson(above) || isOffice(above) || isAuthority(above);
}

/** A body's name takes at most this many lines above the office of its signer. */
const MAX_BODY_LINES = 4;

/** Whether there is another signature below a line, or the recipients. */
function isSignedBelow(lines: readonly Line[], from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, from + MAX_BODY_LINES); index += 1) {
    const line = lines[index];
    if (!line) return false;
    if (isAuthority(line) || isOffice(line) || opensRecipients(line.text)) return true;
    if (isCapacity(lines, index)) return true;
    if (!isInCapitals(line)) return false;
  }
  return false;
}

/** The capacity in which somebody signs has few words: "CHỦ TRÌ", "BÊN A". */
const MAX_CAPACITY_WORDS = 5;
/** As long as this only where what is around it says that it is one: "ĐẠI DIỆN TỔ CHỨC BỊ THIỆT HẠI". */
const MAX_CERTAIN_WORDS = 8;

/**
 * Whether a line is the capacity, other than an office, in which a person below it signs: right below it, or below "(Ký,
 * ghi rõ họ tên)", or below other capacities beside it.
 */
function isCapacity(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line || !isInCapitals(line) || !isCapacityText(line.text)) return false;
  if (isPerson(line) || isPlace(line.text)) return false;
  const next = lines[index + 1];
  const words = line.text.split(' ').length;
  if (isBesideOthers(line) || isSignedMark(next?.text ?? ''))
    return words <= MAX_CERTAIN_WORDS && namedAt(line.text) === null && hasNameBelow(lines, index);
  return words <= MAX_CAPACITY_WORDS && next !== undefined && isPerson(next);
}

/** Whether a line stands on the page beside other signatures. */
const isBesideOthers = ({ middle }: Line): boolean => middle !== null;

/** The middles of lines in one column of signatures are at most this many columns apart. */
const SAME_COLUMN = 8;

/** Whether a line of a closing is a capacity, and not the second line of the office above it. */
export function isCapacityIn(lines: readonly Line[], index: number, above: readonly Piece[]): boolean {
  const middle = lines[index]?.middle ?? null;
  const office = above.findLast(({ name }) => name !== 'recipients');
  const isContinued =
    middle !== null &&
    office?.name === 'signerPosition' &&
    Math.abs((office.middle ?? middle) - middle) <= SAME_COLUMN;
  if (isContinued) return false;
  return above.length > 0 ? isCapacity(lines, index) : isCapacityAlone(lines, index);
}

const isUnknown = ({ name }: Piece): boolean => name === 'issuer' || name === 'title';

/** Whether a line below "Nơi nhận:" names a recipient, or continues the one above. */
const isRecipient = (line: Line): boolean =>
  listsRecipient(line.text) ||
  /^(?:Lưu|Như|\p{Ll}|\d)/u.test(line.text) ||
  (line.text.length < MAX_RECIPIENT && !isInCapitals(line) && !isBelowGap(line) && !labelsOf(line).length);

/** Whether a line names a recipient in a list: "- Như Điều 3;", "Lưu: VT, KTTH (2)". */
export const listsRecipient = (text: string): boolean =>
  isBulleted(text) || /;$|[.;]?\s?\(\d+\)$/u.test(text);
