import { isCapitalLetter, isSmallLetter } from './letters.js';

/**
 * Whether a text has a lower-case letter. This is tested for all lines, and a regular expression takes twice as long.
 */
export function hasSmall(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isSmallLetter(text.charCodeAt(at))) return true;
  return false;
}

/** Whether a text begins with a lower-case letter. */
export const beginsLower = (text: string): boolean => text !== '' && isSmallLetter(text.charCodeAt(0));

/**
 * Whether a text is in capitals, like titles and names of bodies: it has no lower-case letter.
 *
 * @param inRow - how many consecutive capitals it must have somewhere
 */
export function isCapital(text: string, inRow = 2): boolean {
  let row = 0;
  let longest = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isSmallLetter(code)) return false;
    row = isCapitalLetter(code) ? row + 1 : 0;
    longest = Math.max(longest, row);
  }
  return longest >= inRow;
}

/** A text in small letters except the first: "CÁN BỘ THẨM ĐỊNH" → "Cán bộ thẩm định". */
export const inSentenceCase = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
