import { charactersOf, endsWith, isClosed, tailOf } from './edges.js';
import type { Line } from './lines.js';

const LOWER_START = /^[\p{Ll}]/u;
/** Words and marks after which a sentence cannot end. */
const OPEN_END =
  /(?:^|[\s("“])(?:của|và|số|ngày|tháng|năm|điều|khoản|điểm|mục|tại|theo|về|các|những|do|với|cho|hoặc|từ|đến|bởi|là|việc|trong|trên|vào|để)$|[,/(“]$|[\p{L}\d]-$| -$/iu;
/** Longer than the longest of them with what stands before it. */
const OPEN_END_REACH = 8;
const isOpen = (text: string): boolean => OPEN_END.test(tailOf(text, OPEN_END_REACH));

const LIST_MARKS = charactersOf(';:');

/** Nobody wraps lines at more characters than these. */
const LONGEST_WRAPPED = 180;

const firstWord = (text: string): number => {
  const at = text.indexOf(' ');
  return at < 0 ? text.length : at;
};

/** How long the line would be with the next one's first word. */
const lengthWithNext = (line: Line, next: Line): number => line.text.length + 1 + firstWord(next.text);

/** Whether the next line's first word did not fit on the line, or nearly so. */
export const isNearlyFull = (line: Line, next: Line, full: number): boolean =>
  lengthWithNext(line, next) >= full * 0.85;

/**
 * The width from which a line counts as full, learnt from the breaks that are surely soft (the next line goes on in
 * lower case): by the greedy rule a soft break means that the next word did not fit.
 *
 * @returns the width in characters; `Infinity` where the text is not hard-wrapped
 */
export function fullLineWidth(lines: readonly Line[]): number {
  const fits: number[] = [];
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line || !next || next.gap || next.page) continue;
    if (LOWER_START.test(next.text) && line.text.length > 25 && !isClosed(line.text))
      fits.push(lengthWithNext(line, next));
  }
  const lengths = lines.map((line) => line.text.length);
  const long = lengths.filter((length) => length > LONGEST_WRAPPED).length;
  if (fits.length < 3 || long > Math.max(1, lines.length * 0.03)) return Number.POSITIVE_INFINITY;
  // The next word may have missed the width by a letter only, so a few letters less are full too.
  const full = quantile(fits, 0.1) - 6;
  // Where lines break at all lengths they were not wrapped at a width: here and there one was cut.
  return full < LEAST_SHARE * quantile(lengths, 0.95) ? Number.POSITIVE_INFINITY : full;
}

/** The least share that a full line has of the longest ones, in proportional type and in tables' columns. */
const LEAST_SHARE = 0.35;

/** Longer lines count as so long. */
const LONGEST_COUNTED = 1000;

/** Of lengths, which are small whole numbers: they are counted and not sorted. */
function quantile(lengths: readonly number[], share: number): number {
  const counts = new Int32Array(LONGEST_COUNTED + 1);
  for (const length of lengths) {
    const counted = Math.min(length, LONGEST_COUNTED);
    counts[counted] = (counts[counted] ?? 0) + 1;
  }
  let left = Math.floor(lengths.length * share);
  let length = 0;
  while (length < LONGEST_COUNTED && left >= (counts[length] ?? 0)) {
    left -= counts[length] ?? 0;
    length += 1;
  }
  return length;
}

/** Whether a line end cuts a số hiệu before its hyphen ("27/2018/QĐ⏎-TTg"). */
export const cutsNumber = (line: Line, next: Line): boolean =>
  next.text.startsWith('-') && /^-\p{Lu}/u.test(next.text) && /\d\/\p{Lu}{1,5}$/u.test(tailOf(line.text, 8));

/** Whether a line and the next belong together, where the next one begins in lower case or not. */
function belong(line: Line, next: Line, isFull: boolean, lower: boolean): boolean {
  const apart = next.gap && !next.page;
  if (isClosed(line.text)) return !apart && isFull && (lower || endsWith(line.text, LIST_MARKS));
  if (lower) return true;
  return apart ? isFull && isOpen(line.text) : isFull || isOpen(line.text);
}

/**
 * Whether `next` goes on with the paragraph of `line`, as far as length, case and punctuation tell.
 *
 * @param full - what {@link fullLineWidth} says of the text
 */
export function readsOn(line: Line, next: Line, full: number): boolean {
  if (belong(line, next, lengthWithNext(line, next) >= full, LOWER_START.test(next.text))) return true;
  return cutsNumber(line, next) && (!next.gap || next.page);
}

/** Whether the paragraph of `line` would go on in `next` even if that began with a sentence's capital. */
export const isLeftOpen = (line: Line, next: Line, full: number): boolean =>
  belong(line, next, lengthWithNext(line, next) + 1 >= full, false);
