import { withUsualAccents } from './accents.js';
import { withLabels } from './labels.js';
import { withDays, withNumberWords, withSymbols } from './numbers.js';

/**
 * Corrects the words of a scan where the language says what they must be: the accents of names and of words that the
 * document repeats, the symbols in numbers, days and months, and the labels of units by their sequence. No word is
 * added or left out, and what is doubtful stays as it was seen.
 *
 * @param lines - the words of each line, in reading order
 * @returns the same number of words in the same number of lines
 */
export const correctScan = (lines: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const seen = lines.flat().map((word) => word.normalize('NFC'));
  const words = withSymbols(withDays(withNumberWords(withUsualAccents(seen))));
  let at = 0;
  const corrected = lines.map(({ length }) => {
    const line = words.slice(at, at + length);
    at += length;
    return line;
  });
  return withLabels(corrected);
};
