import { append } from '../append.js';
import type { Block, CellBlock, TableBlock } from '../blocks.js';
import { atPath, attributeOf, elementsOf, firstOf, nameOfElement, type XmlElement } from '../xml.js';
import { WRAPPERS } from './inline.js';
import type { Pages } from './pages.js';
import { toggleOf } from './styles.js';

/** A cell that grows by cells merged into it. */
interface CellDraft {
  readonly column: number;
  columns: number;
  rows: number;
  readonly blocks: Block[];
}

type Merge = 'first' | 'goesOn' | null;

/** The elements with a name, including those inside content controls and insertions. */
const within = (parent: XmlElement, wanted: string): readonly XmlElement[] =>
  elementsOf(parent).flatMap((child) => {
    const name = nameOfElement(child);
    if (name === wanted) return [child];
    return WRAPPERS.has(name) ? within(child, wanted) : [];
  });

const rowsOf = (table: XmlElement): readonly XmlElement[] =>
  within(table, 'tr').filter((row) => atPath(row, 'trPr', 'del') === null);

const cellsOf = (row: XmlElement): readonly XmlElement[] =>
  within(row, 'tc').filter((cell) => atPath(cell, 'tcPr', 'cellDel') === null);

const countOf = (element: XmlElement | null, least: number): number =>
  Math.max(least, Number.parseInt(attributeOf(element, 'val') ?? '', 10) || 0);

const mergeOf = (element: XmlElement | null): Merge => {
  if (!element) return null;
  return attributeOf(element, 'val') === 'restart' ? 'first' : 'goesOn';
};

/** A tracked merge has a different notation. */
const TRACKED_MERGES = new Map<string | null, Merge>([
  ['rest', 'first'],
  ['cont', 'goesOn'],
]);

const rowMergeOf = (properties: XmlElement | null): Merge =>
  mergeOf(firstOf(properties, 'vMerge')) ??
  TRACKED_MERGES.get(attributeOf(firstOf(properties, 'cellMerge'), 'vMerge')) ??
  null;

const hasText = (block: Block): boolean => block.type !== 'paragraph' || block.text.trim() !== '';

/** Word does not show text in the continuation of a merged cell, but it is kept. */
const mergeInto = (cell: CellDraft, blocks: readonly Block[]): void => {
  if (blocks.some(hasText)) append(cell.blocks, blocks);
};

/** A row being read. */
interface RowDraft {
  readonly cells: CellDraft[];
  /** The column after the last cell. */
  column: number;
  /** The cell to the left, and whether it begins in this row. */
  left: CellDraft | null;
  isLeftNew: boolean;
  /** The cells that may continue in the row below, by column. */
  readonly goingOn: Map<number, CellDraft>;
}

/** Adds a cell's content to a row: as a new cell, or to the one it is merged into. */
const addCell = (
  row: RowDraft,
  properties: XmlElement | null,
  blocks: readonly Block[],
  open: ReadonlyMap<number, CellDraft>,
): void => {
  const columns = countOf(firstOf(properties, 'gridSpan'), 1);
  const { column, left } = row;
  row.column += columns;
  if (left && mergeOf(firstOf(properties, 'hMerge')) === 'goesOn') {
    if (row.isLeftNew) left.columns += columns;
    mergeInto(left, blocks);
    return;
  }
  const rowMerge = rowMergeOf(properties);
  const above = rowMerge === 'goesOn' ? open.get(column) : undefined;
  if (above) {
    above.rows += 1;
    mergeInto(above, blocks);
  } else row.cells.push({ column, columns, rows: 1, blocks: [...blocks] });
  row.isLeftNew = above === undefined;
  row.left = above ?? row.cells.at(-1) ?? null;
  if (rowMerge !== null && row.left) row.goingOn.set(column, row.left);
};

/**
 * Reads a table with its grid: deleted rows and cells are skipped, and a merged cell occurs once, in its first row.
 *
 * @param readCell - reads the contents of a cell
 * @param pages - the pages of the story; the cells of a row span the same ones
 */
export const readTable = (
  table: XmlElement,
  readCell: (cell: XmlElement) => readonly Block[],
  pages: Pages | null,
): TableBlock => {
  const rows: (readonly CellBlock[])[] = [];
  let headerRows = 0;
  let open: ReadonlyMap<number, CellDraft> = new Map();
  for (const element of rowsOf(table)) {
    const properties = firstOf(element, 'trPr');
    const column = 1 + countOf(firstOf(properties, 'gridBefore'), 0);
    const row: RowDraft = { cells: [], column, left: null, isLeftNew: false, goingOn: new Map() };
    const firstPage = pages?.current() ?? 1;
    let lastPage = firstPage;
    for (const cell of cellsOf(element)) {
      const cellProperties = firstOf(cell, 'tcPr');
      pages?.goTo(firstPage);
      const blocks = readCell(cell);
      // A cell that continues below may reach later pages than the other cells of its row.
      if (rowMergeOf(cellProperties) === null) lastPage = Math.max(lastPage, pages?.current() ?? 1);
      addCell(row, cellProperties, blocks, open);
    }
    pages?.goTo(lastPage);
    open = row.goingOn;
    if (headerRows === rows.length && toggleOf(properties, 'tblHeader')) headerRows += 1;
    rows.push(row.cells);
  }
  return { type: 'table', rows, headerRows };
};
