import { escapeControls, markupAttribute, markupText } from '../../chars/index.js';
import { type Diagnostic, type FailedInput, type Lang, sayPosition } from '../../model/index.js';
import type { FileResult } from '../result.js';
import type { Reporter } from './reporter.js';

const countErrors = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter(({ severity }) => severity === 'error').length;

function testCase(path: string, diagnostic: Diagnostic, told: string, lang: Lang): string {
  const { rule, severity, message } = diagnostic;
  const place = `${path}:${sayPosition(diagnostic, lang)}`;
  const text = markupText(`${place} ${message}`);
  // Warnings do not break the build, so they are reported but do not fail.
  const outcome =
    severity === 'error'
      ? `<failure message="${markupAttribute(message)}" type="${markupAttribute(rule)}">${text}</failure>`
      : `<system-out>${text}</system-out>`;
  return `    <testcase name="${markupAttribute(told)}" classname="${markupAttribute(path)}" time="0">${outcome}</testcase>`;
}

/** Unique names of test cases: a server would treat two of the same name as repetitions. */
function namesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  const seen = new Map<string, number>();
  return diagnostics.map(({ rule, position: { start } }) => {
    const name = `${rule} ${start.line}:${start.column}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function testSuite({ path: name, diagnostics }: FileResult, lang: Lang): string {
  const path = escapeControls(name);
  const names = namesOf(diagnostics);
  const cases =
    diagnostics.length === 0
      ? [`    <testcase name="validate" classname="${markupAttribute(path)}" time="0"></testcase>`]
      : diagnostics.map((diagnostic, index) => testCase(path, diagnostic, names[index] ?? '', lang));
  const counts = `tests="${cases.length}" failures="${countErrors(diagnostics)}" errors="0" skipped="0" time="0"`;
  return [`  <testsuite name="${markupAttribute(path)}" ${counts}>`, ...cases, '  </testsuite>'].join('\n');
}

function unreadSuite({ source, failure }: FailedInput): string {
  const path = markupAttribute(escapeControls(source.path ?? '-'));
  const message = escapeControls(failure);
  const error = `<error message="${markupAttribute(message)}" type="plan-parse">${markupText(message)}</error>`;
  return [
    `  <testsuite name="${path}" tests="1" failures="0" errors="1" skipped="0" time="0">`,
    `    <testcase name="plan-parse" classname="${path}" time="0">${error}</testcase>`,
    '  </testsuite>',
  ].join('\n');
}

/** JUnit XML: a suite for each file, a case for each finding; errors are failures, what could not be read is an error. */
export const reportJunit: Reporter = function* (results, { lang, unread = [] }) {
  const cases = results.reduce((sum, { diagnostics }) => sum + Math.max(1, diagnostics.length), 0);
  const tests = cases + unread.length;
  const failures = results.reduce((sum, { diagnostics }) => sum + countErrors(diagnostics), 0);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="plan-parse" tests="${tests}" failures="${failures}" errors="${unread.length}" time="0">\n`;
  for (const result of results) yield `${testSuite(result, lang)}\n`;
  for (const input of unread) yield `${unreadSuite(input)}\n`;
  yield '</testsuites>\n';
};
