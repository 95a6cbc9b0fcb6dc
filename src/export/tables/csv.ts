import { stringify } from 'csv-stringify/browser/esm/sync';
import { plainText } from '../label.js';
import { gridOf, type WrittenTable } from './written-tables.js';

/** Writes a table, one line a row (RFC 4180), and no cell that a spreadsheet would take for a formula. */
export const toTableCsv = (table: WrittenTable): string =>
  stringify(
    gridOf(table).map((row) => row.map(plainText)),
    { escape_formulas: true, record_delimiter: '\r\n' },
  );
