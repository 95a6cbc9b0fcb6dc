import writeExcelFile, { type Cell } from 'write-excel-file/universal';
import { plainText, shorten } from '../label.js';
import { loadWorkbook, type Sheet } from '../spreadsheet/index.js';
import type { WrittenTable } from './written-tables.js';

/** The maximum numbers of characters in a cell and in a sheet name. */
const LONGEST_CELL = 32_767;
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[[\]:*?/\\']/gu;
/** Widths of columns in characters: wide enough for a word, and narrow enough for two next to each other. */
const NARROWEST = 6;
const WIDEST = 60;

const cellText = (text: string): string => shorten(text.split('\n').map(plainText).join('\n'), LONGEST_CELL);

/** "1 Danh mục văn bản": the number makes it unique. */
export const tableSheetName = ({ caption }: WrittenTable, index: number): string =>
  shorten(plainText(`${index + 1} ${(caption ?? '').replace(NOT_IN_NAMES, ' ')}`), LONGEST_NAME);

/** The cells of a sheet; `null` where empty or covered by a merged cell. */
function sheetCells({ rows, columns, headerRows }: WrittenTable): Cell[][] {
  const cells = rows.map(() => new Array<Cell>(columns).fill(null));
  const taken = rows.map(() => new Uint8Array(columns));
  for (const [at, row] of rows.entries())
    for (const { column, columns: across, rows: down, text } of row) {
      const from = column - 1;
      if (taken[at]?.[from]) continue;
      const height = Math.min(down, rows.length - at);
      const width = Math.min(across, columns - from);
      for (const line of taken.slice(at, at + height)) line.fill(1, from, from + width);
      const own = cells[at];
      if (own)
        own[from] = {
          value: cellText(text),
          type: String,
          wrap: true,
          alignVertical: 'top',
          borderStyle: 'thin',
          ...(width > 1 ? { columnSpan: width } : {}),
          ...(height > 1 ? { rowSpan: height } : {}),
          ...(at < headerRows ? { fontWeight: 'bold' as const, align: 'center' as const } : {}),
        };
    }
  return cells;
}

/** The width of the longest line of a cell that spans only this column. */
const widthsOf = ({ rows, columns }: WrittenTable): { width: number }[] => {
  const widths = new Array<number>(columns).fill(NARROWEST);
  for (const { column, columns: across, text } of rows.flat())
    if (across === 1)
      for (const line of text.split('\n'))
        widths[column - 1] = Math.min(WIDEST, Math.max(widths[column - 1] ?? NARROWEST, line.length + 2));
  return widths.map((width) => ({ width }));
};

/**
 * Writes tables as a workbook, one sheet per table, with merged cells and a frozen header.
 *
 * @param list - a first sheet that lists the tables; `null` for none
 */
export async function toXlsx(tables: readonly WrittenTable[], list: Sheet | null): Promise<Uint8Array> {
  const { withFilters, writtenSheet } = await loadWorkbook();
  const sheets = tables.map((table, index) => ({
    data: sheetCells(table),
    sheet: tableSheetName(table, index),
    columns: widthsOf(table),
    ...(table.headerRows > 0 ? { stickyRowsCount: table.headerRows } : {}),
  }));
  const lists = list === null ? [] : [list];
  const blob = await writeExcelFile([...lists.map(writtenSheet), ...sheets]).toBlob();
  return withFilters(new Uint8Array(await blob.arrayBuffer()), lists);
}
