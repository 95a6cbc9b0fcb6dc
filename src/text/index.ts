export { beginsWith, endsWith, isClosed, tailOf } from './edges.js';
export { type Folded, fold, lastAtMost } from './fold.js';
export { type Line, linesOf } from './lines.js';
export { createPlaces, type Places } from './places.js';
export { cutsNumber, fullLineWidth, isNearlyFull, readsOn } from './wrap.js';
