export { type WrittenCell, type WrittenTable, writtenTable, writtenTables } from './written-tables.js';

/** Loads what writes a table as CSV. */
export const loadCsvWriter = async () => (await import('./csv.js')).toTableCsv;

/** Loads what writes tables as the sheets of a workbook. */
export const loadXlsxWriter = async () => (await import('./xlsx.js')).toXlsx;
