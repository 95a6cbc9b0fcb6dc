import { dateAt, dayInDigits, type FoundDate } from '../../lexicon/index.js';

/** The number of a row, in front of its document. */
const ROW_START = /(?:^|[\s|])\d{1,3}[.)]?[\s|]+$/u;
const NEXT_CELL = new RegExp(`[\\s|]{1,5}(?<date>${dayInDigits})(?![\\p{L}\\d/.-]*\\d)`, 'uy');
/** "| 150. | ". */
const MAX_ROW_START = 9;

/**
 * The date in the cell after a number: tables of documents have a column for each. Only the first document of a row has
 * one; a date after a later document is when that took effect.
 *
 * @param start - offset of the mention, including its kind
 * @param end - offset after its number
 */
export function dateInNextCell(text: string, start: number, end: number): FoundDate | null {
  const next = text.charCodeAt(end);
  if (next !== 0x20 && next !== 0x7c) return null;
  NEXT_CELL.lastIndex = end;
  const match = NEXT_CELL.exec(text);
  const written = match?.groups?.['date'];
  if (!match || written === undefined) return null;
  if (!ROW_START.test(text.slice(Math.max(0, start - MAX_ROW_START), start))) return null;
  const found = dateAt(`ngày ${written}`, 0);
  const dateEnd = end + match[0].length;
  return found && { start: dateEnd - written.length, end: dateEnd, value: found.value };
}
