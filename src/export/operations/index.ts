import type { Lang } from '../../model/index.js';
import { type Sheet, type SheetFormatName, sheetFormats } from '../spreadsheet/index.js';
import { type AmendingAct, operationRows } from './rows.js';
import { operationWords } from './words.js';

export { type AmendingAct, operationRows, saySource } from './rows.js';
export { operationWords } from './words.js';

const COLUMNS = ['file', 'act', 'source', 'action', 'work', 'target', 'before', 'after', 'from'] as const;
const WIDTHS: Readonly<Record<(typeof COLUMNS)[number], number>> = {
  file: 24,
  act: 18,
  source: 18,
  action: 16,
  work: 18,
  target: 24,
  before: 60,
  after: 60,
  from: 12,
};

function sheetOf(acts: readonly AmendingAct[], lang: Lang): Sheet {
  const { title, columns } = operationWords(lang);
  return {
    name: title,
    columns: COLUMNS.map((column) => ({
      head: columns[column],
      width: WIDTHS[column],
      type: column === 'from' ? 'day' : 'text',
    })),
    rows: operationRows(acts, lang).map((row) => COLUMNS.map((column) => row[column] || null)),
  };
}

type OperationFormat = (acts: readonly AmendingAct[], lang: Lang) => Promise<string | Uint8Array>;

const asSheet =
  (format: SheetFormatName): OperationFormat =>
  (acts, lang) =>
    sheetFormats[format]([sheetOf(acts, lang)]);

/** The formats for lists of changes, in the order of the help. */
export const operationFormats = {
  csv: asSheet('csv'),
  tsv: asSheet('tsv'),
  xlsx: asSheet('xlsx'),
  html: async (acts, lang) => (await import('./page.js')).operationsToPage(acts, lang),
} as const satisfies Readonly<Record<string, OperationFormat>>;

/** The name of a format for lists of changes. */
export type OperationFormatName = keyof typeof operationFormats;
