import { escapeControls, foldSpace } from '../../chars/index.js';
import { type Lang, sayPosition } from '../../model/index.js';
import { countFindings, type FileResult } from '../result.js';
import { sayCounts, severityNames } from '../severity-names.js';
import type { Reporter } from './reporter.js';

const COLUMNS = {
  vi: '| Dòng | Mức | Nội dung | Quy tắc |',
  en: '| Line | Severity | Message | Rule |',
} as const;

/** Text escaped for a cell of a Markdown table. */
const escapeCell = (text: string) =>
  escapeControls(foldSpace(text.replace(/[\\`*_[\]<>|~#&@]/gu, (character) => `\\${character}`)));

const table = ({ path, diagnostics }: FileResult, lang: Lang): string =>
  [
    `### ${escapeCell(path)}`,
    '',
    COLUMNS[lang],
    '| --- | --- | --- | --- |',
    ...diagnostics.map((diagnostic) => {
      const { rule, severity, message } = diagnostic;
      const place = sayPosition(diagnostic, lang);
      return `| ${place} | ${severityNames[severity][lang]} | ${escapeCell(message)} | \`${rule}\` |`;
    }),
  ].join('\n');

/** A comment for a merge request: a table for each file. */
export const reportMarkdown: Reporter = function* (results, { lang, hidden = 0, unread = [] }) {
  yield `**plan-parse**: ${sayCounts(countFindings(results), lang, hidden, unread.length)}\n`;
  for (const result of results) if (result.diagnostics.length > 0) yield `\n${table(result, lang)}\n`;
};
