import { stringify } from 'csv-stringify/browser/esm/sync';
import type { SheetCell } from './sheet.js';

/**
 * Writes rows as text, one line a row (RFC 4180), with the mark by which spreadsheets know UTF-8, and no cell that one
 * would take for a formula.
 */
export const toDelimited = (rows: readonly (readonly SheetCell[])[], delimiter: ',' | '\t'): string =>
  stringify(
    rows.map((row) => [...row]),
    { bom: true, delimiter, escape_formulas: true, record_delimiter: '\r\n' },
  );
