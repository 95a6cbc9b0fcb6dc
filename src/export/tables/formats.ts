import type { Lang, ParsedDocument } from '../../model/index.js';
import { plainText } from '../label.js';
import { sheetOf } from '../sheets/index.js';
import { loadDelimited, type Sheet } from '../spreadsheet/index.js';
import { tableNames } from './table-names.js';
import { gridOf, type WrittenTable, writtenTables } from './written-tables.js';

/** The tables of documents in a format: several files by name, or one file with all of them. */
export type TableExport =
  | { readonly type: 'folder'; readonly files: Readonly<Record<string, string>> }
  | { readonly type: 'file'; readonly bytes: Uint8Array };

/** A document with tables. */
interface Holder {
  readonly document: ParsedDocument;
  readonly tables: readonly WrittenTable[];
}

type WriteTables = (holders: readonly Holder[], lang: Lang) => Promise<TableExport>;

const asTexts =
  (format: 'csv' | 'tsv', delimiter: ',' | '\t'): WriteTables =>
  async (holders) => {
    const toDelimited = await loadDelimited();
    const names = tableNames(
      holders.map(({ document, tables }) => ({ path: document.source.path, count: tables.length })),
    );
    const files = holders.flatMap(({ tables }, at) =>
      tables.map((table, index) => {
        const grid = gridOf(table).map((row) => row.map(plainText));
        return [`${names[at]?.[index]}.${format}`, toDelimited(grid, { delimiter, bom: true })] as const;
      }),
    );
    return { type: 'folder', files: Object.fromEntries(files) };
  };

/** The list of sheets with their tables and files. */
const listOf = (holders: readonly Holder[], names: readonly string[], lang: Lang): Sheet => {
  const placed = holders.flatMap(({ document, tables }) => tables.map((table) => ({ document, table })));
  const rows = placed.map(({ document, table }, at) => ({
    sheet: names[at] ?? '',
    file: document.source.path,
    document: document.metadata.number,
    caption: table.caption,
    rows: table.rows.length,
  }));
  return sheetOf('tables', ['sheet', 'file', 'document', 'caption', 'rows'], rows, lang);
};

const asWorkbook: WriteTables = async (holders, lang) => {
  const { tableSheetName, toXlsx } = await import('./xlsx.js');
  const tables = holders.flatMap((holder) => holder.tables);
  const list = holders.length > 1 ? listOf(holders, tables.map(tableSheetName), lang) : null;
  return { type: 'file', bytes: await toXlsx(tables, list) };
};

/** The formats for tables, in the order of the help. */
export const tableFormats = {
  csv: asTexts('csv', ','),
  tsv: asTexts('tsv', '\t'),
  xlsx: asWorkbook,
} as const satisfies Readonly<Record<string, WriteTables>>;

/** The name of a format for tables. */
export type TableFormatName = keyof typeof tableFormats;

/**
 * Writes the tables of documents, with their parts joined, in a format.
 *
 * @returns `null` if there are none
 */
export async function exportTables(
  documents: readonly ParsedDocument[],
  format: TableFormatName,
  lang: Lang,
): Promise<TableExport | null> {
  const holders = documents
    .map((document) => ({ document, tables: writtenTables(document) }))
    .filter(({ tables }) => tables.length > 0);
  return holders.length === 0 ? null : tableFormats[format](holders, lang);
}
