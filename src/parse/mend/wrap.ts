import { charactersOf, endsWith, hasSmall } from '../../chars/index.js';
import { beginsSmall, endsInLink, isClosed, isOpen, type Line, lineWith } from '../line/index.js';
import { cutsPlace } from './cut-places.js';
import { cutsInside, cutsNumber, cutsWord, splitsNumber, splitsReference } from './cuts.js';

/** Which lines are full, so that the next word did not fit on them. */
export interface FullLine {
  /** The least length that such a line would have together with the first word of the next. */
  readonly from: number;
  /** The greatest length of such a line: a longer one was not wrapped. */
  readonly to: number;
  /**
   * The share of `from` above which a line is nearly full: 1 where every line is broken at the same number of
   * characters.
   */
  readonly near: number;
}

/** For a text with one line per paragraph. */
export const UNWRAPPED: FullLine = {
  from: Number.POSITIVE_INFINITY,
  to: Number.POSITIVE_INFINITY,
  near: 1,
};

const LIST_MARKS = charactersOf(';:');

/** In characters; nobody wraps lines at more. */
const MAX_WRAPPED = 180;
/** In proportional type, letters differ so much in width that a line with this share of the characters may be full. */
const NEARLY = 0.85;

const firstWord = (text: string): number => {
  const at = text.indexOf(' ');
  return at < 0 ? text.length : at;
};

/** How long the line would be with the first word of the next. */
const lengthWithNext = (line: Line, next: Line): number => {
  const word = firstWord(next.text);
  // A word that is cut once more, at the end of its own line, was longer than that by an unknown amount.
  const isCut = word === next.text.length && cutsWord(next.text);
  return lengthWith(line, isCut ? MAX_WRAPPED : word);
};

const lengthWith = (line: Line, more: number): number => line.columns + (cutsWord(line.text) ? 0 : 1) + more;

/** @param more - characters to add to the length of the next line's first word */
const fills = (line: Line, next: Line, { from, to }: FullLine, more = 0): boolean =>
  line.columns <= to && lengthWithNext(line, next) + more >= from;

/** Whether the next line's first word did not fit on the line, or only just did. */
export const isNearlyFull = (line: Line, next: Line, full: FullLine): boolean =>
  line.columns <= full.to && lengthWithNext(line, next) >= full.from * full.near;

/** A line break that is surely soft: the next line begins in lower case, or with the number of the kind above. */
interface SoftEnd {
  /** Length of the line. */
  readonly length: number;
  /** Length with the first word of the next line, which did not fit. */
  readonly withNext: number;
}

const isSoft = (line: Line, next: Line): boolean =>
  beginsSmall(next) ? !isClosed(line) : splitsNumber(line.text, next.text) || endsInLink(line);

function softEnds(lines: readonly Line[]): readonly SoftEnd[] {
  const ends: SoftEnd[] = [];
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line || !next || next.gap || next.page) continue;
    if (line.text.length <= MIN_WRAPPED || !isSoft(line, next)) continue;
    const above = lines[i - 1];
    // A break in the middle of a number or a date leaves a rest whose length says nothing about the width.
    if (cutsInside(line, next) || (above && cutsInside(above, line))) continue;
    ends.push({ length: line.columns, withNext: lengthWithNext(line, next) });
  }
  return ends;
}

/**
 * Which lines are full, learnt from breaks that are surely soft (the next line begins in lower case): by the greedy
 * rule, a soft break means that the next word did not fit.
 *
 * @returns {@link UNWRAPPED} where the text is not hard-wrapped
 */
export function fullLineWidth(lines: readonly Line[]): FullLine {
  const ends = softEnds(lines);
  if (ends.length < MIN_SOFT_ENDS) return UNWRAPPED;
  const exact = exactWidth(ends, lines);
  if (exact) return exact;
  const lengths = lines.map((line) => line.columns);
  const long = lengths.filter((length) => length > MAX_WRAPPED).length;
  if (long > Math.max(1, lines.length * LONG_SHARE)) return UNWRAPPED;
  // The next word may have missed the width by a single letter, so lines that are a few letters shorter are full
  // too.
  const fits = ends.map(({ withNext }) => withNext);
  const from = quantile(fits, EARLY_BREAKS) - SHORT_WORD;
  // Where lines break at all lengths, they were not wrapped at a width; a few were just cut.
  return from < MIN_SHARE * quantile(lengths, NEARLY_LONGEST)
    ? UNWRAPPED
    : { from, to: Number.POSITIVE_INFINITY, near: NEARLY };
}

/** In characters; a shorter line is a label, a cell or part of a title, and was not wrapped at a width. */
const MIN_WRAPPED = 25;
/** If a larger share of lines is longer than any wrapped line, each paragraph is on one line. */
const LONG_SHARE = 0.03;
/** The share of soft breaks that may have come early: by hand, or in a narrower column. */
const EARLY_BREAKS = 0.1;
/** In letters; the longest Vietnamese syllable except "nghiêng", which has one more. */
const SHORT_WORD = 6;
/** The share of lines that are shorter than a long one; the very longest may be exceptions. */
const NEARLY_LONGEST = 0.95;
/** The length of the shortest full line as a share of the longest ones, in proportional type and in table columns. */
const MIN_SHARE = 0.35;
/** Fewer soft breaks prove nothing. */
const MIN_SOFT_ENDS = 3;
/** With fewer soft breaks, all must agree on a width in characters; with more, only {@link AGREEING_SHARE} of them. */
const FEW = 5;
const AGREEING_SHARE = 0.7;

/**
 * Editors and converters break all lines at the same number of characters: no line is longer, and none has room for
 * the first word of the next. Proportional type has no such number.
 */
function exactWidth(ends: readonly SoftEnd[], lines: readonly Line[]): FullLine | null {
  const agreeing = new Int32Array(MAX_WRAPPED + 2);
  for (const { length, withNext } of ends) {
    if (length > MAX_WRAPPED) continue;
    agreeing[length] = (agreeing[length] ?? 0) + 1;
    const end = Math.min(withNext, MAX_WRAPPED + 1);
    agreeing[end] = (agreeing[end] ?? 0) - 1;
  }
  let count = 0;
  let most = 0;
  let width = 0;
  for (let at = 0; at <= MAX_WRAPPED; at += 1) {
    count += agreeing[at] ?? 0;
    if (count < most) continue;
    most = count;
    width = at;
  }
  const least = ends.length < FEW ? ends.length : ends.length * AGREEING_SHARE;
  if (most < least) return null;
  let longest = 0;
  // Lines in capitals belong to a title, which is broken by hand.
  for (const { columns, text } of lines)
    if (columns > longest && columns <= width && hasSmall(text)) longest = columns;
  return { from: longest + 1, to: width, near: 1 };
}

/**
 * The lines with the columns they would have if no line before them had been broken early in the middle of a number
 * or a date.
 */
export function withRests(lines: readonly Line[], full: FullLine): readonly Line[] {
  if (full.from === Number.POSITIVE_INFINITY) return lines;
  const measured: Line[] = [];
  for (const line of lines) {
    const above = measured[measured.length - 1];
    const isRest = above && !fills(above, line, full) && cutsInside(above, line);
    const columns = isRest ? lengthWith(above, line.text.length) : 0;
    // A longer one was wrapped from its own beginning.
    measured.push(isRest && columns <= full.to ? lineWith(line, { columns }) : line);
  }
  return measured;
}

/** Longer lines count as this long. */
const MAX_COUNTED = 1000;

/** Lengths are small whole numbers, so they are counted rather than sorted. */
function quantile(lengths: readonly number[], share: number): number {
  const counts = new Int32Array(MAX_COUNTED + 1);
  for (const length of lengths) {
    const counted = Math.min(length, MAX_COUNTED);
    counts[counted] = (counts[counted] ?? 0) + 1;
  }
  let left = Math.floor(lengths.length * share);
  let length = 0;
  while (length < MAX_COUNTED && left >= (counts[length] ?? 0)) {
    left -= counts[length] ?? 0;
    length += 1;
  }
  return length;
}

/** Whether a line and the next belong together, given whether the next begins in lower case. */
function belong(line: Line, next: Line, isFull: boolean, lower: boolean): boolean {
  const isSeparate = next.gap && !next.page;
  if (isClosed(line)) return !isSeparate && isFull && (lower || endsWith(line.text, LIST_MARKS));
  if (lower) return true;
  return isSeparate ? isFull && isOpen(line) : isFull || isOpen(line);
}

/** "2/9; khơi dậy …": a day in the middle of a sentence; "55/58 hộ nhất trí" begins one. */
const DAY_IN_SENTENCE = /^(?:[12]?\d|0\d|3[01])\/(?:0?[1-9]|1[0-2])[;,]/u;

const cutsBeforeDay = (line: Line, next: Line): boolean => !isClosed(line) && DAY_IN_SENTENCE.test(next.text);

/**
 * Whether `next` continues the paragraph of `line`, judged by length, case and punctuation.
 *
 * @param full - see {@link fullLineWidth}
 */
export function readsOn(line: Line, next: Line, full: FullLine): boolean {
  if (belong(line, next, fills(line, next, full), beginsSmall(next))) return true;
  return (
    (!next.gap || next.page) &&
    (cutsNumber(line, next) ||
      splitsReference(line.text, next.text) ||
      cutsPlace(line.text, next.text) ||
      cutsBeforeDay(line, next))
  );
}

/** Whether the paragraph of `line` would continue in `next` even if that began with a capital. */
export const isLeftOpen = (line: Line, next: Line, full: FullLine): boolean =>
  belong(line, next, fills(line, next, full, 1), false);
