export { type BrokenStretch, brokenStretches, withWholeSyllables } from './broken-syllables.js';
export { type Folded, fold, type WayBack } from './fold.js';
export { indentOf } from './indents.js';
export { createPlaces } from './places.js';
export { createPositions, type Positions } from './positions.js';
export { hasNoMarks, unreadableStretches } from './unreadable.js';
