/** The horizontal extent of a cell in its row, in the unit of the file. */
export interface CellEdges {
  readonly left: number;
  readonly right: number;
}

/** A cell's position in the grid of its table. */
export interface GridPlace {
  /** From 1. */
  readonly column: number;
  readonly columns: number;
}

/** An edge with this many times as many rows as a neighbouring one is the intended position of that edge. */
const MUCH_MORE_COMMON = 3;

/** The number of rows per edge, by its position. */
function countEdges(rows: readonly (readonly CellEdges[])[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows)
    for (const edge of new Set(row.flatMap(({ left, right }) => [left, right])))
      counts.set(edge, (counts.get(edge) ?? 0) + 1);
  return counts;
}

/** In a list of sorted numbers, the index of the first that is greater than this one. */
function indexAfter(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** More edges between two are intentional, not inaccurate. */
const MOST_TO_MATCH = 40;

/**
 * Assigns a run of edges to targets: in the same order, without duplicates, with the smallest total distance. `null` if
 * there are fewer targets than edges.
 */
function nearestInOrder(edges: readonly number[], targets: readonly number[]): readonly number[] | null {
  if (edges.length > targets.length || targets.length > MOST_TO_MATCH) return null;
  // costs[i][j]: the smallest total distance of the first i edges to i of the first j targets.
  const costs = [new Array<number>(targets.length + 1).fill(0)];
  for (const [i, edge] of edges.entries()) {
    const above = costs[i] ?? [];
    const own = [Number.POSITIVE_INFINITY];
    for (const [j, target] of targets.entries())
      own.push(Math.min(own[j] ?? 0, (above[j] ?? Number.POSITIVE_INFINITY) + Math.abs(edge - target)));
    costs.push(own);
  }
  const chosen: number[] = [];
  let j = targets.length;
  for (let i = edges.length; i > 0; i -= 1) {
    while (costs[i]?.[j] === costs[i]?.[j - 1]) j -= 1;
    chosen.unshift(targets[j - 1] ?? 0);
    j -= 1;
  }
  return chosen;
}

/** The intended position of each edge of a row. */
function meantEdges(
  edges: readonly number[],
  common: readonly number[],
  isCommon: (edge: number) => boolean,
): ReadonlyMap<number, number> {
  const meant = new Map<number, number>();
  let run: number[] = [];
  let from = Number.NEGATIVE_INFINITY;
  const endRun = (to: number): void => {
    const targets = common.slice(indexAfter(common, from), indexAfter(common, to));
    const between = targets.filter((target) => target < to);
    const chosen = run.length > 0 ? nearestInOrder(run, between) : null;
    if (chosen) for (const [index, edge] of run.entries()) meant.set(edge, chosen[index] ?? edge);
    run = [];
    from = to;
  };
  for (const edge of edges) {
    if (isCommon(edge)) endRun(edge);
    else run.push(edge);
  }
  endRun(Number.POSITIVE_INFINITY);
  return meant;
}

const ascending = (one: number, other: number): number => one - other;

/** The tolerance for rounded equal widths, as a share of the table's width. */
const ROUNDING = 0.005;

/**
 * Whether the edges of a row carry no information other than the number of cells. If a row's spans do not add up to the
 * columns of its table, word processors give each cell an equal share of the width, based on the row with the most
 * cells, and the last cell the rest.
 */
function isEvenlyShared(row: readonly CellEdges[], shares: number): boolean {
  const left = row[0]?.left ?? 0;
  const width = (row.at(-1)?.right ?? 0) - left;
  if (row.length >= shares || !Number.isFinite(width)) return false;
  return row
    .slice(0, -1)
    .every(({ right }, index) => Math.abs(right - left - ((index + 1) * width) / shares) <= ROUNDING * width);
}

/** The edges of a row whose cells take one column each, from the first on, and the last one all remaining columns. */
function firstInOrder(edges: readonly number[], common: readonly number[]): ReadonlyMap<number, number> {
  const [left = 0, ...inner] = edges.slice(0, -1);
  const targets = common.slice(indexAfter(common, left));
  return new Map(inner.map((edge, index) => [edge, targets[index] ?? edge]));
}

/**
 * Places cells in the grid of their table. Word processors lay out every row by the widths of its own cells, so that
 * the edges of a row with few cells miss those of neighbouring rows, and one column becomes two or three. Such edges
 * are moved to those of most rows, unless a cell would disappear.
 *
 * @param rows - the cells of each row, from left to right; equal edges have equal numbers
 * @returns a position for each cell, in the same order
 */
export function placeInGrid(rows: readonly (readonly CellEdges[])[]): readonly (readonly GridPlace[])[] {
  const counts = countEdges(rows);
  const most = [...counts.values()].reduce((sofar, count) => Math.max(sofar, count), 0);
  const isCommon = (edge: number): boolean => (counts.get(edge) ?? 0) * MUCH_MORE_COMMON > most;
  const common = [...counts.keys()].filter(isCommon).sort(ascending);
  const shares = rows.reduce((sofar, row) => Math.max(sofar, row.length), 0);
  const aligned = rows.map((row) => {
    const edges = [...new Set(row.flatMap(({ left, right }) => [left, right]))].sort(ascending);
    const isPlaceless = isEvenlyShared(row, shares) && !edges.slice(1, -1).some(isCommon);
    const meant = isPlaceless ? firstInOrder(edges, common) : meantEdges(edges, common, isCommon);
    return row.map(({ left, right }) => ({
      left: meant.get(left) ?? left,
      right: meant.get(right) ?? right,
    }));
  });
  const grid = [...countEdges(aligned).keys()].sort(ascending);
  return aligned.map((row) =>
    row.map(({ left, right }) => {
      const column = indexAfter(grid, left);
      return { column, columns: Math.max(indexAfter(grid, right) - column, 1) };
    }),
  );
}
