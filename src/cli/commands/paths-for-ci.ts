import { isAbsolute } from 'node:path';
import type { FailedInput } from '../../model/index.js';
import type { FileResult } from '../../validate/index.js';
import { wayWithin } from '../paths.js';

/** A path from the working folder, if the file is in it. */
const fromWorkingFolder = (path: string): string =>
  isAbsolute(path) ? (wayWithin(process.cwd(), path) ?? path) : path;

/**
 * Findings with the paths by which CI services find files: from the working folder, which is the repository, even
 * where a file was named by an absolute path ("$CI_PROJECT_DIR/drafts").
 */
export const resultsForCi = (results: readonly FileResult[]): readonly FileResult[] =>
  results.map((result) => ({ ...result, path: fromWorkingFolder(result.path) }));

/** The same for files that could not be read. */
export const failuresForCi = (failures: readonly FailedInput[]): readonly FailedInput[] =>
  failures.map((failure) => ({
    ...failure,
    source: {
      ...failure.source,
      path: failure.source.path === null ? null : fromWorkingFolder(failure.source.path),
    },
  }));
