import { charactersOf, endsWith, isCapital } from '../../chars/index.js';
import { namedIn } from '../../lexicon/index.js';
import {
  authorityLength,
  isAuthority,
  isInCapitals,
  isOffice,
  isPerson,
  isSignedMark,
  type Line,
  lineFrom,
  lineWith,
  mayBeginSignature,
} from '../line/index.js';

const ENDS_RECIPIENT = charactersOf(';.');

/** The right column, next to the recipients, where a text has both columns of the closing on one line. */
const RIGHT_COLUMN = /(?<=[;.:,)])\s(?=\p{Lu})/gu;

/** Whether a line is an item of a list; a stamp has stars on both sides ("* CẨM KHÊ *"). */
export const isBulleted = (text: string): boolean => /^[-+•]|^\*(?!.*\*$)/u.test(text);

/** The cells of a line whose columns are separated by bars; the line itself if there are none. */
export function cellsOf(line: Line): readonly Line[] {
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

/**
 * Splits off the signer in a cell whose lines ran together: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn A".
 */
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

/** Two authorities and an office on one line have at most this many characters. */
const MAX_AUTHORITY = 160;

/** Where a second authority, or the signer's office, begins after the authority; -1 if there is neither. */
function officeAfterAuthority(text: string): number {
  const from = authorityLength(text);
  if (from === 0) return -1;
  const own = namedIn(text.slice(from)).find(({ start, isOffice }) => isOffice && start > 0);
  const at = own ? from + own.start : text.length;
  for (let space = text.indexOf(' ', from); space >= 0 && space < at; space = text.indexOf(' ', space + 1))
    if (authorityLength(text.slice(space + 1)) > 0) return space + 1;
  return own ? at : -1;
}

/** Splits authority and office, which scanned texts may have on one line ("KT. BỘ TRƯỞNG THỨ TRƯỞNG"). */
function officesOf(line: Line): readonly Line[] {
  const { text } = line;
  if (!mayBeginSignature(text) || text.length > MAX_AUTHORITY || !isInCapitals(line)) return [line];
  const at = officeAfterAuthority(text);
  if (at < 0) return [line];
  const above = text.slice(0, at).trimEnd();
  const authority = lineWith(line, { end: line.start + above.length, text: above });
  return [authority, ...officesOf(lineWith(lineFrom(line, at), { gap: false, page: false }))];
}

const BEGINS_RECIPIENT = /^(?:[-+•*\d\p{Ll}]|N[ơƠ][iI] [nN][hH])/u;
/** Both columns of a closing on one line have at most this many characters. */
const MAX_ROW = 200;

/** Splits a line with a recipient on the left and an authority, an office or a name on the right. */
function columnsOf(line: Line): readonly Line[] {
  // The second line of a recipient begins in lower case, or with a number or a date.
  if (!BEGINS_RECIPIENT.test(line.text) || line.text.length > MAX_ROW) return [line];
  for (const match of line.text.matchAll(RIGHT_COLUMN)) {
    const right = lineFrom(line, match.index);
    const text = line.text.slice(0, match.index);
    // After a comma a list may go on: "Lưu: VT, Thu Hà", "CÁC SỞ, GIÁM ĐỐC CÁC BAN".
    const isListed = text.endsWith(',') && (isPerson(right) || isCapital(text));
    if (isListed || !(isAuthority(right) || isOffice(right) || isPerson(right))) continue;
    return [
      lineWith(line, { end: line.start + text.length, text }),
      lineWith(right, { gap: false, page: false }),
    ];
  }
  return [line];
}

/** Groups the lines of a closing: a recipient may take more than one. */
export function closingGroups(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines.flatMap(cellsOf).flatMap(columnsOf).flatMap(signatureOf).flatMap(officesOf)) {
    const last = groups[groups.length - 1];
    const above = last?.[last.length - 1];
    const open =
      last?.[0] !== undefined &&
      isBulleted(last[0].text) &&
      above !== undefined &&
      !endsWith(above.text, ENDS_RECIPIENT);
    // "…⏎THADS;" and "…⏎1502-CV/TU);" complete the recipient above.
    const isTitle = isInCapitals(line) && !/^\d|[;.)]$/u.test(line.text);
    const isOfSignature = isTitle || isAuthority(line) || isPerson(line) || isSignedMark(line.text);
    const own = isBulleted(line.text) || isOfSignature;
    if (last && open && !own && !(line.gap && !line.page)) last.push(line);
    else groups.push([line]);
  }
  return groups;
}
