export { encodingNames, unmarkedUtf16 } from './decode.js';
export { isReadError, type ReadError, readError } from './error.js';
export { readFileSource, readStdin } from './file.js';
export { formatNames } from './formats.js';
export type { ReadProblem } from './problem.js';
export { readSource } from './read.js';
export type { OcrMode, ReadOptions, ReadWarning, Source } from './source.js';
