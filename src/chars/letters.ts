const LETTER = /^\p{L}$/u;
const NUMBER = /^\p{N}$/u;
const MARK = /^\p{M}$/u;

/** What a UTF-16 unit is, according to `\p{L}`, `\d`, `\p{N}` and `\p{M}`. */
export const unitKinds = { letter: 1, digit: 2, number: 3, mark: 4, other: 5 } as const;

/** One of {@link unitKinds}. */
export type UnitKind = (typeof unitKinds)[keyof typeof unitKinds];

const { letter, digit, number, mark, other } = unitKinds;

/**
 * The kinds of the units asked for so far, 0 for all others: a text has few different units, Unicode has many. Without
 * this table, parsing takes 1.25 times as long.
 */
const KNOWN = new Uint8Array(0x10000);

/** The range of units. As a mask, it also turns the NaN that `charCodeAt` gives past the end of a text into 0. */
const UNITS = 0xffff;

/** What a UTF-16 unit is; past the end of a text, "other". */
export function unitKind(code: number): UnitKind {
  return (KNOWN[code & UNITS] as UnitKind | 0) || learn(code & UNITS);
}

function learn(code: number): UnitKind {
  const kind = kindOf(code, String.fromCharCode(code));
  KNOWN[code] = kind;
  return kind;
}

function kindOf(code: number, unit: string): UnitKind {
  if (isDigit(code)) return digit;
  if (LETTER.test(unit)) return letter;
  if (NUMBER.test(unit)) return number;
  return MARK.test(unit) ? mark : other;
}

/** Whether a UTF-16 unit is a letter. */
export function isLetter(code: number): boolean {
  return unitKind(code) === letter;
}

/** Whether a UTF-16 unit is one of the ten digits. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The offset after the letters that begin at `from`; `from` itself if there are none. */
export function lettersEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && unitKind(text.charCodeAt(at)) === letter) at += 1;
  return at;
}

/** The offset after the letters and marks that begin at `from`. */
export function wordEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const kind = unitKind(text.charCodeAt(at));
    if (kind !== letter && kind !== mark) break;
  }
  return at;
}

/** The offset after the letters, numbers and marks that begin at `from`. */
export function syllableEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && unitKind(text.charCodeAt(at)) !== other) at += 1;
  return at;
}

/** The offset after the digits that begin at `from`. */
export function digitsEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** The lower-case letters of the units asked for so far. Without this table, parsing takes 1.4 times as long. */
const SMALL = new Uint16Array(0x10000);

/** The lower-case letter of a UTF-16 unit; the unit itself if it has none, or one of several units. */
export function smallUnit(code: number): number {
  return SMALL[code & UNITS] || learnSmall(code & UNITS);
}

function learnSmall(code: number): number {
  const written = String.fromCharCode(code).toLowerCase();
  const found = written.length === 1 ? written.charCodeAt(0) : code;
  SMALL[code] = found;
  return found;
}

/** Whether words, given in lower case, are at an offset of a text in any case. */
export function isWritten(text: string, from: number, words: string): boolean {
  if (from < 0 || from + words.length > text.length) return false;
  for (let i = 0; i < words.length; i += 1)
    if (smallUnit(text.charCodeAt(from + i)) !== words.charCodeAt(i)) return false;
  return true;
}

/** The cases of the units asked for so far, 0 for all others. */
const CASES = new Uint8Array(0x10000);
const IS_SMALL = 1;
const IS_CAPITAL = 2;
const HAS_NO_CASE = 3;
const SMALL_LETTER = /^\p{Ll}$/u;
const CAPITAL = /^\p{Lu}$/u;

const caseOf = (code: number): number => CASES[code & UNITS] || learnCase(code & UNITS);

function learnCase(code: number): number {
  const unit = String.fromCharCode(code);
  const found = SMALL_LETTER.test(unit) ? IS_SMALL : CAPITAL.test(unit) ? IS_CAPITAL : HAS_NO_CASE;
  CASES[code] = found;
  return found;
}

/** Whether a UTF-16 unit is a lower-case letter. */
export const isSmallLetter = (code: number): boolean => caseOf(code) === IS_SMALL;

/** Whether a UTF-16 unit is a capital. */
export const isCapitalLetter = (code: number): boolean => caseOf(code) === IS_CAPITAL;

/** Whether a UTF-16 unit is a capital or one of the ten digits. */
export const isCapitalOrDigit = (code: number): boolean => isCapitalLetter(code) || isDigit(code);

/** A text in lower case, with the same length: only "İ" would become two units. */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replaceAll('İ', 'I').toLowerCase();
}

const NO_WORD = /^[\p{P}\p{S}\p{Z}\p{C}]$/u;

/** Whether a UTF-16 unit is part of a word or a number in any script; surrogates count as such. */
export function isWordUnit(code: number): boolean {
  if (code < 0x80) return isLetter(code) || isDigit(code);
  return isSurrogate(code) || !NO_WORD.test(String.fromCharCode(code));
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/**
 * The Latin letters, for a class in a pattern. In patterns that ignore case, the engine expands all of `\p{L}` for each
 * pattern again, which takes milliseconds.
 */
export const LATIN = String.raw`A-Za-z\u00C0-\u024F\u1E00-\u1EFF`;
