import type { Element } from 'domhandler';
import type { Block, CellBlock, TableBlock } from '../blocks.js';
import { placeInGrid } from '../grid.js';
import { attribute, elementsIn, integer } from './node.js';

/** A table and what stands around it. */
interface ReadTable {
  readonly captions: readonly Element[];
  readonly block: TableBlock;
}

interface Row {
  readonly element: Element;
  readonly isHeader: boolean;
}

/** Browsers draw no wider span (HTML Living Standard, 4.9.11). */
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
 * Places the cells of rows as browsers do: each goes to the first column that no cell from above takes up. A row whose
 * own cells fill the whole width ends the cells above it, which converters let run on too far.
 *
 * @param width - how many columns the table says it has; 0 where it says nothing
 */
const drawRows = (
  rows: readonly (readonly Element[])[],
  width: number,
): readonly (readonly DrawnCell[])[] => {
  /** By column, the first row that is free again. */
  let freeFrom: number[] = [];
  /** The cells that reach down, to be cut where a row leaves no room for them. */
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

/** The widths of a table's columns, as far as it has them. */
const columnWidths = (table: Element): readonly number[] =>
  elementsIn(table).flatMap((child): readonly number[] => {
    if (child.name === 'colgroup') return columnWidths(child);
    if (child.name !== 'col') return [];
    const width = Math.max(integer(attribute(child, 'width'), 0), 0);
    return Array.from({ length: spanOf(child, 'colspan', WIDEST_SPAN) }, () => width);
  });

/** Where a column begins; columns without a width are as wide as the narrowest can be. */
const startsOf = (widths: readonly number[]): ((column: number) => number) => {
  const starts = [0];
  for (const width of widths) starts.push((starts.at(-1) ?? 0) + Math.max(width, 1));
  const last = starts.length - 1;
  return (column) => starts[column] ?? (starts[last] ?? 0) + (column - last);
};

/**
 * Reads a table with its grid.
 *
 * @param shows - whether an element is to be read
 * @param readCell - reads what stands in a cell
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
