import type { Turn } from '../engine/index.js';
import type { Line } from '../line.js';

/** A cell of a table, by its indexes in the grid, from 0. */
export interface TableCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  /** In reading order. */
  readonly lines: readonly Line[];
  /** The horizontal limits of its text, in the frame of the page. */
  readonly left: number;
  readonly right: number;
}

/** A row, with the cells that begin in it. */
export interface TableRow {
  readonly cells: readonly TableCell[];
  /** The number of the page that begins with it, from 1; `null` if it is on the same page as the previous row. */
  readonly page: number | null;
}

/** A table, or its part on one page. */
export interface Table {
  readonly type: 'table';
  readonly turn: Turn;
  /** The edges of its columns. */
  readonly edges: readonly number[];
  readonly rows: readonly TableRow[];
  /** The number of rows repeated on each page. */
  readonly headerRows: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether it counts as a table on its own; a nearly empty grid only counts as a continuation. */
  readonly isSure: boolean;
}
