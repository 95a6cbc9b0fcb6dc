export { beginsLower, isCapital } from './capitals.js';
export { cutsNumber, cutsWord } from './cuts.js';
export { beginsWith, charactersOf, DIGITS, endsWith, holds, isClosed, tailOf } from './edges.js';
export { type Folded, fold, type WayBack } from './fold.js';
export { addIndents } from './indents.js';
export { joinWhere, type Line, linesOf, lineWith } from './lines.js';
export { createLookup } from './lookup.js';
export { createOffsets } from './offsets.js';
export { createPlaces, type Places } from './places.js';
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
