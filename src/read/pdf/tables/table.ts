import type { Turn } from '../engine/index.js';
import type { Line } from '../line.js';

/** A cell of a table, by its place in the grid, from 0. */
export interface TableCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  /** In reading order. */
  readonly lines: readonly Line[];
  /** Where its text may begin and end, in the frame of the page. */
  readonly left: number;
  readonly right: number;
}

/** A row, with those cells that begin in it. */
export interface TableRow {
  readonly cells: readonly TableCell[];
  /** The number of the page that begins with it, from 1; `null` where it goes on on the page of the row before. */
  readonly page: number | null;
}

/** A table, or as much of it as one page shows. */
export interface Table {
  readonly type: 'table';
  readonly turn: Turn;
  /** Where its columns begin, and the last ends. */
  readonly edges: readonly number[];
  readonly rows: readonly TableRow[];
  /** How many rows are repeated on each page. */
  readonly headerRows: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether it is a table by itself; what is nearly empty is one only where it goes on from the page before. */
  readonly isSure: boolean;
}
