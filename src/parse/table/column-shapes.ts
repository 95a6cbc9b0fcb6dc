import type { Line } from '../line/index.js';
import { isDate, jointsOf } from './line-joints.js';

/** What the cells of a column have in common. */
export interface ColumnShape {
  /** The length of its longest lines; infinite where it is not known. */
  readonly width: number;
  /** Whether each of its cells is a date; `null` where none of them is known. */
  readonly isDate: boolean | null;
  /** The words that its cells begin with, where these are few. */
  readonly openings: ReadonlySet<string> | null;
}

/** The lines of one row, cut into cells. */
export type Cells = readonly (readonly Line[])[];

export const openingOf = (cell: readonly Line[]): string => cell[0]?.text.split(' ', 1)[0] ?? '';

/** A line that is longer than most by this share came out of several. */
const LONGER = 1.3;
/** Fewer cells do not show how all of them begin. */
const FEWEST_CELLS = 4;
/** The share of cells that a usual beginning has. */
const OFTEN = 0.1;

/** Some rows are not cut as they should be. */
const MOST = 0.75;

const isDateAlone = ([first, ...rest]: readonly Line[]): boolean =>
  first !== undefined && isDate(first) && rest.length === 0;

/** Whether cells are dates. */
const areDates = (cells: Cells): boolean =>
  cells.length > 0 && cells.filter(isDateAlone).length >= MOST * cells.length;

/** The length of a column's longest lines, as those show that another one follows in their cell. */
function widthOf(cells: Cells): number {
  const wrapped = cells.flatMap((cell) => cell.slice(0, -1));
  const lengths = wrapped.map(({ columns }) => columns).sort((one, other) => one - other);
  const most = LONGER * (lengths[Math.floor(lengths.length / 2)] ?? 0);
  return lengths.findLast((length) => length <= most) ?? Number.POSITIVE_INFINITY;
}

function openingsOf(cells: Cells): ReadonlySet<string> | null {
  const counts = new Map<string, number>();
  for (const opening of cells.map(openingOf)) counts.set(opening, (counts.get(opening) ?? 0) + 1);
  if (cells.length < FEWEST_CELLS || counts.size > cells.length / 2) return null;
  return new Set(
    [...counts].flatMap(([opening, count]) => (count > 1 && count >= OFTEN * cells.length ? [opening] : [])),
  );
}

/**
 * The shape of a column.
 *
 * @param cells - whole cells that are known to be in it
 * @param parts - lines that are known to be in one cell of it each
 * @param isFirst - whether it is the first, so that its parts are the beginnings of its cells
 */
export function shapeOf(cells: Cells, parts: Cells, isFirst: boolean): ColumnShape {
  const all = cells.length > 0 ? cells : parts;
  return {
    width: widthOf([...cells, ...parts]),
    isDate: all.length > 0 ? areDates(all) : null,
    openings: openingsOf(isFirst ? parts : cells),
  };
}

/** Lines cut wherever the words around a break do not say that both are in one cell. */
function runsOf(lines: readonly Line[]): Cells {
  const joints = jointsOf(lines, false);
  const runs: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    if (at === 0 || joints[at] === 'either' || joints[at] === 'parted') runs.push([line]);
    else runs.at(-1)?.push(line);
  }
  return runs;
}

/** What stands at the edges of a row is in the outermost columns, whatever stands between. */
export function outermostParts(rows: Cells, columns: number): readonly Cells[] {
  const runs = rows.map(runsOf);
  const first = runs.flatMap((row) => row.slice(0, 1));
  const last = runs.flatMap((row) => (row.length > 1 ? row.slice(-1) : []));
  const beforeLast = areDates(last)
    ? runs.flatMap((row) => (row.length > 2 && isDateAlone(row.at(-1) ?? []) ? row.slice(-2, -1) : []))
    : [];
  return Array.from({ length: columns }, (_, column) => {
    if (column === 0) return first;
    if (column === columns - 1) return last;
    return column === columns - 2 ? beforeLast : [];
  });
}
