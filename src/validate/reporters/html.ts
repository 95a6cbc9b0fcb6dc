import { closedPage, escapeControls, markupText } from '../../chars/index.js';
import { type Diagnostic, type Lang, sayPosition } from '../../model/index.js';
import { countFindings, type FileResult, lineOf } from '../result.js';
import { sayCounts, severityNames } from '../severity-names.js';
import type { Reporter } from './reporter.js';

const STYLE = [
  ':root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }',
  'body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }',
  'h1 { font-size: 1.5rem; }',
  'h2 { font-size: 1.1rem; }',
  'h1, h2, li { overflow-wrap: anywhere; }',
  'ul { padding-left: 1.25rem; }',
  'li { margin: 1rem 0; }',
  'pre { margin: .25rem 0; padding: .5rem; overflow-x: auto; white-space: pre-wrap; border-left: 3px solid; }',
  'mark { font-weight: bold; }',
  '.error { border-color: #c62828; }',
  '.warning { border-color: #ef6c00; }',
  '.info { border-color: #1565c0; }',
  'code { opacity: .75; }',
].join('\n');

/** Text of a file, with characters that change the direction of writing made visible. */
const shown = (text: string): string => markupText(escapeControls(text, '\t'));

function markedLine({ position: { start, end } }: Diagnostic, line: string): string {
  const from = start.column - 1;
  const to = Math.max(from, Math.min(from + end.offset - start.offset, line.length));
  const [before, marked, after] = [line.slice(0, from), line.slice(from, to), line.slice(to)].map(shown);
  return `${before}<mark>${marked}</mark>${after}`;
}

function item(diagnostic: Diagnostic, line: string, lang: Lang): string {
  const { rule, severity, message } = diagnostic;
  return [
    '<li>',
    `<span>${sayPosition(diagnostic, lang)}</span>`,
    `<strong>${severityNames[severity][lang]}</strong>`,
    `${markupText(message)} <code>${markupText(rule)}</code>`,
    `<pre class="${severity}">${markedLine(diagnostic, line)}</pre>`,
    '</li>',
  ].join('\n');
}

const section = (result: FileResult, lang: Lang) =>
  [
    `<h2>${shown(result.path)}</h2>`,
    '<ul>',
    ...result.diagnostics.map((diagnostic) => item(diagnostic, lineOf(result, diagnostic), lang)),
    '</ul>',
  ].join('\n');

/** A self-contained page. */
export const reportHtml: Reporter = function* (results, { lang, hidden = 0, unread = [] }) {
  const counts = sayCounts(countFindings(results), lang, hidden, unread.length);
  yield [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${closedPage("'none'")}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>plan-parse</title>',
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>plan-parse: ${counts}</h1>`,
    '',
  ].join('\n');
  for (const result of results) if (result.diagnostics.length > 0) yield `${section(result, lang)}\n`;
  yield '</body>\n</html>\n';
};
