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

  it.each([
    [['--format', 'csv'], '--tables'],
    [['--tables'], '--format csv'],
    [['--tables', '--format', 'json'], '--format csv'],
    [['--tables', '--format', 'csv', '--section', 'I'], '--section'],
    [['--tables', '--format', 'csv', '--explain', '3'], '--explain'],
    [['second.txt', '--tables', '--format', 'csv'], 'csv'],
    [['--tables', '--format', 'csv'], '-o'],
  ])('says what is missing or too much in %j', async (options, said) => {
    const { code, stderr } = await invoke(['plan.txt', ...options]);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });
});
