import type { Block, CellBlock } from '../blocks.js';

/** How a cell goes together with those above and before it. */
export type Merge = 'none' | 'first' | 'rest';

interface CellProperties {
  /** Where it ends, in twips. */
  readonly right: number;
  readonly across: Merge;
  readonly down: Merge;
}

/** What `\\trowd` and the words after it say of a row. */
export interface RowProperties {
  isHeader: boolean;
  readonly cells: CellProperties[];
  /** Of the cell whose end comes next. */
  across: Merge;
  down: Merge;
}

/** The properties of a row of which nothing is said yet. */
export const rowProperties = (): RowProperties => ({
  isHeader: false,
  cells: [],
  across: 'none',
  down: 'none',
});

/** Word draws a row with at most 63 cells (the RTF specification 1.9.1). */
const mostCells = 256;

/** Ends the description of a cell. */
export const describeCell = (row: RowProperties, right: number): void => {
  if (row.cells.length < mostCells) row.cells.push({ right, across: row.across, down: row.down });
  row.across = 'none';
  row.down = 'none';
};

const undescribed = (right: number): CellProperties => ({ right, across: 'none', down: 'none' });

interface Row {
  readonly isHeader: boolean;
  readonly cells: readonly (CellProperties & { readonly blocks: readonly Block[] })[];
}

/** A table that is being read. */
export interface OpenTable {
  /** The blocks of its open cell. */
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
    endRow: ({ isHeader, cells }) => {
      if (table.cell.length > 0) table.endCell();
      const last = cells.at(-1)?.right ?? 0;
      const described = contents.map((blocks, index) => ({
        ...(cells[index] ?? undescribed(last + index + 1)),
        blocks,
      }));
      if (described.length > 0) table.rows.push({ isHeader, cells: described });
      contents = [];
    },
  };
  return table;
};

/** Edges that are this near are one: rows that were drawn apart miss each other by some twips. */
const sameEdge = 30;

/** The edges of all cells, from left to right. */
const edgesOf = (rows: readonly Row[]): readonly number[] => {
  const edges: number[] = [];
  for (const right of rows.flatMap((row) => row.cells.map((cell) => cell.right)).sort((a, b) => a - b))
    if (edges.length === 0 || right - (edges.at(-1) ?? 0) > sameEdge) edges.push(right);
  return edges;
};

/** Which column ends at an edge, from 1: no edge is left out but for one just before it. */
const columnAt = (edges: readonly number[], right: number): number => {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= right) low = middle + 1;
    else high = middle;
  }
  return low;
};

type OpenCell = { -readonly [Key in keyof CellBlock]: CellBlock[Key] };

/** A table with its grid, and what stands in it behind the last row's end. */
export const finishTable = (table: OpenTable): readonly Block[] => {
  const unfinished = table.cell;
  if (table.rows.length === 0) return unfinished;
  const edges = edgesOf(table.rows);
  const above = new Map<number, OpenCell>();
  const rows = table.rows.map(({ cells }) => {
    const placed: OpenCell[] = [];
    let column = 1;
    for (const { right, across, down, blocks } of cells) {
      const next = Math.max(columnAt(edges, right) + 1, column + 1);
      const before = placed.at(-1);
      const upper = above.get(column);
      if (across === 'rest' && before) before.columns += next - column;
      else if (down === 'rest' && upper) {
        upper.rows += 1;
        upper.blocks = [...upper.blocks, ...blocks.filter(isFilled)];
      } else {
        const cell: OpenCell = { column, columns: next - column, rows: 1, blocks };
        placed.push(cell);
        if (down === 'first') above.set(column, cell);
        else above.delete(column);
      }
      column = next;
    }
    return placed;
  });
  const firstBelow = table.rows.findIndex(({ isHeader }) => !isHeader);
  return [{ type: 'table', rows, headerRows: Math.max(firstBelow, 0) }, ...unfinished];
};

const isFilled = (block: Block): boolean => block.type !== 'paragraph' || block.text.trim() !== '';
