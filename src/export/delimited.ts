import { stringify } from 'csv-stringify/browser/esm/sync';

/** How rows are serialized. */
interface Delimiting {
  readonly delimiter?: ',' | '\t';
  /** Whether the text begins with a byte order mark, by which spreadsheets recognise UTF-8. */
  readonly bom?: boolean;
}

/** Writes rows as text, one line per row (RFC 4180), so that no spreadsheet interprets a cell as a formula. */
export const toDelimited = (
  rows: readonly (readonly (string | number | null)[])[],
  { delimiter = ',', bom = false }: Delimiting = {},
): string => stringify([...rows], { bom, delimiter, escape_formulas: true, record_delimiter: '\r\n' });
