export { cite } from './cite.js';
export { keyTerms } from './key-terms.js';
export { pinsOf } from './pins/index.js';
export { findStandards } from './standards.js';
export { urnOf } from './works/index.js';
