import { namedAt } from '../../lexicon/index.js';
import { isInCapitals, type Line, type Piece, piecesOf } from '../line/index.js';

const LEAST_WORDS = 2;

const has = (line: Line, ...names: readonly Piece['name'][]): boolean =>
  piecesOf(line).some(({ name }) => names.includes(name));

/** A line in capitals that is no known part of a letterhead and names no body. */
const isTitle = (line: Line): boolean =>
  isInCapitals(line) &&
  line.text.split(' ').length >= LEAST_WORDS &&
  piecesOf(line).every(({ name }) => name === 'issuer') &&
  namedAt(line.text) === null;

/**
 * "GIẤY ĐỀ NGHỊ HỖ TRỢ" between the motto and "Kính gửi": the title of a form that stands alone (Decree 61/2018/NĐ-CP and
 * others have them in their appendices). A letter has a number there, or its subject.
 *
 * @param from - index of the first line of the letterhead
 * @param to - of the line below it
 * @returns indexes of the title's first line and of the one below its last; `null` where there is none
 */
export function formTitle(
  lines: readonly Line[],
  from: number,
  to: number,
): { readonly start: number; readonly end: number } | null {
  if (!lines[to]?.text.startsWith('Kính gửi')) return null;
  const head = lines.slice(from, to);
  if (head.some((line) => has(line, 'number', 'title'))) return null;
  const motto = head.findLastIndex((line) => has(line, 'motto', 'nationalName'));
  const at = motto < 0 ? -1 : head.findIndex((line, index) => index > motto && isTitle(line));
  if (at < 0) return null;
  const below = head.findIndex((line, index) => index > at && has(line, 'placeDate'));
  return { start: from + at, end: below < 0 ? to : from + below };
}
