import type { Element } from 'domhandler';
import type { Block, CellBlock, TableBlock } from '../blocks.js';
import { placeInGrid } from '../grid.js';
import { attribute, elementsIn, integer } from './node.js';

/** A table and its surroundings. */
interface ReadTable {
  readonly captions: readonly Element[];
  readonly block: TableBlock;
}

interface Row {
  readonly element: Element;
  readonly isHeader: boolean;
}

/** The maximum span in browsers (HTML Living Standard, 4.9.11). */
const WIDEST_SPAN = 1000;
const LONGEST_SPAN = 65534;

const spanOf = (cell: Element, name: 'colspan' | 'rowspan', most: number): number =>
  Math.min(Math.max(integer(attribute(cell, name), 1), 1), most);

const rowsOf = (table: Element, isHeader: boolean): readonly Row[] =>
  elementsIn(table).flatMap((child) => {
    if (child.name === 'tr') return [{ element: child, isHeader: isHeader || isHeadRow(child) }];
    if (child.name === 'thead') return rowsOf(child, true);
    return child.name === 'tbody' || child.name === 'tfoot' ? rowsOf(child, isHeader) : [];
  });

const cellsOf = (row: Element): readonly Element[] =>
  elementsIn(row).filter(({ name }) => name === 'td' || name === 'th');

const isHeadRow = (row: Element): boolean => {
  const cells = cellsOf(row);
  return cells.length > 0 && cells.every(({ name }) => name === 'th');
};

interface DrawnCell {
  readonly element: Element;
  /** From 0. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/**
 * Places the cells of rows like browsers: each in the first column not occupied from above. A row whose own cells fill
 * the whole width ends cells from above, whose spans converters often make too long.
 *
 * @param width - the number of columns that the table declares; 0 if none
 */
const drawRows = (
  rows: readonly (readonly Element[])[],
  width: number,
): readonly (readonly DrawnCell[])[] => {
  /** The first free row of each column. */
  let freeFrom: number[] = [];
  /** The cells that extend downwards, to be shortened if a row leaves no room for them. */
  let reaching: { row: number; rows: number }[] = [];
  const own = rows.map((cells) => cells.reduce((sum, cell) => sum + spanOf(cell, 'colspan', WIDEST_SPAN), 0));
  const isWidthRight = own.every((columns) => columns <= width);
  return rows.map((cells, row) => {
    let column = 0;
    if (isWidthRight && own[row] === width) {
      for (const cell of reaching) cell.rows = Math.min(cell.rows, row - cell.row);
      freeFrom = [];
      reaching = [];
    }
    return cells.map((element) => {
      while ((freeFrom[column] ?? 0) > row) column += 1;
      const columns = spanOf(element, 'colspan', WIDEST_SPAN);
      const spanned = Math.min(spanOf(element, 'rowspan', LONGEST_SPAN), rows.length - row);
      const drawn = { element, row, column, columns, rows: spanned };
      if (spanned > 1) reaching.push(drawn);
      for (let left = 0; left < columns; left += 1) freeFrom[column + left] = row + spanned;
      column += columns;
      return drawn;
    });
  });
};

/** The widths of a table's columns, as far as given. */
const columnWidths = (table: Element): readonly number[] =>
  elementsIn(table).flatMap((child): readonly number[] => {
    if (child.name === 'colgroup') return columnWidths(child);
    if (child.name !== 'col') return [];
    const width = Math.max(integer(attribute(child, 'width'), 0), 0);
    return Array.from({ length: spanOf(child, 'colspan', WIDEST_SPAN) }, () => width);
  });

/** The left edge of a column; columns without a width have the minimum width. */
const startsOf = (widths: readonly number[]): ((column: number) => number) => {
  const starts = [0];
  for (const width of widths) starts.push((starts.at(-1) ?? 0) + Math.max(width, 1));
  const last = starts.length - 1;
  return (column) => starts[column] ?? (starts[last] ?? 0) + (column - last);
};

/**
 * Reads a table with its grid.
 *
 * @param shows - whether to read an element
 * @param readCell - reads the contents of a cell
 */
export const readTable = (
  table: Element,
  shows: (element: Element) => boolean,
  readCell: (cell: Element) => readonly Block[],
): ReadTable => {
  const rows = rowsOf(table, false).filter(({ element }) => shows(element));
  const widths = columnWidths(table);
  const drawn = drawRows(
    rows.map(({ element }) => cellsOf(element).filter(shows)),
    widths.length,
  );
  const startOf = startsOf(widths);
  const places = placeInGrid(
    drawn.map((cells) =>
      cells.map(({ column, columns }) => ({ left: startOf(column), right: startOf(column + columns) })),
    ),
  );
  const firstBelow = rows.findIndex(({ isHeader }) => !isHeader);
  return {
    captions: elementsIn(table).filter(({ name }) => name === 'caption'),
    block: {
      type: 'table',
      rows: drawn.map((cells, row) =>
        cells.map(({ element, rows: spanned }, at): CellBlock => {
          const { column, columns } = places[row]?.[at] ?? { column: at + 1, columns: 1 };
          return { column, columns, rows: spanned, blocks: readCell(element) };
        }),
      ),
      headerRows: Math.max(firstBelow, 0),
    },
  };
};
