import type { Lang } from '../model/index.js';
import { sayProvision } from './ground.js';
import { rules } from './rules/index.js';
import { severityNames } from './severity-names.js';

const WORDS = {
  vi: { scope: 'Áp dụng', ground: 'Căn cứ', passes: 'Đúng', fails: 'Sai', beside: 'Cùng với' },
  en: { scope: 'Applies to', ground: 'Ground', passes: 'Passes', fails: 'Fails', beside: 'Together with' },
} as const;

const indent = (text: string) =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');

/**
 * A rule's documentation in Markdown: what it finds, the provision behind it, and its examples.
 *
 * @returns `null` if there is no such rule
 */
export function explainRule(id: string, lang: Lang = 'vi'): string | null {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) return null;
  const say = WORDS[lang];
  const head = [
    `# ${rule.id} (${severityNames[rule.severity][lang]})`,
    rule.description[lang],
    [
      `${say.scope}: ${rule.scope.label[lang]}`,
      ...rule.ground.map((provision) => `${say.ground}: ${sayProvision(provision, lang)}`),
    ].join('\n\n'),
  ];
  const examples = rule
    .examples()
    .map((example) =>
      [
        `## ${example.findings.length === 0 ? say.passes : say.fails}`,
        indent(example.text),
        ...(example.beside ?? []).map((other) => `${say.beside}:\n\n${indent(other)}`),
        ...example.findings.map(({ line, column, message }) => `- ${line}:${column} ${message[lang]}`),
      ].join('\n\n'),
    );
  return `${[...head, ...examples].join('\n\n')}\n`;
}
