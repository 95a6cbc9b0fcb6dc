import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { invoke } from './invoke.js';
import { sample } from './sample.js';

describe('failing inputs', () => {
  it('gives one line for the file that cannot be read and does the others', async () => {
    const { code, stdout, stderr } = await invoke(['--format', 'ndjson', 'a.txt', 'missing.txt', 'b.txt']);
    expect(code).toBe(2);
    const failure = 'missing.txt: no such file: check the name';
    expect(stderr).toBe(`plan-parse: ${failure}\n`);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ source }) => source.path)).toEqual(['a.txt', 'missing.txt', 'b.txt']);
    expect(lines[1]).toEqual({ schemaVersion: 2, source: { path: 'missing.txt' }, failure });
  });

  it.each([['tasks'], ['validate']])('leaves a line for it in the lines of %s', async (command) => {
    const { code, stdout } = await invoke([command, '--format', 'ndjson', 'missing.txt', 'a.txt']);
    expect(code).toBe(2);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.filter(({ failure }) => failure !== undefined)).toEqual([
      {
        schemaVersion: 2,
        source: { path: 'missing.txt' },
        failure: 'missing.txt: no such file: check the name',
      },
    ]);
  });

  it('tells a fault of its own from one of the file, in one line', async () => {
    const dependencies = {
      readFile: () => Promise.reject(new TypeError('cannot read\n  properties of undefined')),
    };
    const { code, stderr } = await invoke(['a.txt'], { dependencies });
    expect(code).toBe(2);
    expect(stderr).toBe(
      'plan-parse: a.txt: an error in plan-parse, not in the file (cannot read properties of undefined): please report it\n',
    );
  });
});

describe('a fault of its own', () => {
  it('at no file is told under the name of the program, once', async () => {
    const dependencies = { loadValidator: () => Promise.reject(new TypeError('no rules')) };
    expect(await invoke(['rules'], { dependencies })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'plan-parse: an error in plan-parse, not in the file (no rules): please report it\n',
    });
  });
});

describe('wrong calls', () => {
  it.each([
    [['consolidate', 'a.txt'], /^plan-parse: .*as single files.*\n$/u],
    [['amend', 'a.txt', '--base'], /^plan-parse: --base .*single file, not a folder\n$/u],
  ])('do not have it guessed which act a folder stands for: %j', async (argv, complaint) => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-parse-consolidate-'));
    for (const name of ['1.txt', '2.txt']) writeFileSync(join(folder, name), 'LUẬT\nTHỬ NGHIỆM\n');
    const { code, stdout, stderr } = await invoke([...argv, folder]);
    rmSync(folder, { recursive: true });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(complaint);
  });

  it.each([
    [['--fromat', 'json', 'a'], 'unknown option --fromat: did you mean --format? (see plan-parse --help)'],
    [['validate', '--nope', 'a'], 'unknown option --nope (see plan-parse validate --help)'],
    [
      ['graph', '--format', 'png', 'a'],
      '--format does not take "png": give one of table, json, dot, mermaid, graphml, gexf, csv, cypher, turtle, jsonld, svg, html (see plan-parse graph --help)',
    ],
    [
      ['--output-format', 'json', 'a'],
      'unknown option --output-format: did you mean --format? (see plan-parse --help)',
    ],
    [['grpah', 'a'], 'unknown command grpah: did you mean graph? (see plan-parse --help)'],
    [['--lang', 'en', 'grpah', 'a'], 'unknown command grpah: did you mean graph? (see plan-parse --help)'],
    [
      ['explain'],
      'name a rule, such as form/number; plan-parse rules lists them (see plan-parse explain --help)',
    ],
    [
      ['validate', '--max-warnings', 'abc', 'a'],
      '--max-warnings does not take "abc": give a whole number from 0 (see plan-parse validate --help)',
    ],
    [['a', '--output'], 'option --output needs a value (see plan-parse --help)'],
    [['--depth', '0', 'a'], '--depth does not take "0": give a whole number from 1 (see plan-parse --help)'],
    [[], 'name at least one file, or - for standard input (see plan-parse --help)'],
    [
      ['schema', 'a'],
      'there is no schema of "a": give one of document, unit, tasks, chunk, diff, findings, finding, explanation, failure, graph, graph-as-of, graph-amendments, amend, consolidate, consolidate-check, rules, baseline, applied-config, archive-stats, archive-find, archive-in-force, archive-basis, archive-affected, archive-timeline, archive-missing, archive-overdue, archive-conflicts, archive-copies, config',
    ],
    [['schema', 'chunks'], 'there is no schema of "chunks": did you mean chunk?'],
    [['schema', 'validate'], 'there is no schema of "validate": did you mean findings?'],
    [['schema', 'in-force'], 'there is no schema of "in-force": did you mean archive-in-force?'],
    [['validate', '--write', 'a'], '--write needs --fix'],
    [['validate', '--update-baseline', 'a'], '--update-baseline needs --baseline'],
    [['schema', 'document', 'a'], 'too many arguments (see plan-parse schema --help)'],
    [
      ['--lang', 'vi', '--fromat', 'json', 'a'],
      'không có tùy chọn --fromat: có phải là --format? (xem plan-parse --help)',
    ],
  ])('%j is answered with what to do next', async (argv, message) => {
    expect(await invoke(argv)).toEqual({ code: 2, stdout: '', stderr: `plan-parse: ${message}\n` });
  });
});

describe('help and version', () => {
  it.each([['-v'], ['-V'], ['--version']])('%s prints the version', async (option) => {
    const { code, stdout } = await invoke([option]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('of a command is what its own option prints', async () => {
    const asked = await invoke(['help', 'graph']);
    expect(asked).toEqual(await invoke(['graph', '--help']));
    expect(asked.stdout).toContain('plan-parse graph');
  });
});

describe('a list of names', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-parse-list-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const names = 'một.txt\r\nhai.txt\r\n';

  it.each([
    ['UTF-8 with its mark', Buffer.from(`\ufeff${names}`)],
    ['UTF-16', Buffer.from(`\ufeff${names}`, 'utf16le')],
    ['UTF-16, the high byte first', Buffer.from(`\ufeff${names}`, 'utf16le').swap16()],
  ])('may be in %s', async (_encoding, bytes) => {
    const list = join(folder, 'list.txt');
    writeFileSync(list, bytes);
    const { stdout } = await invoke(['--format', 'ndjson', '--files-from', list]);
    const paths = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).source.path);
    expect(paths).toEqual(['một.txt', 'hai.txt']);
  });
});

describe('a closed pipe', () => {
  it.each([[['--format', 'json', 'a', 'b', 'c']], [['--format', 'ndjson', 'a', 'b']], [['a', 'b']]])(
    'ends %j quietly',
    async (argv) => {
      const { code, stderr } = await invoke(argv, { readerGoneAfter: 1 });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    },
  );

  it('stops the work', async () => {
    let reads = 0;
    const dependencies = {
      readFile: async (path: string) => {
        reads += 1;
        return { text: '', info: { ...sample.source, path } };
      },
    };
    await invoke(['--format', 'ndjson', ...Array.from({ length: 50 }, (_, index) => `${index}`)], {
      readerGoneAfter: 3,
      dependencies,
    });
    expect(reads).toBe(4);
  });
});

describe('language', () => {
  it.each([
    [{ LANG: 'vi_VN.UTF-8' }, 'Bố cục'],
    [{ LANG: 'en_US.UTF-8' }, 'Outline'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'vi_VN' }, 'Bố cục'],
    [{ LANG: 'vi_VN', LC_MESSAGES: 'C' }, 'Outline'],
    [{ LANG: 'vi_VN', LC_ALL: '' }, 'Bố cục'],
    [{}, 'Outline'],
  ])('follows the locale %j', async (env, heading) => {
    expect((await invoke(['a'], { env })).stdout).toContain(heading);
  });

  it('is what --lang says wherever that stands', async () => {
    for (const argv of [
      ['--lang', 'vi', 'a'],
      ['a', '--lang=vi'],
      ['parse', '--lang', 'vi', 'a'],
    ])
      expect((await invoke(argv)).stdout).toContain('Bố cục');
  });
});

describe('graph', () => {
  it('hands the graph to the exporter that the format names', async () => {
    expect((await invoke(['graph', '--format', 'dot', 'a.txt'])).stdout).toBe('graph in dot\n');
    expect((await invoke(['graph', '--format', 'mermaid', 'a.txt'])).stdout).toBe('graph in mermaid\n');
  });

  it('gives JSON in one line to a pipe and in lines to a terminal', async () => {
    const argv = ['graph', '--format', 'json', 'a.txt'];
    const piped = (await invoke(argv)).stdout;
    const shown = (await invoke(argv, { columns: 80 })).stdout;
    expect(piped.trimEnd()).not.toContain('\n');
    expect(shown).toBe(`${JSON.stringify(JSON.parse(piped), null, 2)}\n`);
  });

  it('prints totals and, under each document, what it does to which', async () => {
    const { code, stdout } = await invoke(['graph', 'a.txt']);
    expect(code).toBe(0);
    expect(stdout).toContain('1 document read, 2 more cited, 3 relations');
    expect(stdout).toMatch(/\nKế hoạch 12\/KH-UBND\n/);
    expect(stdout).toMatch(/\n {2}implements {3}Nghị quyết 52-NQ\/TW +2019-09-27 {2}Bộ Chính trị\n/);
  });

  it('draws what could be read and ends with 2 where something could not', async () => {
    const { code, stdout } = await invoke(['graph', '--format', 'dot', 'missing.txt', 'a.txt']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: 'graph in dot\n' });
    expect((await invoke(['graph', 'missing.txt'])).stdout).toBe('');
  });
});

describe('help', () => {
  it.each([
    ['en', 'Usage: plan-parse', 'Examples:', 'Exit code:'],
    ['vi', 'Cách dùng: plan-parse', 'Ví dụ:', 'Mã thoát:'],
  ])('in %s has options, commands, examples and exit codes', async (lang, ...parts) => {
    const { code, stdout, stderr } = await invoke(['--help', '--lang', lang]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const part of [...parts, '--section', '\n  validate ']) expect(stdout).toContain(part);
  });

  it('of a command has its own options', async () => {
    const { code, stdout } = await invoke(['graph', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('turtle, jsonld, svg, html (default: table)');
    expect(stdout).not.toContain('--section');
    for (const command of ['parse', 'graph', 'validate'])
      expect((await invoke([command, '--help'])).stdout).toContain('--jobs <threads>');
  });

  it('gives the version of the package', async () => {
    expect(await invoke(['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  it('prints the schema', async () => {
    const { stdout } = await invoke(['schema']);
    expect(JSON.parse(stdout)).toHaveProperty('$schema', 'https://json-schema.org/draft/2020-12/schema');
  });
});
