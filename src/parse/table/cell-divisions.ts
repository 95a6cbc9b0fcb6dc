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
function keep(ways: Way[], cost: number, end: number, before: Way): void {
  let at = ways.length;
  while (at > 0 && (ways[at - 1]?.cost ?? 0) > cost) at -= 1;
  if (at === MAX_WAYS) return;
  if (ways.length === MAX_WAYS) ways.pop();
  ways.splice(at, 0, { cost, end, before });
}

/** Adds all cells of a column that begin at a line to the ways that lead there. */
function extend(before: readonly Way[], from: number, costs: CellCosts, reached: readonly Way[][]): void {
  const add = (to: number, more: number): void => {
    const ways = reached[to];
    if (ways === undefined || more >= IMPOSSIBLE) return;
    for (const way of before) if (way.cost + more < IMPOSSIBLE) keep(ways, way.cost + more, to, way);
  };
  add(from, costs.empty);
  const opening = from + 1 < reached.length ? costs.opening(from) : IMPOSSIBLE;
  if (opening >= IMPOSSIBLE) return;
  for (let to = from + 1; to < reached.length; to += 1) {
    const breaks = costs.breaks(from, to);
    if (breaks >= IMPOSSIBLE) return;
    add(to, opening + breaks + costs.rest(from, to));
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
  const none = (): Way[][] => Array.from({ length: lines.length + 1 }, () => []);
  let ways = none();
  ways[0]?.push({ cost: 0, end: 0, before: null });
  for (const costs of columns) {
    const reached = none();
    ways.forEach((before, from) => {
      if (before.length > 0) extend(before, from, costs, reached);
    });
    ways = reached;
  }
  return (ways[lines.length] ?? []).map((way) => ({ cost: way.cost, cells: cellsOf(way, lines) }));
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
