// Latin letters with all the Vietnamese ones, punctuation, arrows and box drawing: one column each, as ensured by a
// test. U+00AD is the soft hyphen, which has no width.
const NARROW =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u20ab\u2190\u2192\u2500-\u257f]*$/;

let measureAny: ((text: string) => number) | null = null;

/** Whether the width of a text equals the number of its letters. */
export const isNarrow = (text: string): boolean => NARROW.test(text);

const hasWide = (texts: Iterable<string>): boolean => {
  for (const text of texts)
    if (!isNarrow(text) && !isNarrow(text.replace(/\s+/gu, ' ').normalize('NFC'))) return true;
  return false;
};

/**
 * Prepares for measuring the texts to be printed. Loading string-width takes longer than parsing a document, so it is
 * loaded only for texts that need it: those with non-Latin letters.
 */
export const prepareToMeasure = async (texts: Iterable<string>): Promise<void> => {
  if (measureAny || !hasWide(texts)) return;
  measureAny = (await import('string-width')).default;
};

/** The width in terminal columns of NFC text that was prepared for. */
export const widthOf = (text: string): number =>
  isNarrow(text) || !measureAny ? text.length : measureAny(text);
