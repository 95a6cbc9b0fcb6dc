import { bare, spelledAs } from './bare.js';

/** What "1." may be misread as at the start of a line. */
const SEEN_ONE = /^[\][|lIÌÍ!](?=[.)]$)/u;
const DIRT = /^[„_.,`'ˆ^~:;\\|·•*-]+(?=(?:\d{1,3}|[a-zđ])[.)]$|(?:Điều|Chương|Căn)$)/u;
/** How a line begins that does not begin with a label, as most do not. */
const LETTER_START = /^\p{L}{2}/u;
const ONLY_DIRT = /^[„_.,`'ˆ^~:;\\|·•*]+$/u;
const ARABIC = /^(\d{1,3})[.)]$/;
const ROMAN = /^[IVX]+\.$/;

const UNIT_WORDS: Readonly<Record<string, string>> = {
  dieu: 'điều',
  khoan: 'khoản',
  diem: 'điểm',
  chuong: 'chương',
};
const UNIT_NUMBER = /^(?:\d{1,3}[a-zđ]?|[IVXLC]+|[a-zđ])[.,;:)]*$/u;

/** How many lines ahead the next label is looked for; a clause is not longer than two pages. */
const MAX_LINES = 80;

/** The next numeric label below a line; `null` where an article begins first, or where there is none. */
const nextLabel = (lines: readonly (readonly string[])[], from: number): string | null => {
  const end = Math.min(lines.length, from + MAX_LINES);
  for (let at = from; at < end; at += 1) {
    const first = lines[at]?.[0] ?? '';
    if (bare(first) === 'dieu') return null;
    if (ARABIC.test(first) || (ROMAN.test(first) && first !== 'I.')) return first;
  }
  return null;
};

/** Corrects the name of a unit before its number: "Điểu 5", "Chưong II"; `null` where it is not one. */
const unitWord = (word: string, next: string): string | null => {
  const unit = UNIT_WORDS[bare(word)];
  if (unit === undefined || !UNIT_NUMBER.test(next)) return null;
  const isPoint = unit === UNIT_WORDS['diem'];
  return isPoint && !/^[a-zđ][.,;:)]*$/u.test(next) ? null : spelledAs(word, unit);
};

/** Corrects the first word of a line to a label, if the sequence of labels says that it is one. */
const firstWord = (word: string, next: string, labelBelow: string | null): string => {
  if (ONLY_DIRT.test(word) && ARABIC.test(next)) return '';
  const clean = word.replace(DIRT, '');
  return SEEN_ONE.test(clean) && /^2\D/.test(labelBelow ?? '') ? clean.replace(SEEN_ONE, '1') : clean;
};

/**
 * Corrects labels at the start of lines by their sequence: what is followed by "2." is "1.", even if it was seen as
 * "]." or "I.". Also corrects the names of units before numbers: "Điểu 5" is "Điều 5".
 */
export const withLabels = (lines: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  lines.map((words, line) =>
    words.map((word, at) => {
      const next = words[at + 1] ?? '';
      const unit = unitWord(word, next);
      if (unit !== null) return unit;
      const isFirst = at === 0 && words.length > 1;
      return isFirst && !LETTER_START.test(word) ? firstWord(word, next, nextLabel(lines, line + 1)) : word;
    }),
  );
