export { type Folded, fold, type WayBack } from './fold.js';
export { indentOf } from './indents.js';
export { createPlaces, type Places } from './positions.js';
