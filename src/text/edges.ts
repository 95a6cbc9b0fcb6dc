/** Characters, looked up by their UTF-16 code: where lines are told by their first or last one, each is asked often. */
export type Characters = Uint8Array;

/** Latin letters, punctuation and the usual bullets stand below. */
const CODES = 0x2600;

/** The characters of a text as a set; none may stand behind the geometric shapes. */
export function charactersOf(text: string): Characters {
  const set = new Uint8Array(CODES);
  for (let i = 0; i < text.length; i += 1) set[text.charCodeAt(i)] = 1;
  return set;
}

/** Whether the first character of a text is one of `characters`. */
export const beginsWith = (text: string, characters: Characters): boolean =>
  characters[text.charCodeAt(0)] === 1;

/** Whether the last character of a text is one of `characters`. */
export const endsWith = (text: string, characters: Characters): boolean =>
  characters[text.charCodeAt(text.length - 1)] === 1;

/** The last characters of a text: what looks for something at its end needs to read no more. */
export const tailOf = (text: string, length: number): string =>
  text.length > length ? text.slice(-length) : text;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const CLOSERS = charactersOf('"”’)');
const SENTENCE_ENDS = charactersOf('.!?:;');

/**
 * Whether a line ends like a sentence or a clause: with its mark, behind which a quotation or a bracket may close.
 *
 * @param mostDigits - so many digits of a footnote's mark may stand behind that
 */
export function isClosed(text: string, mostDigits = 0): boolean {
  let last = text.length - 1;
  while (last >= 0 && isDigit(text.charCodeAt(last))) last -= 1;
  if (text.length - 1 - last > mostDigits) return false;
  if (last > 0 && CLOSERS[text.charCodeAt(last)] === 1) last -= 1;
  return SENTENCE_ENDS[text.charCodeAt(last)] === 1;
}
