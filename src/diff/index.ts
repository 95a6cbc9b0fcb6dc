export { comparedForm, type DiffOptions, diffDocuments } from './diff-documents.js';
export { patchDocument } from './patch-document.js';
