export { exportTables, type TableExport, type TableFormatName, tableFormats } from './formats.js';
export { type WrittenCell, writtenTable } from './written-tables.js';
