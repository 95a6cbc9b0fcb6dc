export { captionIn, isCaption } from './caption.js';
export { drawnTable } from './drawn-table.js';
export { flatRows } from './flat-rows.js';
export {
  beginsTable,
  continueTable,
  openTable,
  rowStyle,
  type TableState,
  takeCellLine,
} from './flat-table.js';
export { textOfCell } from './header-rows.js';
export { type GroupRow, partedByGroups } from './row-groups.js';
export { unnumberedTable, unnumberedTableAt } from './unnumbered-table.js';
