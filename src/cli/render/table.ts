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

/** A table whose columns have their widths, so that its rows can be drawn some at a time. */
export interface TableLayout {
  /** The titles, as lines. */
  readonly titles: string;
  /** The line between the titles and the rows. */
  readonly rule: string;
  /** Rows as lines, without one it is ''. Cells that are wider than their columns are wrapped. */
  readonly draw: (rows: readonly (readonly string[])[]) => string;
}

const unpainted = (text: string): string => text;

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

  const wrapCell = (cell: string, index: number): readonly string[] => {
    const room = widths[index] ?? 1;
    return cell.includes('\n') ? cell.split('\n').flatMap((line) => wrap(line, room)) : wrap(cell, room);
  };
  const drawLine = (pieces: readonly string[], paint: (text: string) => string): string => {
    let line = '';
    // Spaces are written with what follows them, so that no line ends with any.
    let spaces = 0;
    for (const [index, piece] of pieces.entries()) {
      const room = widths[index] ?? 0;
      if (piece === '') spaces += room;
      else {
        const filling = Math.max(0, room - widthOf(piece));
        const isRight = columns[index]?.align === 'right';
        line += ' '.repeat(spaces + (isRight ? filling : 0)) + paint(piece);
        spaces = isRight ? 0 : filling;
      }
      spaces += GAP.length;
    }
    return line;
  };
  const drawRow = (row: readonly string[], paint: (text: string) => string): string => {
    const cells = columns.map((_, index) => wrapCell(row[index] ?? '', index));
    const height = greatest(cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, at) =>
      drawLine(
        cells.map((lines) => lines[at] ?? ''),
        paint,
      ),
    ).join('\n');
  };

  return {
    titles: drawRow(
      columns.map(({ title }) => title),
      paintTitle,
    ),
    rule: '─'.repeat(widths.reduce((sum, each) => sum + each, 0) + GAP.length * (columns.length - 1)),
    draw: (some) => some.map((row) => drawRow(row, unpainted)).join('\n'),
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
