import { stringify } from 'csv-stringify/browser/esm/sync';

/** How rows are written as text. */
interface Delimiting {
  readonly delimiter?: ',' | '\t';
  /** Whether the text begins with the mark by which spreadsheets know UTF-8. */
  readonly bom?: boolean;
}

/** Writes rows as text, one line a row (RFC 4180), and no cell that a spreadsheet would take for a formula. */
export const toDelimited = (
  rows: readonly (readonly (string | number | null)[])[],
  { delimiter = ',', bom = false }: Delimiting = {},
): string => stringify([...rows], { bom, delimiter, escape_formulas: true, record_delimiter: '\r\n' });
