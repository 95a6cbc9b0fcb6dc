import type { Severity } from '../../model/index.js';
import { fingerprintOf, nameFindings } from '../fingerprint.js';
import { jsonPieces } from './json-pieces.js';
import type { Reporter } from './reporter.js';
import { withPlace } from './with-place.js';

const GRADES = { error: 'major', warning: 'minor', info: 'info' } as const satisfies Record<Severity, string>;

/** GitLab's code quality report. */
export const reportGitlab: Reporter = function* (results, { lang, unread = [] }) {
  const issues = results.flatMap((file) =>
    nameFindings(file).map(({ diagnostic, fingerprint }) => ({
      description: withPlace(file, diagnostic, lang),
      check_name: diagnostic.rule,
      fingerprint,
      severity: GRADES[diagnostic.severity],
      location: {
        path: file.path,
        lines: file.isOpaque
          ? { begin: 1 }
          : { begin: diagnostic.position.start.line, end: diagnostic.position.end.line },
      },
    })),
  );
  const failures = unread.map(({ source, failure }) => ({
    description: failure,
    check_name: 'plan-parse',
    fingerprint: fingerprintOf(`${source.path}\nunread`),
    severity: 'blocker',
    location: { path: source.path ?? '-', lines: { begin: 1 } },
  }));
  yield* jsonPieces([...issues, ...failures], 1);
  yield '\n';
};
