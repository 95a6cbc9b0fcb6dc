import { opensRecipients } from '../../lexicon/index.js';
import type { Folded } from '../../text/index.js';
import {
  isAuthority,
  isCapacityText,
  isConfirmation,
  isInCapitals,
  isOffice,
  isPerson,
  isSignedMark,
  type Line,
  lineWith,
  mayBeginSignature,
} from '../line/index.js';
import { partOfLine } from './separated-rows.js';

/**
 * Signers' names are at most this many lines below their offices; between them is space for signatures and the seal.
 */
const NAME_REACH = 10;
/** A signer's name is at most this many lines below the head of the recipients, which are to its left. */
const RECIPIENTS_REACH = 20;
/** In characters; a longer line is text. */
const MAX_LINE = 400;
/** Columns on a page are separated by at least this many blanks. */
const MIN_WIDE = 3;

/**
 * Splits lines on which the signatures of a joint document are side by side, separated by tabs or wide spaces, into one
 * line for each.
 */
export function splitSideBySide(lines: Line[], folded: Folded, source: string): Line[] {
  let split: Line[] | null = null;
  let namesUntil = -1;
  let recipientsUntil = -1;
  lines.forEach((line, index) => {
    const signatures =
      signaturesOf(line, index <= namesUntil, folded, source) ?? capacitiesOf(lines, index, folded, source);
    if (signatures) namesUntil = index + NAME_REACH;
    if (isRecipientsHead(line, folded, source)) recipientsUntil = index + RECIPIENTS_REACH;
    const cells = signatures ?? (index <= recipientsUntil ? besideRecipient(line, folded, source) : null);
    if (index <= recipientsUntil && isPerson(cells?.at(-1) ?? line)) recipientsUntil = -1;
    if (cells !== null) {
      // Few texts have any, and copying the lines of a long text takes much memory.
      split ??= lines.slice(0, index);
      split.push(...cells.map((cell) => withMiddle(cell, folded, source)));
    } else split?.push(index <= namesUntil ? withMiddle(line, folded, source) : line);
  });
  return split ?? lines;
}

/** Whether the words above the recipients are at the left of a line, whatever is beside them. */
const isRecipientsHead = (line: Line, folded: Folded, source: string): boolean =>
  line.text.startsWith('N') &&
  (opensRecipients(line.text) || opensRecipients(cellsOf(line, folded, source)[0]?.text ?? ''));

/**
 * A recipient, whatever mark it ends with, and the part of the signature to the right of it: "- Lưu VP", "PHÓ CHỦ TỊCH".
 */
function besideRecipient(line: Line, folded: Folded, source: string): readonly Line[] | null {
  if (line.text.length > MAX_LINE) return null;
  const cells = cellsOf(line, folded, source);
  const [left, right, ...others] = cells;
  if (!left || !right || others.length > 0 || isPerson(left)) return null;
  if (isInCapitals(right) && isCapacityText(right.text)) return cells;
  return isPerson(right) || isSignedMark(right.text) ? cells : null;
}

/** @param below - whether offices are side by side above, so that names may be here */
function signaturesOf(line: Line, below: boolean, folded: Folded, source: string): readonly Line[] | null {
  if (line.text.length > MAX_LINE || !(below || mayBeSignatures(line) || mayBeConfirmed(line))) return null;
  const cells = cellsOf(line, folded, source);
  if (cells.length > 1 && isConfirmation(cells.at(-1)?.text ?? '')) return cells;
  const isSigned = (cell: Line): boolean =>
    isAuthority(cell) || isOffice(cell) || (below && (isPerson(cell) || isSignedMark(cell.text)));
  return cells.length > 1 && cells.every(isSigned) ? cells : null;
}

/** The capacity in which somebody signs has few words: "CÁ NHÂN VI PHẠM", "ĐẠI DIỆN CHỦ ĐẦU TƯ". */
const MAX_CAPACITY_WORDS = 7;

/** Whether a cell may be a capacity, or in small letters the position of who signs in it: "Chỉ huy trưởng". */
const isPosition = ({ text }: Line): boolean =>
  text.split(' ').length <= MAX_CAPACITY_WORDS && /^\p{Lu}[^.;:]*$/u.test(text);

/**
 * The capacities in which people sign side by side, whatever they are called: as many names are in a row below them,
 * with nothing between but further offices and what the signatures must be.
 */
function capacitiesOf(
  lines: readonly Line[],
  index: number,
  folded: Folded,
  source: string,
): readonly Line[] | null {
  const line = lines[index];
  if (!line || line.table || line.text.length > MAX_LINE || !isInCapitals(line)) return null;
  const cells = cellsOf(line, folded, source);
  if (cells.length < 2 || !cells.every((cell) => isPosition(cell) && !isPerson(cell))) return null;
  const rowAt = (at: number): readonly Line[] => {
    const row = lines[at];
    return row && !row.table && row.text.length <= MAX_LINE ? cellsOf(row, folded, source) : [];
  };
  const areNames = (row: readonly Line[]): boolean => row.length === cells.length && row.every(isPerson);
  for (let at = index + 1; at < index + NAME_REACH; at += 1) {
    const own = rowAt(at);
    if (own.length === 0) return null;
    // Several rows of what look like names are a table.
    if (own.every(isPerson)) return areNames(own) && !areNames(rowAt(at + 1)) ? cells : null;
    const isAbove = own.every((cell) => isInCapitals(cell) || isSignedMark(cell.text));
    const arePositions = own.length === cells.length && own.every(isPosition);
    if (!(isAbove || arePositions) || own.length > cells.length) return null;
  }
  return null;
}

/** A typewriter's tab stops. */
const TAB_STOP = 8;

/** The line with the column in which its middle is on the page. */
function withMiddle(line: Line, { toSource }: Folded, source: string): Line {
  const start = toSource(line.start);
  const above = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  let column = 0;
  for (const character of above)
    column = character === '\t' ? column - (column % TAB_STOP) + TAB_STOP : column + 1;
  return lineWith(line, { middle: column + line.text.length / 2 });
}

/** A consolidated text has its number beside the confirmation: "Số: 17/VBHN-BYT     XÁC THỰC VĂN BẢN HỢP NHẤT". */
const mayBeConfirmed = ({ text }: Line): boolean => text.startsWith('Số') && text.includes('VBHN');

const mayBeSignatures = (line: Line): boolean => mayBeginSignature(line.text) && isInCapitals(line);

/** A line split at the wide spaces of the source; the line itself if there are none. */
function cellsOf(line: Line, { toSource }: Folded, source: string): readonly Line[] {
  const written = source.slice(toSource(line.start), toSource(line.end));
  const mayBeWide = written.length >= line.text.length + MIN_WIDE - 1 || written.includes('\t');
  if (!mayBeWide) return [line];
  const cells: Line[] = [];
  let from = 0;
  for (let at = line.text.indexOf(' '); at >= 0; at = line.text.indexOf(' ', at + 1)) {
    const [start, end] = [toSource(line.start + at), toSource(line.start + at + 1)];
    if (end - start < MIN_WIDE && source[start] !== '\t') continue;
    cells.push(partOfLine(line, from, at));
    from = at + 1;
  }
  return cells.length === 0 ? [line] : [...cells, partOfLine(line, from, line.text.length)];
}
