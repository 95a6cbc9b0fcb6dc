import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig, rules } from '../../src/validate/index.js';
import { markdownTable } from './markdown-table.js';

const page = readFileSync(new URL('../../src/validate/README.md', import.meta.url), 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gsu'))].map(([, code = '']) => code);

it('lists every rule in src/validate/RULES.md', async () => {
  const rows = rules.map(({ id, severity, description }) => [`\`${id}\``, severity, description.en]);
  const listing = [
    '# The rules of `plan-parse validate`',
    '',
    '`plan-parse explain RULE` prints one with its legal ground and its examples, `--lang vi` in Vietnamese.',
    '',
    markdownTable([['Rule', 'Severity', 'What it asks for'], ...rows]),
    '',
  ].join('\n');
  await expect(listing).toMatchFileSnapshot('../../src/validate/RULES.md');
});

it('shows a configuration that is right', () => {
  for (const code of blocks('json')) expect(readConfig(JSON.parse(code))).toMatchObject({ ok: true });
  expect(blocks('json')).toHaveLength(1);
});

it('shows jobs that are YAML', () => {
  const jobs = blocks('yaml').map((code) => parse(code));
  expect(jobs).toHaveLength(3);
  for (const job of jobs) expect(JSON.stringify(job)).toContain('plan-parse validate');
});
