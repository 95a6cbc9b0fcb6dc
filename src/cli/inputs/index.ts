export { eachInput, eachSource, type Input } from './each-input.js';
export { documentsBelow, isDocumentName, isParsedName } from './expand-folders.js';
export { gatherNames, keepInputs } from './input-names.js';
export { type LookAhead, lookAhead } from './look-ahead.js';
export { peekAtSize } from './peek-size.js';
export { hintsOf, isTooLargeFile, readUnlessTooLarge } from './read-input.js';
export { readShard } from './shard.js';
export { readStatusFile } from './status-file.js';
