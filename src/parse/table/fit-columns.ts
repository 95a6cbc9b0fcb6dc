import type { Line } from '../line/index.js';
import {
  type CellCosts,
  divisionsInto,
  IMPOSSIBLE,
  type Reading,
  UNLIKELY,
  UNUSUAL,
} from './cell-divisions.js';
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

/** Lines of a column differ in length by at most this factor. */
const MAX_EXCESS = 1.2;

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
  const costs = shapes.map((shape, column): CellCosts => {
    const { breaks, lengths } = withinColumn(lines, joints, shape, { isRest: false, timed, bodied });
    const isEnd = !isCut && !shape.isDate;
    return {
      empty: mayBeEmpty(column) ? 0 : IMPOSSIBLE,
      opening: (from) => {
        const [first, joint] = [lines[from], joints[from]];
        if (!first || joint === 'joined') return IMPOSSIBLE;
        return costOfBeginning(shape, first, timed && column > 0) + (joint === 'likely' ? UNUSUAL : 0);
      },
      breaks: (from, to) => breaks(from + 1, to),
      rest: (from, to) => {
        const [first, last] = [lines[from], lines[to - 1]];
        if (!first || !last || isOther(shape, first, to - from)) return IMPOSSIBLE;
        return lengths(from, to) + (isEnd ? costOfEnd(last, shape) : 0);
      },
    };
  });
  return divisionsInto(costs, lines);
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
  const heights = shapes.map((shape, column) => heightOf(cells[column] ?? [], shape));
  const lowest = Math.max(...heights);
  const costs = shapes.map((shape, column): CellCosts => {
    const above = cells[column]?.at(-1);
    const { breaks, lengths } = withinColumn(lines, joints, shape, {
      isRest: true,
      timed: false,
      bodied: false,
    });
    const mayGoOn = above && !shape.isDate && !isDate(above);
    const reaches = (heights[column] ?? 0) < lowest ? UNLIKELY : 0;
    return {
      empty: above ? costOfLast(above, shape) : 0,
      opening: (from) => {
        const first = lines[from];
        if (!first || !mayGoOn) return IMPOSSIBLE;
        const isCut = isUnfinished(above) || (!hasEnded(above) && isFullBefore(above, first, shape.width));
        return reaches + (isCut ? 0 : UNLIKELY);
      },
      breaks: (from, to) => breaks(from + 1, to),
      rest: (from, to) => {
        const last = lines[to - 1];
        return last ? lengths(from, to) + costOfLast(last, shape) : IMPOSSIBLE;
      },
    };
  });
  return divisionsInto(costs, lines);
}
