export { type Folded, fold, lastAtMost } from './fold.js';
export { withIndents } from './indents.js';
export { type Line, linesOf } from './lines.js';
export { createPlaces, type Places } from './places.js';
export {
  columnsOf,
  cutsNumber,
  type FullLine,
  fullLineWidth,
  isNearlyFull,
  isOpen,
  readsOn,
  UNWRAPPED,
  withRests,
} from './wrap.js';
