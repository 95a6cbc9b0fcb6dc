import { countFindings } from '../result.js';
import type { Reporter } from './reporter.js';

/** One object: the files with their diagnostics, and the counts. */
export const reportJson: Reporter = (results) =>
  `${JSON.stringify(
    {
      files: results.map(({ path, diagnostics }) => ({ path, diagnostics })),
      counts: countFindings(results),
    },
    null,
    2,
  )}\n`;
