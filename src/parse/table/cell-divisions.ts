import type { Span } from '../../model/index.js';
import type { Line } from '../line/index.js';
import type { Cells } from './column-shapes.js';

/** Costs of whatever speaks against a division of lines into cells. */
export const IMPOSSIBLE = 1000;
export const UNLIKELY = 2;
export const UNUSUAL = 1;
/** The most that a reading may cost if all others are behind it, or as far behind as this. */
const MOST_IF_AHEAD = 4;
const FAR_AHEAD = 5;
/** More lines are not a row. */
const MAX_LINES = 60;

/** What the lines of a row cost as a cell of one column. */
export interface CellCosts {
  /** The cost of an empty cell between two lines, by the index of the lower one. */
  readonly empty: number;
  /** The cost of the line at an index as the first of a cell. */
  readonly opening: (from: number) => number;
  /** The cost of the breaks between the lines from one index to another; never less for more lines. */
  readonly breaks: (from: number, to: number) => number;
  /** What else these lines cost, once it is known which is the last. */
  readonly rest: (from: number, to: number) => number;
}

/** A possible reading of a row, with its cost. */
export interface Reading {
  readonly cells: Cells;
  readonly cost: number;
}

/** A division of the first lines of a row into cells, from the last cell back to the first. */
interface Way {
  readonly cost: number;
  /** Where its last cell ends, as the index of the next line. */
  readonly end: number;
  readonly before: Way | null;
}

/** Ways that are kept; of those that are worse, none turns out to be the best. */
const MAX_WAYS = 8;

/** Adds a way to the best ones, below those that cost the same. */
function keep(ways: Way[], way: Way): void {
  let at = ways.length;
  if (at === MAX_WAYS) {
    if ((ways[at - 1]?.cost ?? 0) <= way.cost) return;
    at -= 1;
  }
  for (; at > 0; at -= 1) {
    const above = ways[at - 1];
    if (above === undefined || above.cost <= way.cost) break;
    ways[at] = above;
  }
  ways[at] = way;
}

/** The best ways by the line at which they end; not every line ends one. */
type Reached = (Way[] | undefined)[];

/**
 * Adds all cells of a column that begin at a line to the ways that lead there.
 *
 * @param ends - the first line that may end a cell, and the last
 */
function extend(
  before: readonly Way[],
  from: number,
  { empty, opening, breaks, rest }: CellCosts,
  ends: Span,
  reached: Reached,
): void {
  const add = (end: number, more: number): void => {
    if (more >= IMPOSSIBLE) return;
    reached[end] ??= [];
    const ways = reached[end];
    for (const way of before) {
      const cost = way.cost + more;
      if (cost < IMPOSSIBLE) keep(ways, { cost, end, before: way });
    }
  };
  if (from >= ends.start) add(from, empty);
  const begins = from < ends.end ? opening(from) : IMPOSSIBLE;
  if (begins >= IMPOSSIBLE) return;
  for (let to = Math.max(from + 1, ends.start); to <= ends.end; to += 1) {
    const broken = breaks(from, to);
    if (broken >= IMPOSSIBLE) return;
    add(to, begins + broken + rest(from, to));
  }
}

function cellsOf(way: Way, lines: readonly Line[]): Cells {
  const cells: (readonly Line[])[] = [];
  for (let last: Way | null = way; last?.before; last = last.before)
    cells.unshift(lines.slice(last.before.end, last.end));
  return cells;
}

/** The possible ways of dividing the lines of a row into one cell for each column, from left to right, the best first. */
export function divisionsInto(columns: readonly CellCosts[], lines: readonly Line[]): readonly Reading[] {
  if (lines.length > MAX_LINES) return [];
  const end = lines.length;
  let ways: Reached = [[{ cost: 0, end: 0, before: null }]];
  columns.forEach((costs, column) => {
    const reached: Reached = [];
    // The last cell takes all lines that are left.
    const ends = { start: column === columns.length - 1 ? end : 0, end };
    ways.forEach((before, from) => {
      if (before) extend(before, from, costs, ends, reached);
    });
    ways = reached;
  });
  return (ways[end] ?? []).map((way) => ({ cost: way.cost, cells: cellsOf(way, lines) }));
}

/** How sure a reading has to be: the difference in cost to the next best. */
export type Margin = 1 | 2;

/**
 * The best of several readings, if it is likely and all others are less so; otherwise `null`.
 *
 * @param pages - number of pages that the row is on
 */
export function surest(readings: readonly Reading[], pages: number, margin: Margin): Cells | null {
  const [first, second] = readings.toSorted((one, other) => one.cost - other.cost);
  if (!first) return null;
  const ahead = (second?.cost ?? IMPOSSIBLE) - first.cost;
  const most = (ahead >= FAR_AHEAD ? FAR_AHEAD : ahead > UNLIKELY ? MOST_IF_AHEAD : UNLIKELY) * pages;
  return first.cost <= most && ahead >= margin ? first.cells : null;
}
