import { greatest } from './extremes.js';
import { pad, wrap } from './layout.js';
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

/** A table of at most `width` columns; cells are wrapped if necessary, never truncated. */
export const renderTable = (
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  paintTitle: (title: string) => string,
): string => {
  const naturals = columns.map((column, index) => natural(column, index, rows));
  const leasts = columns.map((column, index) => column.least ?? naturals[index] ?? 0);
  const widths = squeeze(naturals, leasts, width - GAP.length * (columns.length - 1));
  const fitted = (cells: readonly string[]): readonly (readonly string[])[] =>
    cells.map((cell, index) => cell.split('\n').flatMap((line) => wrap(line, widths[index] ?? 1)));
  const linesOf = (
    cells: readonly (readonly string[])[],
    paint: (text: string) => string,
  ): readonly string[] =>
    Array.from({ length: greatest(cells.map((lines) => lines.length)) }, (_, at) =>
      columns
        .map(({ align }, index) => {
          const text = cells[index]?.[at] ?? '';
          const filling = pad('', (widths[index] ?? 0) - widthOf(text));
          const painted = text === '' ? '' : paint(text);
          return align === 'right' ? filling + painted : painted + filling;
        })
        .join(GAP)
        .trimEnd(),
    );
  const titles = linesOf(fitted(columns.map(({ title }) => title)), paintTitle);
  // No frame: only a line separates the titles from the rows.
  const rule = widths.map((each) => '─'.repeat(each)).join('─'.repeat(GAP.length));
  const body = rows.flatMap((row) => linesOf(fitted(row), (text) => text));
  return [...titles, ...(body.length === 0 ? [] : [rule]), ...body].join('\n');
};
