import type { Block, CellBlock } from './blocks.js';
import { placeInGrid } from './grid.js';

/** How a cell is merged with those above and before it. */
export type Merge = 'none' | 'first' | 'rest';

interface CellProperties {
  /** Its right edge, in twips. */
  readonly right: number;
  readonly across: Merge;
  readonly down: Merge;
}

/** The properties of a row given by `\\trowd` and the following words. */
export interface RowProperties {
  isHeader: boolean;
  /** The left edge of its first cell, in twips. */
  left: number;
  readonly cells: CellProperties[];
  /** The properties of the next cell. */
  across: Merge;
  down: Merge;
}

/** The initial properties of a row. */
export const rowProperties = (): RowProperties => ({
  isHeader: false,
  left: 0,
  cells: [],
  across: 'none',
  down: 'none',
});

/** Word draws a row with at most 63 cells (the RTF specification 1.9.1). */
const MOST_CELLS = 256;

/** Ends the description of a cell. */
export const describeCell = (row: RowProperties, right: number): void => {
  if (row.cells.length < MOST_CELLS) row.cells.push({ right, across: row.across, down: row.down });
  row.across = 'none';
  row.down = 'none';
};

const undescribed = (right: number): CellProperties => ({ right, across: 'none', down: 'none' });

interface Row {
  readonly isHeader: boolean;
  readonly left: number;
  readonly cells: readonly (CellProperties & { readonly blocks: readonly Block[] })[];
}

/** A table being read. */
export interface OpenTable {
  /** The blocks of its current cell. */
  cell: Block[];
  readonly rows: Row[];
  readonly endCell: () => void;
  readonly endRow: (properties: RowProperties) => void;
}

/** Opens a table. */
export const openTable = (): OpenTable => {
  let contents: (readonly Block[])[] = [];
  const table: OpenTable = {
    cell: [],
    rows: [],
    endCell: () => {
      contents.push(table.cell);
      table.cell = [];
    },
    endRow: ({ isHeader, left, cells }) => {
      if (table.cell.length > 0) table.endCell();
      const last = cells.at(-1)?.right ?? 0;
      const described = contents.map((blocks, index) => ({
        ...(cells[index] ?? undescribed(last + index + 1)),
        blocks,
      }));
      if (described.length > 0) table.rows.push({ isHeader, left, cells: described });
      contents = [];
    },
  };
  return table;
};

/** Edges closer than this are the same: separately drawn rows differ by a few twips. */
const SAME_EDGE = 30;

/** Maps edges that look the same to the same number. */
const edgeFinder = (rows: readonly Row[]): ((right: number) => number) => {
  const edges = new Map<number, number>();
  let last = Number.NEGATIVE_INFINITY;
  const sorted = rows.flatMap((row) => row.cells.map((cell) => cell.right)).sort((a, b) => a - b);
  for (const right of sorted) {
    if (right - last > SAME_EDGE) last = right;
    edges.set(right, last);
  }
  return (right) => edges.get(right) ?? right;
};

interface DrawnCell {
  readonly left: number;
  right: number;
  readonly down: Merge;
  blocks: readonly Block[];
}

const isFilled = (block: Block): boolean => block.type !== 'paragraph' || block.text.trim() !== '';

/** The visible cells of a row, with horizontally merged cells joined. */
const drawnCells = (
  { cells }: Row,
  start: number,
  edgeOf: (right: number) => number,
): readonly DrawnCell[] => {
  const drawn: DrawnCell[] = [];
  for (const { right, across, down, blocks } of cells) {
    const before = drawn.at(-1);
    const edge = edgeOf(right);
    if (across === 'rest' && before) {
      before.right = edge;
      before.blocks = [...before.blocks, ...blocks.filter(isFilled)];
    } else drawn.push({ left: before?.right ?? start, right: edge, down, blocks });
  }
  return drawn;
};

type OpenCell = { -readonly [Key in keyof CellBlock]: CellBlock[Key] };

/** Ends a table and returns it with its grid, and the blocks below its last row. */
export const finishTable = (table: OpenTable): readonly Block[] => {
  const unfinished = table.cell;
  if (table.rows.length === 0) return unfinished;
  const edgeOf = edgeFinder(table.rows);
  // All rows begin at the same edge, even if drawn separately.
  const start = table.rows.reduce((sofar, { left }) => Math.min(sofar, left), Number.POSITIVE_INFINITY);
  const drawn = table.rows.map((row) => drawnCells(row, start, edgeOf));
  const places = placeInGrid(drawn);
  const above = new Map<number, OpenCell>();
  const rows = drawn.map((cells, index) => {
    const placed: OpenCell[] = [];
    for (const [at, { down, blocks }] of cells.entries()) {
      const { column, columns } = places[index]?.[at] ?? { column: at + 1, columns: 1 };
      const upper = above.get(column);
      if (down === 'rest' && upper) {
        upper.rows += 1;
        upper.blocks = [...upper.blocks, ...blocks.filter(isFilled)];
      } else {
        const cell: OpenCell = { column, columns, rows: 1, blocks };
        placed.push(cell);
        if (down === 'first') above.set(column, cell);
        else above.delete(column);
      }
    }
    return placed;
  });
  const firstBelow = table.rows.findIndex(({ isHeader }) => !isHeader);
  return [{ type: 'table', rows, headerRows: Math.max(firstBelow, 0) }, ...unfinished];
};
