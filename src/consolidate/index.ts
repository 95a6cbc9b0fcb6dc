export { type Consolidated, type ConsolidateOptions, consolidate } from './consolidate.js';
export { textsBefore } from './text-before.js';
