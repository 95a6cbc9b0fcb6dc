import { bare, spelledAs } from './bare.js';

/** What may stand for "1." at a line's start. */
const SEEN_ONE = /^[\][|lIÌÍ!](?=[.)]$)/u;
const DIRT = /^[„_.,`'ˆ^~:;\\|·•*-]+(?=(?:\d{1,3}|[a-zđ])[.)]$|(?:Điều|Chương|Căn)$)/u;
/** Most lines begin with a word that is no label. */
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

/** A clause is no longer than two pages. */
const MOST_LINES = 80;

/** The label of the next line that has one of numbers. */
const nextLabel = (lines: readonly (readonly string[])[], from: number): string | null => {
  const end = Math.min(lines.length, from + MOST_LINES);
  for (let at = from; at < end; at += 1) {
    const first = lines[at]?.[0] ?? '';
    if (bare(first) === 'dieu') return null;
    if (ARABIC.test(first) || (ROMAN.test(first) && first !== 'I.')) return first;
  }
  return null;
};

/** "Điểu 5", "Chưong II": the word of a unit before its number; `null` where it is none. */
const unitWord = (word: string, next: string): string | null => {
  const unit = UNIT_WORDS[bare(word)];
  if (unit === undefined || !UNIT_NUMBER.test(next)) return null;
  const isPoint = unit === UNIT_WORDS['diem'];
  return isPoint && !/^[a-zđ][.,;:)]*$/u.test(next) ? null : spelledAs(word, unit);
};

/** The first word of a line, as a label where the sequence of labels says that it is one. */
const firstWord = (word: string, next: string, labelBelow: string | null): string => {
  if (ONLY_DIRT.test(word) && ARABIC.test(next)) return '';
  const clean = word.replace(DIRT, '');
  return SEEN_ONE.test(clean) && /^2\D/.test(labelBelow ?? '') ? clean.replace(SEEN_ONE, '1') : clean;
};

/**
 * The labels at the starts of lines as their sequence has them: what is followed by "2." is "1.", even if it was seen as "]." or
 * "I.", and what stands before a number as "Điểu" is "Điều".
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
