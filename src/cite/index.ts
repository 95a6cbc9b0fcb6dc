export { type Cited, type CiteInput, cite } from './cite.js';
export { type KeyTerms, keyTerms } from './keywords.js';
export { urnOf } from './works/urn.js';
