export { beginsWith, charactersOf, endsWith, isClosed, tailOf } from './edges.js';
export { type Folded, fold } from './fold.js';
export { type Line, linesOf } from './lines.js';
export { createLookup } from './lookup.js';
export { createPlaces, type Places } from './places.js';
export { cutsNumber, fullLineWidth, isLeftOpen, isNearlyFull, readsOn } from './wrap.js';
