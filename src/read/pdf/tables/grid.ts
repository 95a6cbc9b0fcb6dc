import { stands, type Wall } from './walls.js';

/** A cell of a grid, with its indexes, from 0, and its position in the frame of the page. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** The cells formed by the walls of a table. */
export interface Grid {
  /** The edges of its columns, from the left. */
  readonly edges: readonly number[];
  /** The edges of its rows, from the top. */
  readonly levels: readonly number[];
  /** Row by row, from the left. */
  readonly cells: readonly GridCell[];
  /** The cell at a row and column. */
  readonly cellAt: (row: number, column: number) => GridCell | undefined;
}

/** The tolerance for walls that meet, in points. */
const REACH = 3;
/** Columns and rows are at least this wide, in points. */
const MIN_BAND = 4;
/** Drawings have more walls than tables. */
const MAX_WALLS = 1500;
const MAX_BANDS = 300;

/** A single stretch of a wall. */
interface Bar {
  readonly isLevel: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const meet = (level: Bar, upright: Bar): boolean =>
  level.from - REACH <= upright.at &&
  upright.at <= level.to + REACH &&
  upright.from - REACH <= level.at &&
  level.at <= upright.to + REACH;

/** The bars in groups that are connected. */
const groupsOf = (levels: readonly Bar[], uprights: readonly Bar[]): readonly (readonly Bar[])[] => {
  const bars = [...levels, ...uprights];
  const parents = bars.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[at] = root;
    return root;
  };
  for (const [at, level] of levels.entries())
    for (const [next, upright] of uprights.entries())
      if (meet(level, upright)) parents[rootOf(levels.length + next)] = rootOf(at);
  const groups = new Map<number, Bar[]>();
  for (const [at, bar] of bars.entries()) {
    const root = rootOf(at);
    const group = groups.get(root);
    if (group) group.push(bar);
    else groups.set(root, [bar]);
  }
  return [...groups.values()];
};

/** The sorted values, without those close to the previous one. */
const apart = (values: readonly number[]): readonly number[] => {
  const kept: number[] = [];
  for (const value of [...values].sort((one, other) => one - other))
    if (value - (kept.at(-1) ?? -Infinity) >= MIN_BAND) kept.push(value);
  return kept;
};

const wallsAt = (bars: readonly Bar[], isLevel: boolean, places: readonly number[]): readonly Wall[] =>
  places.map((at) => ({
    isLevel,
    at,
    stretches: bars
      .filter((bar) => bar.isLevel === isLevel && Math.abs(bar.at - at) < MIN_BAND)
      .map(({ from, to }) => ({ from, to })),
  }));

/** Whether there is a wall to the right of, or below, a cell of one row and column. */
interface Walled {
  readonly right: (row: number, column: number) => boolean;
  readonly below: (row: number, column: number) => boolean;
}

const middleOf = (values: readonly number[], band: number): number =>
  ((values[band] ?? 0) + (values[band + 1] ?? 0)) / 2;

const walledIn = (bars: readonly Bar[], edges: readonly number[], levels: readonly number[]): Walled => {
  const uprights = wallsAt(bars, false, edges);
  const floors = wallsAt(bars, true, levels);
  return {
    right: (row, column) => {
      const wall = column + 2 < edges.length ? uprights[column + 1] : undefined;
      return wall === undefined || stands(wall, middleOf(levels, row));
    },
    below: (row, column) => {
      const wall = row + 2 < levels.length ? floors[row + 1] : undefined;
      return wall === undefined || stands(wall, middleOf(edges, column));
    },
  };
};

/** The cells between the walls: each extends right to the next wall, and down as long as it keeps its width. */
const parted = (edges: readonly number[], levels: readonly number[], walled: Walled): Grid => {
  const [columns, rows] = [edges.length - 1, levels.length - 1];
  const taken = new Map<number, GridCell>();
  const cells: GridCell[] = [];
  const isFree = (row: number, column: number): boolean => !taken.has(row * columns + column);
  const isOpenBelow = (row: number, from: number, to: number): boolean => {
    for (let column = from; column < to; column += 1) {
      if (walled.below(row, column) || !isFree(row + 1, column)) return false;
      if (column + 1 < to && walled.right(row + 1, column)) return false;
    }
    return true;
  };
  const take = (row: number, column: number): void => {
    let right = column + 1;
    while (!walled.right(row, right - 1) && isFree(row, right)) right += 1;
    let below = row + 1;
    while (isOpenBelow(below - 1, column, right)) below += 1;
    const cell: GridCell = {
      row,
      column,
      rows: below - row,
      columns: right - column,
      left: edges[column] ?? 0,
      right: edges[right] ?? 0,
      top: levels[row] ?? 0,
      bottom: levels[below] ?? 0,
    };
    cells.push(cell);
    for (let down = row; down < below; down += 1)
      for (let across = column; across < right; across += 1) taken.set(down * columns + across, cell);
  };
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) if (isFree(row, column)) take(row, column);
  return { edges, levels, cells, cellAt: (row, column) => taken.get(row * columns + column) };
};

const gridOf = (bars: readonly Bar[]): Grid | null => {
  const levelBars = bars.filter((bar) => bar.isLevel);
  const uprightBars = bars.filter((bar) => !bar.isLevel);
  if (levelBars.length === 0 || uprightBars.length === 0) return null;
  // A table may be open at its sides, and at its foot if it continues on the next page.
  const edges = apart([
    ...uprightBars.map(({ at }) => at),
    ...levelBars.flatMap(({ from, to }) => [from, to]),
  ]);
  const rising = apart([
    ...levelBars.map(({ at }) => at),
    ...uprightBars.flatMap(({ from, to }) => [from, to]),
  ]);
  const levels = [...rising].reverse();
  const isTooLarge = Math.max(edges.length, levels.length) > MAX_BANDS;
  if (edges.length < 2 || levels.length < 2 || isTooLarge) return null;
  return parted(edges, levels, walledIn(bars, edges, levels));
};

/** The grids formed by the walls of a page, without boxes around a single text. */
export const gridsOf = (walls: readonly Wall[]): readonly Grid[] => {
  const bars = walls.flatMap(({ isLevel, at, stretches }) =>
    stretches.map(({ from, to }): Bar => ({ isLevel, at, from, to })),
  );
  if (bars.length > MAX_WALLS) return [];
  const groups = groupsOf(
    bars.filter((bar) => bar.isLevel),
    bars.filter((bar) => !bar.isLevel),
  );
  return groups.flatMap((group) => {
    const grid = gridOf(group);
    return grid && grid.cells.length > 1 && grid.edges.length > 2 ? [grid] : [];
  });
};
