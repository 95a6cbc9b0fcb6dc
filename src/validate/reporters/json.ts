import type { Findings } from '../../model/index.js';
import { countFindings } from '../result.js';
import { jsonPieces } from './json-pieces.js';
import type { Reporter } from './reporter.js';

/** One object with the files, their diagnostics, and the counts. */
export const reportJson: Reporter = function* (results) {
  const files = results.map(({ path, diagnostics }) => ({ path, diagnostics }));
  const findings: Findings = { files, counts: countFindings(results) };
  yield* jsonPieces(findings, 2);
  yield '\n';
};
