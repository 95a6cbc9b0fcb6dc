import { greatest } from '../../chars/index.js';
import type { Line } from './line.js';
import type { Table } from './tables/table.js';

type Item = Line | Table;

/**
 * The minimum number of adjacent lines in two columns; a letterhead has four, and a signature with its recipients a few
 * more.
 */
const MIN_PAIRS = 6;
/** The minimum length of a column's lines, in ems, and the minimum share of them that end at its right edge. */
const MIN_WIDTH = 10;
const MIN_FULL_SHARE = 0.6;
const EDGE_SPREAD = 1.5;

const isBeside = (one: Item | undefined, other: Item | undefined): boolean =>
  one?.type === 'line' &&
  other?.type === 'line' &&
  one.turn === other.turn &&
  Math.abs(one.baseline - other.baseline) <= 0.35 * one.size &&
  one.end < other.start;

/** Whether lines are running text, which fills its column, rather than cells of a table. */
const isRunningText = (lines: readonly Line[]): boolean => {
  const right = greatest(lines.map(({ end }) => end));
  const full = lines.filter(
    ({ start, end, size }) => right - end < EDGE_SPREAD * size && end - start > MIN_WIDTH * size,
  );
  return full.length >= MIN_FULL_SHARE * lines.length;
};

/**
 * The end of the stretch with lines on both sides of a gutter, and its lines column by column; `null` if they are not
 * running text.
 */
const stretchFrom = (
  items: readonly Item[],
  start: number,
): { readonly end: number; readonly columns: readonly Line[] | null } => {
  const left: Line[] = [];
  const right: Line[] = [];
  let [from, to] = [-Infinity, Infinity];
  let pairs = 0;
  let end = start;
  for (; end < items.length; end += 1) {
    const item = items[end];
    if (item?.type !== 'line' || item.turn !== items[start]?.turn) break;
    const isLeft =
      item.end < to && (isBeside(item, items[end + 1]) || item.end <= from + EDGE_SPREAD * item.size);
    if (isLeft) {
      from = Math.max(from, item.end);
      left.push(item);
      if (isBeside(item, items[end + 1])) pairs += 1;
    } else if (item.start > from) {
      to = Math.min(to, item.start);
      right.push(item);
    } else break;
  }
  const isFound = pairs >= MIN_PAIRS && isRunningText(left) && isRunningText(right);
  return { end, columns: isFound ? [...left, ...right] : null };
};

/** Reads two columns of running text one after the other if they are drawn line by line. */
export const byColumns = (items: readonly Item[]): readonly Item[] => {
  const ordered: Item[] = [];
  let at = 0;
  while (at < items.length) {
    const { end, columns } = isBeside(items[at], items[at + 1])
      ? stretchFrom(items, at)
      : { end: at + 1, columns: null };
    for (const item of columns ?? items.slice(at, end)) ordered.push(item);
    at = end;
  }
  return ordered;
};
