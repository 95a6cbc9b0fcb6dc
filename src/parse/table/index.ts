export {
  beginsTable,
  continueTable,
  openTable,
  rowStyle,
  type TableState,
  takeCellLine,
} from './flat-table.js';
