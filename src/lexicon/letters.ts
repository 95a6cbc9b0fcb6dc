const LETTER = /^\p{L}$/u;
const NUMBER = /^\p{N}$/u;
const MARK = /^\p{M}$/u;

const isSmallOrCapital = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** Dashes, quotation marks, dots and odd spaces. */
const isGeneralPunctuation = (code: number): boolean => code >= 0x2000 && code < 0x2070;

/** Whether a UTF-16 unit is a letter, as `\p{L}` says; quick for Latin letters, with all the Vietnamese ones. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return isSmallOrCapital(code);
  if (code >= 0x1e00 && code < 0x1f00) return true;
  if (code >= 0xc0 && code < 0x250) return code !== 0xd7 && code !== 0xf7;
  if (isGeneralPunctuation(code)) return false;
  return LETTER.test(String.fromCharCode(code));
}

/** Whether a UTF-16 unit is a letter or a number, as `\p{L}` and `\p{N}` say. */
export function isLetterOrNumber(code: number): boolean {
  if (code < 0x80) return isSmallOrCapital(code) || (code >= 0x30 && code <= 0x39);
  if (isLetter(code)) return true;
  return !isGeneralPunctuation(code) && NUMBER.test(String.fromCharCode(code));
}

/** Whether a UTF-16 unit is a part of a syllable: a letter, a number, or a mark on one. */
export function isSyllabic(code: number): boolean {
  if (code < 0x80 || isLetterOrNumber(code)) return isLetterOrNumber(code);
  return !isGeneralPunctuation(code) && MARK.test(String.fromCharCode(code));
}

/** The offset just after the run of such units that begins at `from`; `from` itself where there is none. */
export function runEnd(text: string, from: number, belongs: (code: number) => boolean): number {
  let at = from;
  while (at < text.length && belongs(text.charCodeAt(at))) at += 1;
  return at;
}

/** A text in small letters, each in the place of the letter that it was: "İ" alone would become two. */
export function inSmallLetters(text: string): string {
  return text.replaceAll('İ', 'I').toLowerCase();
}
