export { isCalled } from './attached.js';
export { type AmendingOperation, findOperations, readAmendments } from './find-operations.js';
export { isOfLevel, isSameNumber, numberOf } from './new-text.js';
export { linesOf } from './unit-text.js';
