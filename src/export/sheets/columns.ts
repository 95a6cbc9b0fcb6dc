import type { Lang } from '../../model/index.js';
import { plainText } from '../label.js';
import type { Sheet, SheetCell, SheetColumn } from '../spreadsheet/index.js';
import { type ColumnName, type SheetName, sheetWords } from './words.js';

/** A row by its columns; omitted cells are empty. */
export type SheetRow = Partial<Record<ColumnName, SheetCell>>;

const WIDTHS: Readonly<Partial<Record<ColumnName, number>>> = {
  file: 24,
  document: 20,
  unit: 22,
  heading: 60,
  label: 14,
  doer: 22,
  relation: 20,
  done: 34,
  work: 24,
  kind: 14,
  number: 20,
  name: 28,
  issuer: 28,
  subject: 50,
  title: 50,
  provisions: 26,
  text: 60,
  confidence: 14,
  urn: 50,
  message: 70,
  rule: 26,
  caption: 50,
  sheet: 34,
};
const USUAL_WIDTH = 10;

const NUMBERS: ReadonlySet<ColumnName> = new Set([
  'level',
  'mentions',
  'page',
  'line',
  'column',
  'paragraph',
  'errors',
  'warnings',
  'remarks',
  'findings',
  'files',
  'rows',
]);

const typeOf = (column: ColumnName): SheetColumn['type'] => {
  if (NUMBERS.has(column)) return 'number';
  return column === 'date' ? 'day' : 'text';
};

/** Arranges rows under the headings of their columns. */
export function sheetOf(
  name: SheetName,
  columns: readonly ColumnName[],
  rows: readonly SheetRow[],
  lang: Lang,
): Sheet {
  const words = sheetWords[lang];
  const cellOf = (cell: SheetCell | undefined): SheetCell =>
    typeof cell === 'string' ? plainText(cell) : (cell ?? null);
  return {
    name: words.sheets[name],
    columns: columns.map((column) => ({
      head: words.columns[column],
      type: typeOf(column),
      width: WIDTHS[column] ?? USUAL_WIDTH,
    })),
    rows: rows.map((row) => columns.map((column) => cellOf(row[column]))),
  };
}
