import type { Reporter } from './reporter.js';

/** One finding a line, with the path of its file. */
export const reportNdjson: Reporter = (results) =>
  results
    .flatMap(({ path, diagnostics }) =>
      diagnostics.map((diagnostic) => `${JSON.stringify({ path, ...diagnostic })}\n`),
    )
    .join('');
