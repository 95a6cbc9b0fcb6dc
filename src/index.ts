export { findOperations as extractOperations } from './amend/index.js';
export { type ChunkOptions, chunkDocument } from './chunks/index.js';
export { type ConsolidationOptions, consolidateDocuments } from './consolidated-document.js';
export { comparedForm, type DiffOptions, diffDocuments, patchDocument } from './diff/index.js';
export { extractCitations, type ParseOptions, parseDocument } from './document.js';
export { readStatusList, type StatusList } from './effect/index.js';
export { explainLine } from './explain.js';
export {
  amendmentChains,
  basisStates,
  buildGraph,
  createGraph,
  type DocumentDigest,
  digestDocument,
  findWorks,
  type GraphBuilder,
  type Selection,
  selectGraph,
} from './graph/index.js';
export type * from './model/index.js';
export { documentTasks, extractTasks, selectTasks, type TaskSelection } from './tasks/index.js';
export { type ValidateOptions, validate } from './validate/index.js';
