import type { Line } from '../line/index.js';
import { isDate, jointsOf } from './line-joints.js';

/** What the cells of a column have in common. */
export interface ColumnShape {
  /** The length of its longest lines; infinite if it is not known. */
  readonly width: number;
  /** Whether each of its cells is a date; `null` if none of them is known. */
  readonly isDate: boolean | null;
  /** The words that its cells begin with, if they are few. */
  readonly openings: ReadonlySet<string> | null;
  /** Whether its head says that it has times: "Trước ngày 30/6/2026", "Quý II". */
  readonly hasTimes: boolean;
  /** Whether its head says that it has bodies: "Sở Tài chính", "các đơn vị". */
  readonly hasBodies: boolean;
}

/** What the head of a column says about its cells. */
export type HeadedShape = Pick<ColumnShape, 'hasTimes' | 'hasBodies'>;

/** The lines of one row, cut into cells. */
export type Cells = readonly (readonly Line[])[];

export const openingOf = (cell: readonly Line[]): string => cell[0]?.text.split(' ', 1)[0] ?? '';

/** A line longer than most by this factor was made from several. */
const MAX_EXCESS = 1.3;
/** Fewer cells do not show how cells usually begin. */
const MIN_CELLS = 4;
/** The share of cells that have a usual beginning. */
const MIN_SHARE_OF_OPENING = 0.1;

/** Some rows are not cut as they should be. */
const MIN_REGULAR = 0.75;

const isDateAlone = ([first, ...rest]: readonly Line[]): boolean =>
  first !== undefined && isDate(first) && rest.length === 0;

/** Whether cells are dates. */
const areDates = (cells: Cells): boolean =>
  cells.length > 0 && cells.filter(isDateAlone).length >= MIN_REGULAR * cells.length;

const lengthsOf = (lines: readonly Line[]): readonly number[] =>
  lines.map(({ columns }) => columns).sort((one, other) => one - other);

/** The length of a column's longest lines; infinite if none is followed by another line in its cell. */
function widthOf(cells: Cells): number {
  const wrapped = lengthsOf(cells.flatMap((cell) => cell.slice(0, -1)));
  const most = MAX_EXCESS * (wrapped[Math.floor(wrapped.length / 2)] ?? 0);
  return lengthsOf(cells.flat()).findLast((length) => length <= most) ?? Number.POSITIVE_INFINITY;
}

function openingsOf(cells: Cells): ReadonlySet<string> | null {
  const counts = new Map<string, number>();
  for (const opening of cells.map(openingOf)) counts.set(opening, (counts.get(opening) ?? 0) + 1);
  if (cells.length < MIN_CELLS || counts.size > cells.length / 2) return null;
  return new Set(
    [...counts].flatMap(([opening, count]) =>
      count > 1 && count >= MIN_SHARE_OF_OPENING * cells.length ? [opening] : [],
    ),
  );
}

/**
 * The shape of a column.
 *
 * @param cells - whole cells that are known to be in it
 * @param parts - lines, each known to be in one of its cells
 * @param isFirst - whether it is the first column, so that parts are the beginnings of cells
 */
export function shapeOf(
  cells: Cells,
  parts: Cells,
  { isFirst, ...headed }: HeadedShape & { readonly isFirst: boolean },
): ColumnShape {
  const all = cells.length > 0 ? cells : parts;
  return {
    width: widthOf([...cells, ...parts]),
    isDate: all.length > 0 ? areDates(all) : null,
    openings: openingsOf(isFirst ? parts : cells),
    ...headed,
  };
}

/** Lines divided at each break, unless the words around it show that both lines are in one cell. */
function runsOf(lines: readonly Line[]): Cells {
  const joints = jointsOf(lines, false);
  const runs: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    if (at === 0 || joints[at] === 'either' || joints[at] === 'parted') runs.push([line]);
    else runs.at(-1)?.push(line);
  }
  return runs;
}

/** The first and the last parts of rows, which are in the outermost columns, whatever is between them. */
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
