/** Whether the first character of a text is one of `characters`. */
export const beginsWith = (text: string, characters: string): boolean =>
  text !== '' && characters.includes(text.charAt(0));

/** Whether the last character of a text is one of `characters`. */
export const endsWith = (text: string, characters: string): boolean =>
  text !== '' && characters.includes(text.charAt(text.length - 1));

/** The last characters of a text: what looks for something at its end needs to read no more. */
export const tailOf = (text: string, length: number): string =>
  text.length > length ? text.slice(-length) : text;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/**
 * Whether a line ends like a sentence or a clause: with its mark, behind which a quotation or a bracket may close.
 *
 * @param mostDigits - so many digits of a footnote's mark may stand behind that
 */
export function isClosed(text: string, mostDigits = 0): boolean {
  let last = text.length - 1;
  while (last >= 0 && isDigit(text.charCodeAt(last))) last -= 1;
  if (text.length - 1 - last > mostDigits) return false;
  if (last > 0 && '"”’)'.includes(text.charAt(last))) last -= 1;
  return last >= 0 && '.!?:;'.includes(text.charAt(last));
}
