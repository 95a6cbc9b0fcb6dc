import type { Lang, ParsedDocument } from '../../model/index.js';
import { makeSheet, type SheetKind, sheetKinds } from './rows.js';
import type { Sheet } from './sheet.js';

export type { SheetKind } from './rows.js';
export type { SheetColumn } from './sheet.js';

/** Loads what writes workbooks. */
export const loadWorkbookWriter = async () => (await import('./workbook.js')).toWorkbook;

const delimited = async ({ columns, rows }: Sheet, delimiter: string): Promise<string> => {
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  return stringify([columns.map(({ head }) => head), ...rows], {
    bom: true,
    delimiter,
    escape_formulas: true,
    record_delimiter: '\r\n',
  });
};

type WriteSheets = (sheets: readonly Sheet[]) => Promise<string | Uint8Array>;

const writeFirst =
  (delimiter: string): WriteSheets =>
  async ([first]) =>
    first === undefined ? '' : delimited(first, delimiter);

/** The formats for spreadsheets, in the order in which help names them; those of text hold one sheet. */
export const sheetFormats = {
  csv: writeFirst(','),
  tsv: writeFirst('\t'),
  xlsx: async (sheets) => (await loadWorkbookWriter())(sheets),
} as const satisfies Readonly<Record<string, WriteSheets>>;

/** The name of a format for spreadsheets. */
export type SheetFormatName = keyof typeof sheetFormats;

/** The kinds of sheets, in the order in which a workbook has them. */
export const sheetNames = Object.keys(sheetKinds) as readonly SheetKind[];

/**
 * Writes what documents cite, and how they are built, for spreadsheets: what one would take for a formula is marked as
 * text, and texts begin with the mark by which spreadsheets know UTF-8.
 *
 * @param kinds - the sheets that are wanted; a format of text holds the first
 */
export const exportSheets = (
  documents: readonly ParsedDocument[],
  format: SheetFormatName,
  kinds: readonly SheetKind[],
  lang: Lang,
): Promise<string | Uint8Array> =>
  sheetFormats[format](kinds.map((kind) => makeSheet(kind, documents, lang)));
