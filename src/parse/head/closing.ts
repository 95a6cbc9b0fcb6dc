import { charactersOf, endsWith, isCapital } from '../../chars/index.js';
import { namedIn } from '../../lexicon/index.js';
import type { FieldName } from '../../model/index.js';
import {
  authorityLength,
  isAuthority,
  isInCapitals,
  isOffice,
  isPerson,
  type Line,
  labelsOf,
  lineFrom,
  lineWith,
  mayBeginSignature,
  type Piece,
  piecesOf,
  standsApart,
} from '../line/index.js';
import { joinLines } from '../mend/index.js';

/** Where the signature block and the recipients stand, by index of their lines; `end` is the first line after. */
export interface ClosingLines {
  readonly start: number;
  readonly end: number;
}

const RECIPIENTS = /^N[ơƠ]i nh[ậa]n ?:?/iu;
const CONFIRMATION = /^XÁC (?:NH[ẬA]N|TH[ỰU]C) VĂN BẢN H[ỢO]P NH[ẤA]T/u;
const ENDS_RECIPIENT = charactersOf(';.');
/** What a form has below the place for its signature. */
const NOTE = /^\*? ?Ghi chú(?:\s*:|$)/iu;
/** Whether a line begins the remarks of a form. */
export const isFormNote = (text: string): boolean => NOTE.test(text);
/** A name stands no more lines below the office: room for the signature and the seal. */
const NAME_REACH = 8;
/** A longer line between an office and a name is running text, so that the office was no signature's. */
const LONGEST_SIGNATURE = 120;
/** A line in capitals above a confirmation is no longer. */
const LONGEST_TITLE = 90;
/** "Nơi nhận …" begins running text in a longer line. */
const LONGEST_RECIPIENT = 100;

function hasNameBelow(lines: readonly Line[], index: number): boolean {
  for (const line of lines.slice(index + 1, index + NAME_REACH)) {
    if (isPerson(line)) return true;
    if (line.text.length > LONGEST_SIGNATURE) return false;
  }
  return false;
}

function startsClosing(lines: readonly Line[], index: number): boolean {
  const written = lines[index];
  if (written?.table) return false;
  const line = written?.text.startsWith('|') ? cellsOf(written)[0] : written;
  if (!line || !mayBeginSignature(line.text)) return false;
  if (RECIPIENTS.test(line.text) && (line.text.length < LONGEST_RECIPIENT || line !== written)) return true;
  if (CONFIRMATION.test(line.text) || isAuthority(line)) return true;
  return isOffice(line) && hasNameBelow(lines, index);
}

/** Whether a line above the first part of a closing is of the closing too: one in capitals, or a number or a date. */
const isAbove = (line: Line | undefined): boolean =>
  line !== undefined &&
  piecesOf(line).every((piece) =>
    piece.name === 'issuer'
      ? isCapital(piece.value) && piece.value.length < LONGEST_TITLE
      : piece.name !== 'title',
  );

/**
 * The closing that begins at or after `from`: authority, office, name, recipients, in either order of the columns.
 *
 * @param to - index of the line that ends the text it belongs to
 */
export function findClosing(lines: readonly Line[], from: number, to: number): ClosingLines | null {
  let start = from;
  while (start < to && !startsClosing(lines, start)) start += 1;
  if (start >= to) return null;
  const isConfirmed = ({ text }: Line): boolean => CONFIRMATION.test(text) || text.includes('VBHN');
  if (lines.slice(start, start + NAME_REACH).some(isConfirmed))
    while (start > from + 1 && isAbove(lines[start - 1])) start -= 1;
  return { start, end: to };
}

/**
 * Where a closing ends: below the name of who signed nothing stands but other signatures, recipients, and a number or a
 * date; what else stands there is a text of its own.
 *
 * @param start - index of the closing's first line
 * @param to - index of the line that ends the text it belongs to
 * @param isNoted - whether it has footnotes, below which the rest of it stands
 */
export function closingEnd(lines: readonly Line[], start: number, to: number, isNoted: boolean): number {
  let isSigned = false;
  let isReceiving = false;
  for (let index = start; index < to; index += 1) {
    const line = lines[index];
    if (!line) break;
    const { text } = line;
    if (line.table || (index > start && isFormNote(text) && !isSignedBelow(lines, index + 1, to)))
      return index;
    if (isNoted) continue;
    if (RECIPIENTS.test(text)) isReceiving = true;
    else if (isPerson(line) && !(isReceiving && listsRecipient(text))) isSigned = true;
    else if (isReceiving && !isRecipient(line)) isReceiving = false;
    const isKnown = isReceiving || isAuthority(line) || isOffice(line) || isPerson(line) || !isSigned;
    if (!isKnown && !text.includes('|') && piecesOf(line).some(isUnknown) && !isSignedBelow(lines, index, to))
      return index;
  }
  return to;
}

/** So many lines a body's name takes above the office of who signs for it. */
const LONGEST_NAME = 4;

/** Whether a line below a signature is the name of the next body that signs, or parts the recipients from it. */
function isSignedBelow(lines: readonly Line[], from: number, to: number): boolean {
  for (const line of lines.slice(from, Math.min(to, from + LONGEST_NAME))) {
    if (isAuthority(line) || isOffice(line) || RECIPIENTS.test(line.text)) return true;
    if (!isInCapitals(line)) return false;
  }
  return false;
}

const isUnknown = ({ name }: Piece): boolean => name === 'issuer' || name === 'title';

/** Whether a line below "Nơi nhận:" names a recipient, or goes on with the one above. */
const isRecipient = (line: Line): boolean =>
  listsRecipient(line.text) ||
  /^(?:Lưu|Như|\p{Ll}|\d)/u.test(line.text) ||
  (line.text.length < LONGEST_RECIPIENT &&
    !isInCapitals(line) &&
    !standsApart(line) &&
    !labelsOf(line).length);

/** Whether a line lists one who receives the document: "- Như Điều 3;", "Lưu: VT, KTTH (2)". */
const listsRecipient = (text: string): boolean => /^[-+•*]|;$|[.;]?\s?\(\d+\)$/u.test(text);

/** What stands right of the recipients when a text has both columns of the closing on one line. */
const RIGHT_COLUMN = /(?<=[;.:)])\s(?=\p{Lu})/gu;

/** The cells of a line in which a table's columns are parted by bars; the line itself where there are none. */
function cellsOf(line: Line): readonly Line[] {
  if (!line.text.includes('|')) return [line];
  return [...line.text.matchAll(CELL)].map(({ index, 0: text }, count) =>
    lineWith(line, {
      start: line.start + index,
      end: line.start + index + text.length,
      text,
      gap: count === 0 && line.gap,
      page: count === 0 && line.page,
    }),
  );
}

const CELL = /[^|\s](?:[^|]*[^|\s])?/gu;

/** A cell's lines in one: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn A". */
function signatureOf(line: Line): readonly Line[] {
  const name = SIGNED.exec(line.text)?.groups?.['name'];
  if (name === undefined) return [line];
  const length = line.text.length - name.length;
  const text = line.text.slice(0, length).trimEnd();
  const above = lineWith(line, { end: line.start + text.length, text });
  const person = lineWith(lineFrom(line, length), { gap: false, page: false });
  return isPerson(person) && (isAuthority(above) || isOffice(above)) ? [above, person] : [line];
}

const SIGNED = /^[\p{Lu}\s.,/-]{6,120} (?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4})$/u;

/** Two authorities and an office on one line have no more characters. */
const LONGEST_AUTHORITY = 160;

/** Where, after on whose behalf one signs, a second authority or what one is begins; -1 without any. */
function officeAfterAuthority(text: string): number {
  const from = authorityLength(text);
  if (from === 0) return -1;
  const own = namedIn(text.slice(from)).find(({ start, isOffice }) => isOffice && start > 0);
  const at = own ? from + own.start : text.length;
  for (let space = text.indexOf(' ', from); space >= 0 && space < at; space = text.indexOf(' ', space + 1))
    if (authorityLength(text.slice(space + 1)) > 0) return space + 1;
  return own ? at : -1;
}

/** On whose behalf one signs, and what one is, where a scanned text has both on one line ("KT. BỘ TRƯỞNG THỨ TRƯỞNG"). */
function officesOf(line: Line): readonly Line[] {
  const { text } = line;
  if (!mayBeginSignature(text) || text.length > LONGEST_AUTHORITY || !isInCapitals(line)) return [line];
  const at = officeAfterAuthority(text);
  if (at < 0) return [line];
  const above = text.slice(0, at).trimEnd();
  const authority = lineWith(line, { end: line.start + above.length, text: above });
  return [authority, ...officesOf(lineWith(lineFrom(line, at), { gap: false, page: false }))];
}

const BEGINS_RECIPIENT = /^(?:[-+•*\d\p{Ll}]|N[ơƠ][iI] [nN][hH])/u;
/** Both columns of a closing together have no more characters. */
const LONGEST_ROW = 200;

/** Parts a line that holds a recipient and, right of it, authority, office or name. */
function columnsOf(line: Line): readonly Line[] {
  // A recipient's second line begins in small letters, or with a number or a date.
  if (!BEGINS_RECIPIENT.test(line.text) || line.text.length > LONGEST_ROW) return [line];
  for (const match of line.text.matchAll(RIGHT_COLUMN)) {
    const right = lineFrom(line, match.index);
    if (!isAuthority(right) && !isOffice(right) && !isPerson(right)) continue;
    const text = line.text.slice(0, match.index);
    return [
      lineWith(line, { end: line.start + text.length, text }),
      lineWith(right, { gap: false, page: false }),
    ];
  }
  return [line];
}

/** Lines of a closing that belong together: a recipient may take more than one. */
export function closingGroups(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines.flatMap(cellsOf).flatMap(columnsOf).flatMap(signatureOf).flatMap(officesOf)) {
    const last = groups[groups.length - 1];
    const above = last?.[last.length - 1];
    const open =
      last?.[0] !== undefined &&
      /^[-+•*]/u.test(last[0].text) &&
      above !== undefined &&
      !endsWith(above.text, ENDS_RECIPIENT);
    // "…⏎THADS;" and "…⏎1502-CV/TU);" end the recipient above.
    const isTitle = isInCapitals(line) && !/^\d|[;.)]$/u.test(line.text);
    const own = /^[-+•*]/u.test(line.text) || isTitle || isAuthority(line) || isPerson(line);
    if (last && open && !own && !(line.gap && !line.page)) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** Names the parts of a closing's lines. */
export function closingPieces(lines: readonly Line[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let receiving = false;
  for (const group of closingGroups(lines)) {
    const [line] = group;
    if (!line) continue;
    const text = joinLines(group);
    const add = (name: FieldName): void => {
      pieces.push({ name, start: line.start, end: group[group.length - 1]?.end ?? line.end, value: text });
    };
    if (RECIPIENTS.test(text)) {
      receiving = true;
      add('recipients');
    } else if (isAuthority(line)) add('authority');
    else if (isOffice(line)) add('signerPosition');
    else if (isPerson(line) && !(receiving && listsRecipient(text))) add('signer');
    else if (receiving && (listsRecipient(text) || /^(?:Lưu|Như)/u.test(text))) add('recipients');
    else if (receiving && pieces[pieces.length - 1]?.name === 'recipients' && !isInCapitals(line))
      add('recipients');
    else pieces.push(...piecesOf(line).filter((piece) => piece.name !== 'issuer' && piece.name !== 'title'));
  }
  return pieces;
}
