import { escapeControls } from '../../chars/index.js';
import type { Severity } from '../../model/index.js';
import type { Reporter } from './reporter.js';
import { withPlace } from './with-place.js';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<
  Severity,
  string
>;

const escapeData = (text: string) =>
  escapeControls(text, '\r\n').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Workflow commands that GitHub Actions turns into annotations. */
export const reportGithub: Reporter = function* (results, { lang, unread = [] }) {
  for (const result of results) {
    const { path, diagnostics, isOpaque = false } = result;
    for (const diagnostic of diagnostics) {
      const { rule, severity } = diagnostic;
      const { start, end } = diagnostic.position;
      const message = withPlace(result, diagnostic, lang);
      // Columns count only where the place is within one line.
      const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : '';
      const lines = isOpaque ? 'line=1' : `line=${start.line},endLine=${end.line}${columns}`;
      const properties = `file=${escapeProperty(path)},${lines}`;
      yield `::${COMMANDS[severity]} ${properties},title=${escapeProperty(rule)}::${escapeData(message)}\n`;
    }
  }
  for (const { source, failure } of unread)
    yield `::error file=${escapeProperty(source.path ?? '-')},title=plan-parse::${escapeData(failure)}\n`;
};
