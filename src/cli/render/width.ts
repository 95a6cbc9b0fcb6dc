// Latin letters with all the Vietnamese ones, punctuation, arrows and box drawing: one column each, as a test makes
// sure. U+00AD is the soft hyphen, which has no width.
const NARROW =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u20ab\u2190\u2192\u2500-\u257f]*$/;

let measureAny: ((text: string) => number) | null = null;

/** Whether the width of a text is the number of its letters. */
export const isNarrow = (text: string): boolean => NARROW.test(text);

const hasWide = (texts: Iterable<string>): boolean => {
  for (const text of texts)
    if (!isNarrow(text) && !isNarrow(text.replace(/\s+/gu, ' ').normalize('NFC'))) return true;
  return false;
};

/**
 * Makes ready to measure what will be printed. string-width takes longer to load than a document takes to parse, so
 * that it is loaded only for the texts that need it: those with other than Latin letters.
 */
export const prepareToMeasure = async (texts: Iterable<string>): Promise<void> => {
  if (measureAny || !hasWide(texts)) return;
  measureAny = (await import('string-width')).default;
};

/** In columns of a terminal, for NFC text that was made ready for. */
export const widthOf = (text: string): number =>
  isNarrow(text) || !measureAny ? text.length : measureAny(text);
