export { findAffected } from './ask/affected.js';
export { searchWorks, worksMeant } from './ask/find.js';
export { askLaws, type Law } from './ask/laws.js';
export { askBasis, askState } from './ask/states.js';
export { askTimeline, type TimelineEvent } from './ask/timeline.js';
export { askVersionSources, type WorkFile } from './ask/versions.js';
export type { Answer, Json } from './connection/index.js';
export { countRows } from './count-rows.js';
export type { Database, Row } from './database.js';
export { exportParquet } from './export-parquet.js';
export { mergeParquet } from './merge-parquet.js';
export type { ArchiveError, ArchiveProblem } from './problem.js';
export { readDigests } from './read/digests.js';
export { readTasks } from './read/tasks.js';
export { resolveWorks } from './resolve/index.js';
export { isResolved, openStore } from './store.js';
export { type Batch, type BatchWriter, batchWriter, type FileFacts } from './write/add-batch.js';
export { knownHashes, knownSizes, storedFiles, unchangedFiles } from './write/known.js';
export { pathOfRecord, recordText } from './write/record-text.js';

/** Loads what makes a record of a document: it finds tasks and faults, which no question needs. */
export const loadRecorder = () => import('./write/record.js');
