import type { Block, CellBlock, TableBlock } from '../blocks.js';
import { placeInGrid } from '../grid.js';
import { attributeOf, elementsOf, firstOf, nameOfElement, type XmlElement } from '../xml.js';

/** Reads what stands in a cell. */
type ReadCell = (cell: XmlElement) => readonly Block[];

/** Rows as a spreadsheet writes them, which says once what is repeated: no text has more of either. */
const MOST_REPEATED = 200;

const countOf = (element: XmlElement, name: string): number => {
  const count = Number(attributeOf(element, name) ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, MOST_REPEATED) : 1;
};

interface TableRow {
  readonly element: XmlElement;
  readonly isHeader: boolean;
}

const rowsOf = (table: XmlElement, isHeader: boolean): readonly TableRow[] =>
  elementsOf(table).flatMap((child) => {
    const name = nameOfElement(child);
    if (name === 'table-row') return [{ element: child, isHeader }];
    if (name === 'table-header-rows') return rowsOf(child, true);
    return ['table-rows', 'table-row-group'].includes(name) ? rowsOf(child, isHeader) : [];
  });

interface DrawnCell {
  readonly element: XmlElement;
  /** From 0, counted in the columns that the file has. */
  readonly column: number;
  readonly columns: number;
}

interface DrawnRow {
  readonly cells: readonly DrawnCell[];
  /** The columns that a cell of a row above takes up. */
  readonly covered: ReadonlySet<number>;
}

/** Cells that a merged one covers hold a place in the grid, and no text that shows. */
const drawRow = (row: XmlElement): DrawnRow => {
  const cells: DrawnCell[] = [];
  const covered = new Set<number>();
  let column = 0;
  /** Where the cell ends that covers places in its own row. */
  let ownUntil = 0;
  for (const element of elementsOf(row)) {
    const isCovered = nameOfElement(element) === 'covered-table-cell';
    if (!isCovered && nameOfElement(element) !== 'table-cell') continue;
    const columns = countOf(element, 'number-columns-spanned');
    for (let left = countOf(element, 'number-columns-repeated'); left > 0; left -= 1) {
      if (!isCovered) {
        cells.push({ element, column, columns });
        ownUntil = column + columns;
      } else if (column >= ownUntil) covered.add(column);
      column += 1;
    }
  }
  return { cells, covered };
};

/**
 * In how many rows each cell stands. The places that a cell covers tell more than the count it has, which some files
 * leave out or let run into rows that have a cell of their own there.
 */
const rowsSpanned = (rows: readonly DrawnRow[]): readonly (readonly number[])[] => {
  /** By column, how many rows from the one below on are covered there. */
  let coveredBelow: ReadonlyMap<number, number> = new Map();
  /** By column, the first row below that has a cell of its own there. */
  const nextOwn = new Map<number, number>();
  const spans: number[][] = [];
  for (const [row, { cells, covered }] of [...rows.entries()].reverse()) {
    spans.push(
      cells.map(({ element, column }) => {
        const free = (nextOwn.get(column) ?? rows.length) - row;
        const said = Math.min(countOf(element, 'number-rows-spanned'), free);
        return Math.max(said, 1 + (coveredBelow.get(column) ?? 0));
      }),
    );
    coveredBelow = new Map([...covered].map((column) => [column, 1 + (coveredBelow.get(column) ?? 0)]));
    for (const { column } of cells) nextOwn.set(column, row);
  }
  return spans.reverse();
};

/** How wide the columns of the styles are, by name; the unit is the style's, and one in each table. */
export const columnWidths = (containers: readonly (XmlElement | null)[]): ReadonlyMap<string, number> =>
  new Map(
    containers.flatMap((container) =>
      elementsOf(container, 'style').flatMap((style) => {
        const properties = firstOf(style, 'table-column-properties');
        const width = Number.parseFloat(
          attributeOf(properties, 'rel-column-width') ?? attributeOf(properties, 'column-width') ?? '',
        );
        return width > 0 ? [[attributeOf(style, 'name') ?? '', width] as const] : [];
      }),
    ),
  );

const columnsOf = (element: XmlElement): readonly XmlElement[] =>
  elementsOf(element).flatMap((child) => {
    const name = nameOfElement(child);
    if (name === 'table-column') return [child];
    return COLUMN_GROUPS.has(name) ? columnsOf(child) : [];
  });

const COLUMN_GROUPS = new Set(['table-columns', 'table-header-columns', 'table-column-group']);

/** Where the columns of a table begin; the file need not say how wide they are. */
const columnStarts = (
  table: XmlElement,
  widths: ReadonlyMap<string, number>,
): ((column: number) => number) => {
  const starts = [0];
  for (const column of columnsOf(table)) {
    const width = widths.get(attributeOf(column, 'style-name') ?? '') ?? 1;
    for (let left = countOf(column, 'number-columns-repeated'); left > 0; left -= 1)
      starts.push((starts.at(-1) ?? 0) + width);
  }
  const last = starts.length - 1;
  return (column) => starts[column] ?? (starts[last] ?? 0) + (column - last);
};

/** Reads a table with its grid; a merged cell stands in its first row. */
export const readTable = (
  table: XmlElement,
  widths: ReadonlyMap<string, number>,
  readCell: ReadCell,
): TableBlock => {
  const rows = rowsOf(table, false);
  const startOf = columnStarts(table, widths);
  const drawn = rows.map(({ element }) => drawRow(element));
  const spans = rowsSpanned(drawn);
  const places = placeInGrid(
    drawn.map(({ cells }) =>
      cells.map(({ column, columns }) => ({ left: startOf(column), right: startOf(column + columns) })),
    ),
  );
  return {
    type: 'table',
    rows: drawn.map(({ cells }, row) =>
      cells.map((cell, at): CellBlock => {
        const { column, columns } = places[row]?.[at] ?? { column: at + 1, columns: 1 };
        return { column, columns, rows: spans[row]?.[at] ?? 1, blocks: readCell(cell.element) };
      }),
    ),
    headerRows: rows.filter(({ isHeader }) => isHeader).length,
  };
};
