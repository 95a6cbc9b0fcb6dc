import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Cell } from 'write-excel-file/universal';
import { shorten } from '../label.js';
import type { Sheet, SheetCell, SheetColumn } from './sheet.js';

/** The maximum number of characters in a cell. */
const LONGEST_CELL = 32_767;
const DAY = /^\d{4}-\d\d-\d\d$/;
/** Excel counts days from 1900. */
const FIRST_YEAR = '1900';
const LOOK = { wrap: true, alignVertical: 'top', borderStyle: 'thin' } as const;

/** Sheets have no time zones: midnight is the whole number with which formulas compare. */
const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

const cellOf = (cell: SheetCell, { type }: SheetColumn): Cell => {
  if (cell === null || cell === '') return { value: '', type: String, ...LOOK };
  if (typeof cell === 'number') return { value: cell, type: Number, ...LOOK };
  if (type === 'day' && DAY.test(cell) && cell >= FIRST_YEAR)
    return { value: dateOf(cell), type: Date, format: 'dd/mm/yyyy', ...LOOK };
  return { value: shorten(cell, LONGEST_CELL), type: String, ...LOOK };
};

/** "A", "Z", "AA": the letters of a column, counted from 1. */
const columnLetters = (column: number): string => {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
};

/**
 * Adds filters to the columns of a workbook, which the library does not support.
 *
 * @param sheets - the first sheets of the workbook
 */
export const withFilters = (workbook: Uint8Array, sheets: readonly Sheet[]): Uint8Array => {
  const files = unzipSync(workbook);
  for (const [at, { columns, rows }] of sheets.entries()) {
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    const sheet = files[path];
    if (sheet === undefined) continue;
    const filter = `</sheetData><autoFilter ref="A1:${columnLetters(columns.length)}${rows.length + 1}"/>`;
    files[path] = strToU8(strFromU8(sheet).replace('</sheetData>', filter));
  }
  return zipSync(files);
};

/** A sheet for the library: frozen header, days as dates, numbers as numbers. */
export const writtenSheet = ({ name, columns, rows }: Sheet) => ({
  data: [
    columns.map(({ head }): Cell => ({ value: head, type: String, fontWeight: 'bold', borderStyle: 'thin' })),
    ...rows.map((row) =>
      row.map((cell, at) => cellOf(cell, columns[at] ?? { head: '', type: 'text', width: 0 })),
    ),
  ],
  sheet: name,
  columns: columns.map(({ width }) => ({ width })),
  stickyRowsCount: 1,
});

/** Writes sheets as a workbook, with filters. */
export const toWorkbook = async (sheets: readonly Sheet[]): Promise<Uint8Array> => {
  const blob = await writeExcelFile(sheets.map(writtenSheet)).toBlob();
  return withFilters(new Uint8Array(await blob.arrayBuffer()), sheets);
};
