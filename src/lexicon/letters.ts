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
function isLetterOrNumber(code: number): boolean {
  if (code < 0x80) return isSmallOrCapital(code) || (code >= 0x30 && code <= 0x39);
  if (isLetter(code)) return true;
  return !isGeneralPunctuation(code) && NUMBER.test(String.fromCharCode(code));
}

/** Whether a UTF-16 unit is a part of a syllable: a letter, a number, or a mark on one. */
function isSyllabic(code: number): boolean {
  if (code < 0x80 || isLetterOrNumber(code)) return isLetterOrNumber(code);
  return !isGeneralPunctuation(code) && MARK.test(String.fromCharCode(code));
}

// Each has a loop of its own, which calls one test only: what is called from everywhere is never made quick.

/** The offset just after the run of letters that begins at `from`; `from` itself where there is none. */
export function lettersEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isLetter(text.charCodeAt(at))) at += 1;
  return at;
}

/** The offset just after the run of letters and numbers that begins at `from`. */
export function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isLetterOrNumber(text.charCodeAt(at))) at += 1;
  return at;
}

/** The offset just after the run of letters, numbers and marks that begins at `from`. */
export function syllableEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSyllabic(text.charCodeAt(at))) at += 1;
  return at;
}

/** The offset just after the run of digits that begins at `from`. */
export function digitsEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** The next digit at or after `from`; -1 where there is none. */
export function nextDigit(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (isDigit(text.charCodeAt(at))) return at;
  return -1;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** A text in small letters, each in the place of the letter that it was: "İ" alone would become two. */
export function inSmallLetters(text: string): string {
  return text.replaceAll('İ', 'I').toLowerCase();
}
