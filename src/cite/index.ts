export { type Cited, type CiteInput, cite } from './cite.js';
export { type KeyTerms, keyTerms } from './key-terms.js';
export { urnOf } from './works/index.js';
