export { extractCitations, type ParseOptions, parseDocument } from './document.js';
export type * from './model/index.js';
