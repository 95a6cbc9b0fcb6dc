/** A tone mark between the two vowels that end a syllable: "ò" and "a", "ủ" and "y". */
const TONE_INSIDE =
  /(?<![qQ])(?<first>[oO])(?<tone>[\u0300\u0301\u0303\u0309\u0323])(?<last>[aAeE])(?![\p{L}\p{M}])/gu;
const TONE_INSIDE_UY =
  /(?<![qQ])(?<first>[uU])(?<tone>[\u0300\u0301\u0303\u0309\u0323])(?<last>[yY])(?![\p{L}\p{M}])/gu;

/** A text in NFC, with the tone mark on the last of two vowels that end a syllable: "thoả", "uỷ" for "thỏa", "ủy". */
export const withTonesLast = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(TONE_INSIDE, '$<first>$<last>$<tone>')
    .replaceAll(TONE_INSIDE_UY, '$<first>$<last>$<tone>')
    .normalize('NFC');

/**
 * Source of a pattern that matches a text even if diacritics of its vowels are lost: "NGHỊ" as "NGHI", "Ộ" as "Ô" or
 * "O".
 */
export function withLostMarks(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => {
      const [base = '', ...marks] = letter.normalize('NFD');
      if (marks.length === 0) return letter;
      const withOne = marks.length === 1 ? [] : marks.map((mark) => (base + mark).normalize('NFC'));
      return `[${letter}${withOne.join('')}${base}]`;
    })
    .join('');
}
