import { least } from '../../chars/index.js';
import { type Line, textOf } from './line.js';

/** The left and right edge of the text of a page or column, in points. */
export interface Measure {
  readonly left: number;
  readonly right: number;
}

/** "Điều 5." begins an article; "Điều 21 Luật …" at the start of a line continues the line before. */
const NAMED_UNIT = String.raw`(?:Điều|Chương|Mục|Tiểu mục|Phần|Phụ lục|Mẫu(?: số)?)\s+(?:\d+[a-zđ]?|[IVXLC]+)(?:[.:]|$)`;
const NUMBERED_UNIT = String.raw`\d+(?:\.\d+)*[.)]\s|\d+\.\d+\s|[a-zđ]\)|[IVXLC]+\.\s|[-+•*–]\s|\[\d+\]`;
export const STARTS_UNIT = new RegExp(
  `^(?:${NAMED_UNIT}|${NUMBERED_UNIT}|Căn cứ\\s|Theo đề nghị\\s|[“"])`,
  'u',
);

/** The most frequent value, rounded to points. */
const mostCommon = (values: readonly number[]): number | null => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
};

/** The minimum number of lines with the same right edge; headings and lists may end anywhere. */
const MIN_FULL_LINES = 4;

/** Most lines of running text begin at the left edge and end at the right one. */
export const measureOf = (lines: readonly Line[]): Measure | null => {
  const right = mostCommon(lines.map((line) => line.end));
  if (right === null) return null;
  const full = lines.filter(
    (line) => Math.abs(line.end - right) <= 2 && line.end - line.start > 10 * line.size,
  );
  const left = least(full.map((line) => line.start));
  return full.length >= MIN_FULL_LINES && Number.isFinite(left) ? { left, right } : null;
};

const widthOfFirstWord = (line: Line): number => {
  const text = textOf(line);
  const word = /^\S+/.exec(text)?.[0] ?? '';
  return text.length === 0 ? 0 : ((line.end - line.start) * word.length) / text.length;
};

/** A line is full if the first word of the next line did not fit. */
export const isFull = (line: Line, next: Line, { right }: Measure): boolean =>
  line.end + widthOfFirstWord(next) + 0.25 * line.size > right - 1;

const inCapitals = (text: string): boolean => {
  const capital = text.match(/\p{Lu}/gu)?.length ?? 0;
  // Few lines have this many, so the small letters of the others need not be counted.
  if (capital <= 5) return false;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return small < 0.15 * capital;
};

/** Cached, since a line is examined several times. */
const knownCapitals = new WeakMap<Line, boolean>();

/** Whether a line is in capitals except for a few letters ("QĐ-TTg"). */
const isCapital = (line: Line): boolean => {
  const known = knownCapitals.get(line);
  if (known !== undefined) return known;
  const isIn = inCapitals(textOf(line));
  knownCapitals.set(line, isIn);
  return isIn;
};

/** A heading in capitals and the text below it are two paragraphs, however full the heading's line is. */
export const isSameType = (line: Line, next: Line): boolean =>
  line.turn === next.turn &&
  Math.abs(line.size - next.size) < 0.08 * line.size &&
  (!isCapital(line) || isCapital(next) || textOf(next).length < 12);

/** The distance to the next line; unknown across pages. */
export const isNextLine = (line: Line, next: Line, samePage: boolean): boolean => {
  const step = line.baseline - next.baseline;
  return samePage ? step > 0.5 * line.size && step < 2.1 * line.size : true;
};

/** A number or compound broken after a hyphen or slash ("08/2020/TT-" "BLĐTBXH") has no space there. */
export const join = (text: string, next: string): string => {
  if (text.endsWith('\u00AD')) return text.slice(0, -1) + next;
  return /[\p{L}\d][-/]$/u.test(text) && /^[\p{L}\d]/u.test(next) ? text + next : `${text} ${next}`;
};

/** A broken compound is recognisable even if the measure is not. */
export const isBroken = (last: Line, next: Line): boolean =>
  isSameType(last, next) &&
  /[\p{L}\d][-/\u00AD]$/u.test(textOf(last)) &&
  /^[\p{L}\d]/u.test(textOf(next)) &&
  isNextLine(last, next, true) &&
  next.start < last.end;
