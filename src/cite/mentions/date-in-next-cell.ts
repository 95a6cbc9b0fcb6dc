import { dateAt, type FoundDate } from '../../lexicon/index.js';

/** A row's number, which precedes its document. */
const ROW_START = /(?:^|[\s|])\d{1,3}[.)]?[\s|]+$/u;
const NEXT_CELL = /[\s|]{1,5}(?<date>\d{1,2}[/.-]\d{1,2}[/.-]\d{4})(?![\p{L}\d/.-]*\d)/uy;
/** "| 150. | " */
const REACH = 9;

/**
 * The date in the next cell after a number: tables of documents have a column for each. The date after a document
 * later in the row is when it took effect.
 *
 * @param start - of the mention, including its kind
 * @param end - of its number
 */
export function dateInNextCell(text: string, start: number, end: number): FoundDate | null {
  const next = text.charCodeAt(end);
  if (next !== 0x20 && next !== 0x7c) return null;
  NEXT_CELL.lastIndex = end;
  const match = NEXT_CELL.exec(text);
  const written = match?.groups?.['date'];
  if (!match || written === undefined) return null;
  if (!ROW_START.test(text.slice(Math.max(0, start - REACH), start))) return null;
  const found = dateAt(`ngày ${written}`, 0);
  const dateEnd = end + match[0].length;
  return found && { start: dateEnd - written.length, end: dateEnd, value: found.value };
}
