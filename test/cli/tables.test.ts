import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { invoke } from './invoke.js';

const folder = (): string => mkdtempSync(join(tmpdir(), 'plan-parse-tables-'));

describe('--tables', () => {
  it('writes a CSV file for each table into the folder', async () => {
    const path = join(folder(), 'new');
    const { code } = await invoke(['plan.txt', '--tables', '--format', 'csv', '-o', path]);
    expect(code).toBe(0);
    expect(readdirSync(path)).toEqual(['table-1.csv', 'table-2.csv']);
    expect(readFileSync(join(path, 'table-1.csv'), 'utf8')).toBe('STT\r\n');
  });

  it('writes a workbook into the file', async () => {
    const path = join(folder(), 'tables.xlsx');
    const { code } = await invoke(['plan.txt', '--tables', '--format', 'xlsx', '-o', path]);
    expect(code).toBe(0);
    expect(readFileSync(path, 'latin1')).toBe('PK');
  });

  it('takes several files, and folders', async () => {
    const path = join(folder(), 'tables');
    const { code } = await invoke(['plan.txt', 'second.txt', '--tables', '--format', 'csv', '-o', path]);
    expect(code).toBe(0);
  });

  it.each([
    [['--sheet', 'works'], '--format csv, tsv or xlsx'],
    [['--sheet', 'works,outline', '--format', 'csv'], 'one sheet'],
    [['--format', 'csv', '--section', 'I'], '--section'],
    [['--tables', '--format', 'csv', '--sheet', 'works'], '--sheet'],
    [['--tables'], '--format csv'],
    [['--tables', '--format', 'json'], '--format csv'],
    [['--tables', '--format', 'csv', '--section', 'I'], '--section'],
    [['--tables', '--format', 'csv', '--explain', '3'], '--explain'],
    [['second.txt', '--tables', '--format', 'csv'], '-o'],
    [['--tables', '--format', 'csv'], '-o'],
  ])('says what is missing or too much in %j', async (options, said) => {
    const { code, stderr } = await invoke(['plan.txt', ...options]);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });
});

describe('a format for spreadsheets', () => {
  it('takes all inputs together', async () => {
    const { code, stdout } = await invoke(['plan.txt', 'second.txt', '--format', 'tsv', '--sheet', 'works']);
    expect(code).toBe(0);
    const files = stdout
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split('\t')[0]);
    expect([...new Set(files)]).toEqual(['plan.txt', 'second.txt']);
  });

  it.each([
    ['out.csv', '\ufeffFile,Document'],
    ['out.JSON', '{'],
    ['out.md', 'plan.txt in markdown'],
    ['out.html', 'plan.txt in html'],
  ])('is asked for by the name of the output: %s', async (name, start) => {
    const path = join(folder(), name);
    const { code } = await invoke(['plan.txt', '-o', path]);
    expect(code).toBe(0);
    expect(readFileSync(path, 'utf8').startsWith(start)).toBe(true);
  });

  it('is the one that is named, whatever the output is called', async () => {
    const path = join(folder(), 'out.csv');
    await invoke(['plan.txt', '--format', 'ndjson', '-o', path]);
    expect(readFileSync(path, 'utf8').startsWith('{')).toBe(true);
  });

  it('of a graph is asked for likewise', async () => {
    const path = join(folder(), 'graph.dot');
    await invoke(['graph', 'plan.txt', '-o', path]);
    expect(readFileSync(path, 'utf8')).toContain('graph in dot');
  });
});

describe('findings for spreadsheets', () => {
  it.each(['csv', 'tsv'])('are written as %s, one a row', async (format) => {
    const { stdout } = await invoke(['validate', 'plan.txt', '--format', format]);
    expect(stdout.startsWith('\ufeffFile')).toBe(true);
    expect(stdout.trimEnd().split('\r\n').length).toBeGreaterThan(1);
  });

  it('are a workbook where the output is called so', async () => {
    const path = join(folder(), 'findings.xlsx');
    await invoke(['validate', 'plan.txt', '-o', path]);
    expect(readFileSync(path, 'latin1').startsWith('PK')).toBe(true);
  });

  it('are not written to a terminal as a workbook', async () => {
    const { code, stderr } = await invoke(['validate', 'plan.txt', '-f', 'xlsx'], { columns: 80 });
    expect(code).toBe(2);
    expect(stderr).toContain('-o');
  });
});

describe('findings over files that were not read', () => {
  it('are not said to be none', async () => {
    const { code, stdout, stderr } = await invoke(['validate', 'missing.txt', 'missing-2.txt']);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('2 of 2');
  });

  it('are said with how many were not read, where others were', async () => {
    const { code, stdout } = await invoke(['validate', 'plan.txt', 'missing.txt']);
    expect(code).toBe(2);
    expect(stdout).toContain('1 file not read');
  });

  it('are an empty list for programs', async () => {
    const { stdout } = await invoke(['validate', 'missing.txt', '--format', 'json']);
    expect(JSON.parse(stdout)).toBeDefined();
  });
});
