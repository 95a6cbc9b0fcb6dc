export { type Folded, fold, type WayBack } from './fold.js';
export { indentOf } from './indents.js';
export { createPositions, type Positions } from './positions.js';
