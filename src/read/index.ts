export { encodingNames } from './decode.js';
export { isReadError, type ReadError } from './error.js';
export { readFileSource, readStdin } from './file.js';
export { formatNames } from './formats.js';
export { readSource } from './read.js';
export type { ReadOptions, Source } from './source.js';
