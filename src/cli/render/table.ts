import { greatest } from './extremes.js';
import { wrap } from './layout.js';
import { widthOf } from './width.js';

/** A column of a table. */
export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** The width below which it is not squeezed, in columns of a terminal; without it, it is never squeezed. */
  readonly least?: number;
}

const gap = '  ';

const natural = (column: Column, index: number, rows: readonly (readonly string[])[]): number =>
  greatest([column.title, ...rows.flatMap((row) => (row[index] ?? '').split('\n'))].map(widthOf));

/** Takes from the widest column that can give, until the table fits or none can give any more. */
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

/** A line of a cell, filled up with spaces, which are not painted. */
const fill = (
  line: string,
  width: number,
  align: Column['align'],
  paint: (text: string) => string,
): string => {
  const spaces = ' '.repeat(Math.max(width - widthOf(line), 0));
  return align === 'right' ? spaces + paint(line) : paint(line) + spaces;
};

const asIs = (text: string): string => text;

/**
 * A table of at most `width` columns, without a frame: a line parts the titles from the rows. Cells are broken over lines
 * where they must be, never cut.
 */
export const renderTable = (
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  paintTitle: (title: string) => string,
): string => {
  const naturals = columns.map((column, index) => natural(column, index, rows));
  const leasts = columns.map((column, index) => column.least ?? naturals[index] ?? 0);
  const widths = squeeze(naturals, leasts, width - gap.length * (columns.length - 1));
  const linesOf = (cells: readonly string[], paint: (text: string) => string): readonly string[] => {
    const wrapped = columns.map((_, index) =>
      (cells[index] ?? '').split('\n').flatMap((line) => wrap(line, widths[index] ?? 1)),
    );
    const height = greatest(wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) =>
      columns
        .map(({ align }, index) => fill(wrapped[index]?.[at] ?? '', widths[index] ?? 0, align, paint))
        .join(gap)
        .trimEnd(),
    );
  };
  const titles = linesOf(
    columns.map(({ title }) => title),
    paintTitle,
  );
  const rule = '─'.repeat(widths.reduce((sum, each) => sum + each, gap.length * (columns.length - 1)));
  return [...titles, rule, ...rows.flatMap((row) => linesOf(row, asIs))].join('\n');
};
