import type { Line } from '../line/index.js';
import { type Cells, type ColumnShape, openingOf } from './column-shapes.js';
import {
  hasEnded,
  isDate,
  isFullBefore,
  isItem,
  isUnfinished,
  isWholeCell,
  type Joint,
  jointsOf,
  mayBeName,
  mayOpenBody,
  opensBody,
  opensTime,
} from './line-joints.js';
import { isOther } from './other-cells.js';

/** Costs of whatever speaks against a division of lines into cells. */
const IMPOSSIBLE = 1000;
const UNLIKELY = 2;
const UNUSUAL = 1;
/** The most that a reading may cost if all others are behind it, or as far behind as this. */
const MOST_IF_AHEAD = 4;
const FAR_AHEAD = 5;
/** Lines of a column differ in length by at most this factor. */
const MAX_EXCESS = 1.2;
/** More lines are not a row. */
const MAX_LINES = 60;

/** The cost of giving a stretch of lines, perhaps an empty one, to a column. */
type CostOf = (from: number, to: number, column: number) => number;

interface Way {
  readonly cost: number;
  /** Where the cell of each column ends, as the index of the next line. */
  readonly ends: readonly number[];
}

/** A possible reading of a row, with its cost. */
export interface Reading {
  readonly cells: Cells;
  readonly cost: number;
}

/** Ways that are kept; of those that are worse, none turns out to be the best. */
const MAX_WAYS = 8;

/** The best ways, in order. */
const best = <T extends { readonly cost: number }>(ways: readonly T[]): readonly T[] =>
  ways.toSorted((one, other) => one.cost - other.cost).slice(0, MAX_WAYS);

/** The possible ways of dividing lines into one stretch for each column, from left to right. */
function waysOf(count: number, columns: number, costOf: CostOf): readonly Way[] {
  let ways: (readonly Way[])[] = [[{ cost: 0, ends: [] }]];
  for (let column = 0; column < columns; column += 1) {
    const reached: Way[][] = Array.from({ length: count + 1 }, () => []);
    ways.forEach((before, from) => {
      if (before.length === 0) return;
      for (let to = from; to <= count; to += 1) {
        const more = costOf(from, to, column);
        for (const { cost, ends } of before)
          if (cost + more < IMPOSSIBLE) reached[to]?.push({ cost: cost + more, ends: [...ends, to] });
      }
    });
    ways = reached.map(best);
  }
  return ways[count] ?? [];
}

/** The readings of lines as cells, the best first. */
function readingsOf(lines: readonly Line[], columns: number, costOf: CostOf): readonly Reading[] {
  if (lines.length > MAX_LINES) return [];
  return waysOf(lines.length, columns, costOf).map(({ cost, ends }) => ({
    cost,
    cells: ends.map((end, column) => lines.slice(ends[column - 1] ?? 0, end)),
  }));
}

/** How sure a reading has to be: the difference in cost to the next best. */
export type Margin = 1 | 2;

/**
 * The best of several readings, if it is likely and all others are less so; otherwise `null`.
 *
 * @param pages - number of pages that the row is on
 */
export function surest(readings: readonly Reading[], pages: number, margin: Margin): Cells | null {
  const [first, second] = best(readings);
  if (!first) return null;
  const ahead = (second?.cost ?? IMPOSSIBLE) - first.cost;
  const most = (ahead >= FAR_AHEAD ? FAR_AHEAD : ahead > UNLIKELY ? MOST_IF_AHEAD : UNLIKELY) * pages;
  return first.cost <= most && ahead >= margin ? first.cells : null;
}

/** Sums of a cost from one index to another, for any two. */
function sums(count: number, costAt: (index: number) => number): (from: number, to: number) => number {
  const upTo = [0];
  for (let at = 0; at < count; at += 1) upTo.push((upTo[at] ?? 0) + costAt(at));
  return (from, to) => (upTo[to] ?? 0) - (upTo[from] ?? 0);
}

/**
 * The costs of lines as a cell of a column: for breaks that its width does not explain, and for lines too long for it.
 */
interface Within {
  readonly breaks: (from: number, to: number) => number;
  readonly lengths: (from: number, to: number) => number;
}

function withinColumn(
  lines: readonly Line[],
  joints: readonly Joint[],
  { width, hasTimes, hasBodies }: ColumnShape,
  { isRest, timed, bodied }: { readonly isRest: boolean; readonly timed: boolean; readonly bodied: boolean },
): Within {
  const breakBetween = (line: Line, next: Line, below: Joint | undefined): number => {
    const isFull = isFullBefore(line, next, width);
    if (isItem(next)) return UNUSUAL;
    if (timed && opensTime(next)) return UNLIKELY;
    if (isRest) return isFull ? 0 : UNLIKELY;
    // "Ban Tổ chức - Kiểm tra", "Ban Tuyên giáo": two bodies in one cell.
    const goesOn = isFull && (below === 'joined' || below === 'likely');
    if (bodied && opensBody(next)) return hasBodies || goesOn ? UNUSUAL : UNLIKELY;
    return mayBeName(line, next) ? (isFull ? 0 : UNLIKELY) : UNUSUAL;
  };
  return {
    breaks: sums(lines.length, (at) => {
      const [line, next, joint] = [lines[at - 1], lines[at], joints[at]];
      if (!line || !next || !joint) return 0;
      if (joint === 'parted') return IMPOSSIBLE;
      return (joint === 'joined' || joint === 'likely') && !isRest
        ? 0
        : breakBetween(line, next, joints[at + 1]);
    }),
    lengths: sums(lines.length, (at) => {
      const line = lines[at];
      // The times of other rows do not show how long one may be.
      if (!line || (hasTimes && opensTime(line))) return 0;
      const isLong = line.columns > MAX_EXCESS * width;
      // The first line of a row is in the first column, however long it is.
      return isLong && (isRest || (at > 0 && joints[at] !== 'joined')) ? UNLIKELY : 0;
    }),
  };
}

/** The cost of the lines of a cell, without the break above the first. */
const costWithin = ({ breaks, lengths }: Within, from: number, to: number): number =>
  breaks(from + 1, to) + lengths(from, to);

/** The share of the width that a line fills if it is not the last of a cell, which usually has room left. */
const FULL = 0.86;
const costOfEnd = (line: Line, { width, hasTimes }: ColumnShape): number =>
  line.columns >= FULL * width && !(hasTimes && opensTime(line)) ? UNUSUAL : 0;

/**
 * The cost of a cell that begins with a line.
 *
 * @param timed - whether the cell is either a time, if its column has times, or something else
 */
function costOfBeginning(shape: ColumnShape, first: Line, timed: boolean): number {
  if (isWholeCell(first.text)) return 0;
  const opens = shape.openings === null || shape.openings.has(openingOf([first]));
  return (
    (opens ? 0 : UNUSUAL) +
    (shape.hasBodies && !opensBody(first) ? UNUSUAL : 0) +
    (timed && opensTime(first) !== shape.hasTimes ? UNLIKELY : 0)
  );
}

/**
 * The readings of the lines of a row, or of those on the page where it begins.
 *
 * @param mayBeEmpty - whether a column may be empty
 * @param isCut - whether the row continues on the next page
 */
export function fitRow(
  lines: readonly Line[],
  shapes: readonly ColumnShape[],
  mayBeEmpty: (column: number) => boolean,
  isCut: boolean,
): readonly Reading[] {
  const timed = shapes.some(({ hasTimes }) => hasTimes);
  const bodied = shapes.some(({ hasBodies }) => hasBodies);
  const joints = jointsOf(lines, isCut).map((joint, at): Joint => {
    const [above, line] = [lines[at - 1], lines[at]];
    return bodied && joint === 'joined' && above && line && mayOpenBody(above, line) ? 'likely' : joint;
  });
  const within = shapes.map((shape) => withinColumn(lines, joints, shape, { isRest: false, timed, bodied }));
  return readingsOf(lines, shapes.length, (from, to, column) => {
    const [shape, costs, first, last] = [shapes[column], within[column], lines[from], lines[to - 1]];
    if (!shape || !costs) return IMPOSSIBLE;
    if (from === to || !first || !last) return mayBeEmpty(column) ? 0 : IMPOSSIBLE;
    if (joints[from] === 'joined' || isOther(shape, first, to - from)) return IMPOSSIBLE;
    const begins =
      costOfBeginning(shape, first, timed && column > 0) + (joints[from] === 'likely' ? UNUSUAL : 0);
    return costWithin(costs, from, to) + begins + (isCut || shape.isDate ? 0 : costOfEnd(last, shape));
  });
}

/** How many lines of a column's width the words of a cell fill; a justified line may have become several. */
function heightOf(cell: readonly Line[], { width }: ColumnShape): number {
  let height = 0;
  let room = 0;
  for (const { text } of cell) {
    if (room < text.length) {
      height += 1;
      room = width;
    }
    room -= text.length + 1;
  }
  return height;
}

/** The cost of a line as the last of its cell. */
const costOfLast = (line: Line, shape: ColumnShape): number => {
  if (shape.isDate || isDate(line)) return 0;
  return isUnfinished(line) ? UNLIKELY : costOfEnd(line, shape);
};

/**
 * The readings of the rest of a row below a page break; a cell that ended above has no more lines.
 *
 * @param cells - the lines of the cells above the break
 */
export function fitRest(
  lines: readonly Line[],
  cells: Cells,
  shapes: readonly ColumnShape[],
): readonly Reading[] {
  const joints = jointsOf(lines, false);
  const within = shapes.map((shape) =>
    withinColumn(lines, joints, shape, { isRest: true, timed: false, bodied: false }),
  );
  const heights = shapes.map((shape, column) => heightOf(cells[column] ?? [], shape));
  const lowest = Math.max(...heights);
  return readingsOf(lines, shapes.length, (from, to, column) => {
    const [shape, costs, above] = [shapes[column], within[column], cells[column]?.at(-1)];
    const [first, last] = [lines[from], lines[to - 1]];
    if (!shape || !costs) return IMPOSSIBLE;
    if (!above) return from === to ? 0 : IMPOSSIBLE;
    if (from === to || !first || !last) return costOfLast(above, shape);
    if (shape.isDate || isDate(above)) return IMPOSSIBLE;
    const isCut = isUnfinished(above) || (!hasEnded(above) && isFullBefore(above, first, shape.width));
    const reaches = (heights[column] ?? 0) < lowest ? UNLIKELY : 0;
    return costWithin(costs, from, to) + costOfLast(last, shape) + reaches + (isCut ? 0 : UNLIKELY);
  });
}
