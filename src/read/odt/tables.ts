import type { Block, CellBlock, TableBlock } from '../blocks.js';
import { attributeOf, elementsOf, nameOfElement, type XmlElement } from '../xml.js';

/** Reads what stands in a cell. */
type ReadCell = (cell: XmlElement) => readonly Block[];

/** Rows as a spreadsheet writes them, which says once what is repeated: no text has more of either. */
const mostRepeated = 200;

const countOf = (element: XmlElement, name: string): number => {
  const count = Number(attributeOf(element, name) ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, mostRepeated) : 1;
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

/** Cells that a merged one covers hold a place in the grid, and no text that shows. */
const readRow = (row: XmlElement, readCell: ReadCell): readonly CellBlock[] => {
  const cells: CellBlock[] = [];
  let column = 1;
  for (const element of elementsOf(row)) {
    const isCovered = nameOfElement(element) === 'covered-table-cell';
    if (!isCovered && nameOfElement(element) !== 'table-cell') continue;
    const columns = countOf(element, 'number-columns-spanned');
    const rows = countOf(element, 'number-rows-spanned');
    for (let left = countOf(element, 'number-columns-repeated'); left > 0; left -= 1) {
      if (!isCovered) cells.push({ column, columns, rows, blocks: readCell(element) });
      column += 1;
    }
  }
  return cells;
};

/** Reads a table with its grid; a merged cell stands in its first row. */
export const readTable = (table: XmlElement, readCell: ReadCell): TableBlock => {
  const rows = rowsOf(table, false);
  return {
    type: 'table',
    rows: rows.map(({ element }) => readRow(element, readCell)),
    headerRows: rows.filter(({ isHeader }) => isHeader).length,
  };
};
