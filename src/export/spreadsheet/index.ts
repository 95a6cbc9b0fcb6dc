import type { Sheet } from './sheet.js';

export type { Sheet, SheetCell, SheetColumn } from './sheet.js';

/** Loads the writer of text formats. */
export const loadDelimited = async () => (await import('../delimited.js')).toDelimited;

/** Loads the writer of workbooks. */
export const loadWorkbook = () => import('./workbook.js');

type WriteSheets = (sheets: readonly Sheet[]) => Promise<string | Uint8Array>;

const writeFirst =
  (delimiter: ',' | '\t'): WriteSheets =>
  async ([first]) => {
    if (first === undefined) return '';
    const toDelimited = await loadDelimited();
    return toDelimited([first.columns.map(({ head }) => head), ...first.rows], { delimiter, bom: true });
  };

/** The formats for spreadsheets, in the order of the help; text formats contain one sheet. */
export const sheetFormats = {
  csv: writeFirst(','),
  tsv: writeFirst('\t'),
  xlsx: async (sheets) => (await loadWorkbook()).toWorkbook(sheets),
} as const satisfies Readonly<Record<string, WriteSheets>>;

/** The name of a format for spreadsheets. */
export type SheetFormatName = keyof typeof sheetFormats;
