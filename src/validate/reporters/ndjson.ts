import type { FileFinding } from '../../model/index.js';
import type { Reporter } from './reporter.js';

/** One finding per line, with the path of its file, then one line for each file that could not be read. */
export const reportNdjson: Reporter = function* (results, { unread = [] }) {
  for (const { path, diagnostics } of results)
    for (const diagnostic of diagnostics) {
      const found: FileFinding = { path, ...diagnostic };
      yield `${JSON.stringify(found)}\n`;
    }
  for (const input of unread) yield `${JSON.stringify(input)}\n`;
};
