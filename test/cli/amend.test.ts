import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportDocument } from '../../src/export/index.js';
import { readFileSource } from '../../src/read/index.js';
import { exportOptions } from '../export/write.js';
import { invoke } from './invoke.js';

const folder = mkdtempSync(join(tmpdir(), 'plan-parse-amend-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const texts = Object.fromEntries(
  ['base', 'first', 'second', 'consolidated'].map((name) => [
    name,
    readFileSync(new URL(`../../fixtures/consolidation/${name}.txt`, import.meta.url), 'utf8'),
  ]),
);
const [base, first, second, consolidated] = ['base', 'first', 'second', 'consolidated'].map((name) =>
  file(`${name}.txt`, texts[name] ?? ''),
) as [string, string, string, string];

const run = (argv: readonly string[], lang = 'en') =>
  invoke([...argv, '--lang', lang], {
    dependencies: {
      readFile: (path: string) => readFileSource(path),
      loadParser: () => import('../../src/document.js'),
      exportDocument: async (document, format, language, text) =>
        exportDocument(document, format, { ...exportOptions, lang: language }, text),
    },
  });

describe('plan-parse amend --base', () => {
  it('puts the old text beside the new in a page', async () => {
    const { code, stdout, stderr } = await run(['amend', first, '--base', base, '-f', 'html']);
    expect([code, stderr]).toEqual([0, '']);
    const pairs = [...stdout.matchAll(/<div class="before">(.*?)<\/div><div class="after">(.*?)<\/div>/gsu)];
    expect(pairs.length).toBeGreaterThan(3);
    const { stdout: json } = await run(['amend', first, '-f', 'json']);
    const { operations }: { operations: { newText: string | null }[] } = JSON.parse(json);
    expect(pairs).toHaveLength(operations.length);
    const old = (texts['base'] ?? '').match(/^1\. .*$/mu)?.[0] ?? 'none';
    expect(stdout).toContain(old);
    expect(stdout).not.toMatch(/<h3>[^<]*<\/h3><\/div>/u);
    const { stdout: inVietnamese } = await run(['amend', first, '-f', 'html', '--lang', 'vi']);
    expect(inVietnamese).toMatch(/từ ngày \d\d\/\d\d\/\d{4}/u);
  });

  it('gives it in a column of its own in tables, which stays empty without the base', async () => {
    const { stdout: withBase } = await run(['amend', first, '--base', base, '-f', 'csv']);
    const { stdout: without } = await run(['amend', first, '-f', 'csv']);
    const old = (texts['base'] ?? '').match(/^1\. .*$/mu)?.[0] ?? 'none';
    expect(withBase).toContain(old);
    expect(without).not.toContain(old);
  });

  it('leaves the operations in JSON as they are', async () => {
    const [withBase, without] = await Promise.all([
      run(['amend', first, '--base', base, '-f', 'json']),
      run(['amend', first, '-f', 'json']),
    ]);
    expect(withBase.stdout).toBe(without.stdout);
  });

  it.each([
    ['an act that is not amended', second],
    ['the act itself', first],
  ])('does not take %s for the act that is amended', async (_, other) => {
    const { code, stdout, stderr } = await run(['amend', first, '--base', other]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      `plan-parse: ${other}: none of these acts changes it: --base takes the act that is amended\n`,
    );
  });
});

describe('plan-parse consolidate', () => {
  it('ends with 1 where something could not be applied, and names it', async () => {
    const { code, stdout, stderr } = await run(['consolidate', base, first, second]);
    expect(code).toBe(1);
    expect(stdout).toContain('Điều 3a');
    expect(stderr).toMatch(/^plan-parse: \d+ applied, 2 not applied\nplan-parse: Not applied: /u);
  });

  it('ends with 0 where all is applied, and where a change does not hold yet', async () => {
    const { code, stderr } = await run(['consolidate', base, first, second, '--as-of', '2020-01-01']);
    expect(code).toBe(0);
    expect(stderr).toContain('not yet in force');
    const clean = file(
      'clean.txt',
      (texts['first'] ?? '').replace(/^6\. Sửa đổi khoản 9[^\n]*\n[^\n]*\n/mu, ''),
    );
    expect((await run(['consolidate', base, clean])).code).toBe(0);
  });

  it.each([
    ['text', /^\[1\] /mu],
    ['json', /"consolidation": ?\{/u],
    ['ndjson', /^\{.*"applied".*\}\n$/u],
    ['html', /^<!doctype html>/u],
    ['akn', /<passiveModifications>/u],
    ['markdown', /Điều 3a/u],
  ])('writes %s', async (format, expected) => {
    const { stdout } = await run(['consolidate', base, first, second, '-f', format]);
    expect(stdout).toMatch(expected);
  });

  it('says what agrees with the official text', async () => {
    const { code, stdout } = await run(['consolidate', base, first, second, '--check', consolidated]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^(?<count>\d+) of \k<count> articles agree with the official text$/mu);
    const { stdout: other } = await run(['consolidate', base, first, '--check', consolidated]);
    expect(other).toMatch(/: differs$/mu);
  });

  it.each([
    ['the act that amends is named first', [first, base], `${base}: is amended by ${first}: `],
    ['the act is named twice', [base, base], `${base}: is the act itself, given a second time`],
    ['nothing amends the act', [second, first], `${first}: changes nothing in ${second}: `],
  ])('makes nothing where %s', async (_, files, line) => {
    const { code, stdout, stderr } = await run(['consolidate', ...files]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.startsWith(`plan-parse: ${line}`)).toBe(true);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('passes over what does not amend the act, and says so', async () => {
    const alone = await run(['consolidate', base, first]);
    const { code, stdout, stderr } = await run(['consolidate', base, consolidated, first]);
    expect([code, stdout]).toEqual([alone.code, alone.stdout]);
    expect(stderr).toBe(
      `plan-parse: ${consolidated}: changes nothing in ${base}: the act that is amended comes first, then those that amend it\n${alone.stderr.replaceAll('2.o', '1.o')}`,
    );
  });

  it('applies an act once that is given twice', async () => {
    const alone = await run(['consolidate', base, first]);
    const { stdout, stderr } = await run(['consolidate', base, first, first]);
    expect(stdout).toBe(alone.stdout);
    expect(stderr).toContain(`${first}: is given twice, and applied once`);
  });

  it('doubts an act that is older than what it amends', async () => {
    const old = file('old.txt', (texts['first'] ?? '').replaceAll('2021', '2011'));
    const { stderr } = await run(['consolidate', base, old]);
    expect(stderr).toMatch(
      /old\.txt: is dated 2011-\d\d-\d\d, before the act that it amends \(2019-08-12\)/u,
    );
  });

  it.each([base, first])('does not write its answer over an act', async (output) => {
    const text = readFileSync(output, 'utf8');
    expect((await run(['consolidate', base, first, '-o', output])).code).toBe(2);
    expect(readFileSync(output, 'utf8')).toBe(text);
  });

  it('speaks Vietnamese, too', async () => {
    const { stderr } = await run(['consolidate', first, base], 'vi');
    expect(stderr).toContain('ghi văn bản được sửa đổi trước');
  });
});
