export { cutsNumber, cutsWord } from './cuts.js';
export { type Folded, fold, type WayBack } from './fold.js';
export { addIndents } from './indents.js';
export { joinWhere, type Line, linesOf, lineWith } from './lines.js';
export { createPlaces, type Places } from './positions.js';
export {
  endsInWholeWord,
  type FullLine,
  fullLineWidth,
  isLeftOpen,
  isNearlyFull,
  isOpen,
  readsOn,
  UNWRAPPED,
  withRests,
} from './wrap.js';
