import { withUsualAccents } from './accents.js';
import { withLabels } from './labels.js';
import { withDays, withNumberWords, withSymbols } from './numbers.js';

/**
 * Mends the words of a scan where the language tells what they must be: the accents of names and of what the document
 * says over and over, the symbols of numbers, days and months, and the labels of units by their sequence. Nothing is
 * added or left out, and what stays doubtful stays as it was seen.
 *
 * @param lines - the words of each line, in reading order
 * @returns as many words in as many lines
 */
export const mendScan = (lines: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const seen = lines.flat().map((word) => word.normalize('NFC'));
  const words = withSymbols(withDays(withNumberWords(withUsualAccents(seen))));
  let at = 0;
  const mended = lines.map(({ length }) => {
    const line = words.slice(at, at + length);
    at += length;
    return line;
  });
  return withLabels(mended);
};
