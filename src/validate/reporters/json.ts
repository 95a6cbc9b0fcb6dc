import type { Findings } from '../../model/index.js';
import { countFindings } from '../result.js';
import { jsonPieces } from './json-pieces.js';
import type { Reporter } from './reporter.js';

/** One object with the files, their diagnostics, what could not be read, and the counts. */
export const reportJson: Reporter = function* (results, { unread = [] }) {
  const files = results.map(({ path, diagnostics }) => ({ path, diagnostics }));
  const failures = unread.map(({ source: { path }, failure }) => ({ path, failure }));
  const findings: Findings = { files, unread: failures, counts: countFindings(results) };
  yield* jsonPieces(findings, 2);
  yield '\n';
};
