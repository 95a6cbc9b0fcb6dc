import type { Line } from '../line/index.js';
import { has, isTitleInCapitals } from './own-title.js';

/**
 * The title of a form in a file of its own (Decree 61/2018/NĐ-CP and others have such forms in their appendices),
 * between the motto and "Kính gửi": "GIẤY ĐỀ NGHỊ HỖ TRỢ". A letter has its number or its subject there.
 *
 * @param from - index of the first line of the letterhead
 * @param to - index of the line below it
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
  const at = motto < 0 ? -1 : head.findIndex((line, index) => index > motto && isTitleInCapitals(line));
  if (at < 0) return null;
  const below = head.findIndex((line, index) => index > at && has(line, 'placeDate'));
  return { start: from + at, end: below < 0 ? to : from + below };
}
