import type { Block, CellBlock, TableBlock } from '../blocks.js';
import { placeInGrid } from '../grid.js';
import { attributeOf, elementsOf, firstOf, nameOfElement, type XmlElement } from '../xml.js';

/** Reads the contents of a cell. */
type ReadCell = (cell: XmlElement) => readonly Block[];

/** The maximum numbers of repeated rows and columns, which spreadsheets write once with a count. */
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
  /** From 0, in the columns of the file. */
  readonly column: number;
  readonly columns: number;
}

interface DrawnRow {
  readonly cells: readonly DrawnCell[];
  /** The columns occupied by a cell from above. */
  readonly covered: ReadonlySet<number>;
}

/** Covered cells occupy a place in the grid, but their text is not shown. */
const drawRow = (row: XmlElement): DrawnRow => {
  const cells: DrawnCell[] = [];
  const covered = new Set<number>();
  let column = 0;
  /** The end of the cell that covers places in its own row. */
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
 * The number of rows that each cell spans. Covered places are more reliable than the count, which some files omit or
 * extend into rows with a separate cell there.
 */
const rowsSpanned = (rows: readonly DrawnRow[]): readonly (readonly number[])[] => {
  /** The number of covered rows below, by column. */
  let coveredBelow: ReadonlyMap<number, number> = new Map();
  /** The first row below with a separate cell, by column. */
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

/** The column widths of styles, by name; the unit is the same within a table. */
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

/** The left edges of a table's columns, whose widths may be missing. */
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

/** Reads a table with its grid; a merged cell is in its first row. */
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
