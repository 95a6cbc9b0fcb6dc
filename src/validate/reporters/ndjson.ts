import type { Reporter } from './reporter.js';

/** One finding per line, with the path of its file. */
export const reportNdjson: Reporter = function* (results) {
  for (const { path, diagnostics } of results)
    for (const diagnostic of diagnostics) yield `${JSON.stringify({ path, ...diagnostic })}\n`;
};
