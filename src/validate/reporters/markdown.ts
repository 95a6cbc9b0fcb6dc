import { countFindings } from '../result.js';
import type { Reporter } from './reporter.js';
import { sayCounts, severityNames } from './wording.js';

const columns = {
  vi: '| Dòng | Mức | Nội dung | Quy tắc |',
  en: '| Line | Severity | Message | Rule |',
} as const;

/** Text that Markdown must take as it stands, in a cell. */
const escapeCell = (text: string) =>
  text.replace(/[\\`*_[\]<>|~#&@]/gu, (character) => `\\${character}`).replace(/\s+/gu, ' ');

/** A comment for a merge request: a table for each file. */
export const reportMarkdown: Reporter = (results, { lang }) => {
  const tables = results
    .filter(({ diagnostics }) => diagnostics.length > 0)
    .map(({ path, diagnostics }) =>
      [
        `### ${escapeCell(path)}`,
        '',
        columns[lang],
        '| --- | --- | --- | --- |',
        ...diagnostics.map(({ rule, severity, message, position }) => {
          const place = `${position.start.line}:${position.start.column}`;
          return `| ${place} | ${severityNames[severity][lang]} | ${escapeCell(message)} | \`${rule}\` |`;
        }),
      ].join('\n'),
    );
  return `${[`**plan-parse**: ${sayCounts(countFindings(results), lang)}`, ...tables].join('\n\n')}\n`;
};
