import Table from 'cli-table3';
import { greatest } from './extremes.js';
import { wrap } from './layout.js';
import { widthOf } from './width.js';

/** A column of a table. */
export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** The minimum width, in terminal columns; without it, the column is never narrowed. */
  readonly least?: number;
}

const GAP = '  ';

/** cli-table3 looks through all rows above for each cell, so that many rows take long in one table. */
const ROWS_AT_ONCE = 20;

const natural = (column: Column, index: number, rows: readonly (readonly string[])[]): number =>
  greatest([column.title, ...rows.flatMap((row) => (row[index] ?? '').split('\n'))].map(widthOf));

/** Narrows the widest column that can be narrowed, until the table fits or none is left. */
const squeeze = (widths: readonly number[], leasts: readonly number[], room: number): readonly number[] => {
  const fitted = [...widths];
  let over = fitted.reduce((sum, width) => sum + width, 0) - room;
  while (over > 0) {
    let widest = -1;
    fitted.forEach((width, index) => {
      const canGive = width > (leasts[index] ?? width);
      if (canGive && (widest < 0 || width > (fitted[widest] ?? 0))) widest = index;
    });
    if (widest < 0) break;
    fitted[widest] = (fitted[widest] ?? 0) - 1;
    over -= 1;
  }
  return fitted;
};

// No frame: only a line separates the titles from the rows.
const FRAMELESS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '─',
  'mid-mid': '──',
  right: '',
  'right-mid': '',
  middle: GAP,
};

/** A table whose columns have their widths, so that its rows can be drawn some at a time. */
export interface TableLayout {
  /** The titles, as lines. */
  readonly titles: string;
  /** The line between the titles and the rows. */
  readonly rule: string;
  /** Rows as lines, without one it is ''. Cells that are wider than their columns are wrapped. */
  readonly draw: (rows: readonly (readonly string[])[]) => string;
}

/**
 * Lays out a table of at most `width` terminal columns.
 *
 * @param rows - the rows, or the first of them, by which the widths of columns are chosen
 */
export const layOutTable = (
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  paintTitle: (title: string) => string,
): TableLayout => {
  const naturals = columns.map((column, index) => natural(column, index, rows));
  const leasts = columns.map((column, index) => column.least ?? naturals[index] ?? 0);
  const widths = squeeze(naturals, leasts, width - GAP.length * (columns.length - 1));
  const fitCell = (cell: string, index: number): string =>
    cell
      .split('\n')
      .flatMap((line) => wrap(line, widths[index] ?? 1))
      .join('\n');
  const linesOf = (head: readonly string[], body: readonly (readonly string[])[]): readonly string[] => {
    const table = new Table({
      head: [...head],
      colWidths: [...widths],
      colAligns: columns.map((column) => column.align ?? 'left'),
      chars: FRAMELESS,
      style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    });
    for (const row of body) table.push(row.map(fitCell));
    const drawn = table.toString();
    return drawn.split('\n').map((line) => line.trimEnd());
  };
  const head = columns.map((column, index) =>
    fitCell(column.title, index).split('\n').map(paintTitle).join('\n'),
  );
  const draw = (some: readonly (readonly string[])[]): string =>
    Array.from({ length: Math.ceil(some.length / ROWS_AT_ONCE) }, (_, at) =>
      linesOf([], some.slice(at * ROWS_AT_ONCE, (at + 1) * ROWS_AT_ONCE)),
    )
      .flat()
      .join('\n');
  return {
    titles: linesOf(head, []).join('\n'),
    rule: '─'.repeat(widths.reduce((sum, each) => sum + each, 0) + GAP.length * (columns.length - 1)),
    draw,
  };
};

/** A table of at most `width` columns; cells are wrapped if necessary, never truncated. */
export const renderTable = (
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  paintTitle: (title: string) => string,
): string => {
  const { titles, rule, draw } = layOutTable(columns, rows, width, paintTitle);
  return rows.length === 0 ? titles : [titles, rule, draw(rows)].join('\n');
};
