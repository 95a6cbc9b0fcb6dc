import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildCommand, root } from './built.js';
import { invoke } from './invoke.js';

const folder = mkdtempSync(join(tmpdir(), 'plan-parse-help-'));
afterAll(() => rmSync(folder, { recursive: true }));
const { call } = buildCommand('help');

describe('help', () => {
  it.each([
    { args: ['help'], usage: 'plan-parse [options] <files...>' },
    { args: ['help', 'graph'], usage: 'plan-parse graph [options] [files...]' },
    { args: ['help', 'archive', 'add'], usage: 'plan-parse archive add [options] <store> [paths...]' },
    { args: ['archive', 'help', 'stats'], usage: 'plan-parse archive stats [options] <store>' },
    { args: ['--lang', 'en', 'help', 'tasks'], usage: 'plan-parse tasks [options] [files...]' },
  ])('$args is an answer, no error, of the program as it is installed', ({ args, usage }) => {
    const { status, stdout, stderr } = call(root, args);
    expect({ status, stderr, first: stdout.split('\n')[0] }).toEqual({
      status: 0,
      stderr: '',
      first: `Usage: ${usage}`,
    });
  });

  it.each([
    [['help', 'grpah'], 'unknown command grpah: did you mean graph? (see plan-parse --help)'],
    [['help', 'zzzzzzz'], 'unknown command zzzzzzz (see plan-parse --help)'],
    [['archive', 'help', 'ad'], 'unknown command ad: did you mean add? (see plan-parse --help)'],
    [['archive'], 'name one of its commands (see plan-parse archive --help)'],
    [['archive', 'add'], '<store> is missing (see plan-parse archive add --help)'],
    [['archive', 'add', 'a.duckdb'], 'name at least one file, or - for standard input'],
    [
      ['archive', 'export', 'a.duckdb'],
      'option --parquet has to be given (see plan-parse archive export --help)',
    ],
    [['consolidate', 'a.txt'], '<amendments> is missing (see plan-parse consolidate --help)'],
    [['explain', 'zzzzzzz'], 'unknown rule zzzzzzz: plan-parse rules lists them'],
  ])('%j says in a line what is wrong', async (args, problem) => {
    expect(await invoke(args)).toEqual({ code: 2, stdout: '', stderr: `plan-parse: ${problem}\n` });
  });

  it('stands wholly in the language of the user', async () => {
    for (const args of [['--help'], ['archive', '--help'], ['schema', '--help'], ['help', 'graph']]) {
      const { stdout } = await invoke([...args, '--lang', 'vi']);
      expect(stdout).not.toMatch(/\[options\]|\[command\]|\(default|Usage|Examples/u);
    }
  });

  it.each([60, 80, 120])('is no wider than a terminal of %i columns, but for calls', async (columns) => {
    for (const lang of ['vi', 'en'])
      for (const command of [[], ['tasks'], ['validate'], ['archive', 'add'], ['consolidate']]) {
        const { stdout } = await invoke([...command, '--help', '--lang', lang], { columns });
        const lines = stdout.split('\n').filter((line) => !line.includes('plan-parse '));
        expect(lines.filter((line) => line.length > columns)).toEqual([]);
      }
  });
});

describe('the name of an output', () => {
  it.each(
    [
      ['a.pdf', 'a.docx'].map((name) => [name]),
      [['a.abc'], ['graph', 'a.pdf'], ['diff', 'b.txt', 'a.md'], ['validate', 'a.docx']],
    ].flat(),
  )('that promises what the command does not make is refused: %j', async (...words) => {
    const output = words.at(-1) ?? '';
    const { code, stdout, stderr } = await invoke([
      ...words.slice(0, -1),
      'a.txt',
      '-o',
      join(folder, output),
    ]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/: no format has this ending: rename it, or give --format \(see /u);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    [['graph', 'a.csv'], 'name their folder with -o'],
    [['a.ods'], 'let the name end in .xlsx'],
    [['graph', 'a.xls'], 'no format has this ending'],
  ])('of a table is answered with what can be had: %j', async (words, advice) => {
    const output = join(folder, words.at(-1) ?? '');
    const { code, stderr } = await invoke([...words.slice(0, -1), 'a.txt', '-o', output]);
    expect(code).toBe(2);
    expect(stderr).toContain(advice);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['report', 'report.txt', 'report.log', 'plan.2024'])('may promise text: %s', async (name) => {
    const path = join(folder, name);
    expect(await invoke(['a.txt', '-o', path])).toEqual({ code: 0, stdout: '', stderr: '' });
    rmSync(path);
  });

  it('says nothing where a format is named', async () => {
    const path = join(folder, 'a.abc');
    expect(await invoke(['a.txt', '-f', 'json', '-o', path])).toEqual({ code: 0, stdout: '', stderr: '' });
    rmSync(path);
  });
});
