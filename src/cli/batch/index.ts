export { collectBatch, collectDocuments } from './collect-batch.js';
export { type BatchOutcome, NOTHING_WRONG } from './outcome.js';
export { reportFailures } from './report-failures.js';
export { runBatch } from './run-batch.js';
export { makeTaskRunner } from './task-runner.js';
