export { type WrittenCell, type WrittenTable, writtenTable, writtenTables } from './written-tables.js';
