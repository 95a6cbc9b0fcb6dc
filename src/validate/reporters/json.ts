import { countFindings } from '../result.js';
import { jsonPieces } from './json-pieces.js';
import type { Reporter } from './reporter.js';

/** One object with the files, their diagnostics, and the counts. */
export const reportJson: Reporter = function* (results) {
  const files = results.map(({ path, diagnostics }) => ({ path, diagnostics }));
  yield* jsonPieces({ files, counts: countFindings(results) }, 2);
  yield '\n';
};
