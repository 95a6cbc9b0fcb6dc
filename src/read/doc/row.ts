import { describeCell, type Merge, type RowProperties, rowProperties } from '../drawn-table.js';
import { eachProperty, numberIn, signedIn } from './sprm.js';

/** A cell as described by the properties of its row. */
interface Cell {
  width: number;
  across: Merge;
  down: Merge;
}

const CELL_SIZE = 20;
/** The two bits of a cell's description for merging with the cell before and above it. */
const ACROSS = 0x03;
const FIRST_ACROSS = 1;
const DOWN_AT = 5;
const FIRST_DOWN = 3;

const downOf = (bits: number): Merge => {
  if (bits === 0) return 'none';
  return bits === FIRST_DOWN ? 'first' : 'rest';
};

const cellOf = (flags: number, width: number): Cell => {
  const across = flags & ACROSS;
  return {
    width,
    across: across === 0 ? 'none' : across === FIRST_ACROSS ? 'first' : 'rest',
    down: downOf((flags >> DOWN_AT) & 0x03),
  };
};

/** The edges of the cells, then a description of each; there may be fewer descriptions than edges. */
const define = (operand: Uint8Array): { readonly left: number; readonly cells: Cell[] } => {
  const count = operand[0] ?? 0;
  const edgeAt = (index: number): number => signedIn(operand, 1 + index * 2);
  const cellsAt = 1 + (count + 1) * 2;
  const cells = Array.from({ length: count }, (_, index) =>
    cellOf(numberIn(operand, cellsAt + index * CELL_SIZE, 2), edgeAt(index + 1) - edgeAt(index)),
  );
  return { left: edgeAt(0), cells };
};

const merge = (cells: readonly Cell[], first: number, end: number): void => {
  for (const [index, cell] of cells.slice(first, end).entries()) cell.across = index === 0 ? 'first' : 'rest';
};

type Change = (cells: Cell[], operand: Uint8Array) => void;

/** Operations that change the cells of a row after their definition ([MS-DOC] 2.6.3). */
const CHANGES = new Map<number, Change>([
  [
    0x7621,
    (cells, operand) => {
      const [first = 0, count = 0] = operand;
      const width = signedIn(operand, 2);
      const added = Array.from({ length: Math.min(count, 64) }, () => cellOf(0, width));
      cells.splice(first, 0, ...added);
    },
  ],
  [0x5622, (cells, [first = 0, end = 0]) => void cells.splice(first, Math.max(end - first, 0))],
  [
    0x7623,
    (cells, operand) => {
      const [first = 0, end = 0] = operand;
      for (const cell of cells.slice(first, end)) cell.width = signedIn(operand, 2);
    },
  ],
  [0x5624, (cells, [first = 0, end = 0]) => merge(cells, first, end)],
  [
    0x5625,
    (cells, [first = 0, end = 0]) => {
      for (const cell of cells.slice(first, end)) cell.across = 'none';
    },
  ],
  [
    0xd62b,
    (cells, [index = 0, bits = 0]) => {
      const cell = cells[index];
      if (cell) cell.down = downOf(bits);
    },
  ],
]);

const DEFINE = 0xd608;
const HEADER = 0x3404;
/** Word draws a row with at most 63 cells. */
const MOST_CELLS = 256;

/** Reads the properties of a row from its end mark. */
export const readRow = (lists: readonly Uint8Array[]): RowProperties => {
  const row = rowProperties();
  let left = 0;
  let cells: Cell[] = [];
  for (const list of lists) {
    eachProperty(list, (name, operand) => {
      if (name === DEFINE) ({ left, cells } = define(operand));
      else if (name === HEADER) row.isHeader = operand[0] !== 0;
      else if (cells.length <= MOST_CELLS) CHANGES.get(name)?.(cells, operand);
    });
  }
  row.left = left;
  let right = left;
  for (const { width, across, down } of cells) {
    right += width;
    row.across = across;
    row.down = down;
    describeCell(row, right);
  }
  return row;
};
