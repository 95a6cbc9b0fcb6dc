import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configSchema } from '../../src/validate/index.js';
import { buildCommand, root } from './built.js';

const { call } = buildCommand('about');
const commands = [
  'archive add',
  'amend',
  'consolidate',
  'diff',
  'tasks',
  'parse',
  'graph',
  'validate',
  'rules',
  'explain',
  'schema',
  'lsp',
  'mcp',
];
const folderOfActs = 'fixtures/consolidation';
const acts = ['base', 'first', 'second'].map((name) => `${folderOfActs}/${name}.txt`);
const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish', 'powershell'])('knows the commands and their choices in %s', (shell) => {
    const { status, stdout, stderr } = call(root, ['completion', shell]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const command of commands) expect(stdout).toMatch(new RegExp(`\\b${command}\\b`));
    expect(stdout).toMatch(/graphml/);
  });

  /** How each shell is made to say what it offers at the end of the words that it is called with. */
  const askers = {
    bash: [
      'bash',
      '-c',
      `COMP_WORDS=(plan-parse "$@"); COMP_CWORD=$#; _plan_parse; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ],
    zsh: ['zsh', '-fc', 'COMP_WORDS=(plan-parse "$@"); COMP_CWORD=$#; compgen -F _plan_parse'],
    fish: ['fish', '-c', 'complete -C "plan-parse $argv" | string match -r "^\\S*"'],
  } as const;

  const offered = (shell: keyof typeof askers, words: readonly string[]): readonly string[] => {
    const script = call(root, ['completion', shell]).stdout;
    const [program, flag, ask] = askers[shell];
    const args = shell === 'fish' ? ['--', words.join(' ')] : ['shell', ...words];
    // Where no files are that could be offered for want of anything else.
    const cwd = mkdtempSync(join(tmpdir(), 'completion-'));
    const { stdout, stderr } = spawnSync(program, [flag, `${script}\n${ask}`, ...args], {
      cwd,
      encoding: 'utf8',
    });
    rmSync(cwd, { recursive: true });
    expect(stderr).toBe('');
    const last = words.at(-1) ?? '';
    // zsh itself drops those that do not begin as the word does; each shell sorts them its own way.
    return stdout
      .split('\n')
      .filter((word) => word !== '' && word.startsWith(last))
      .sort();
  };

  describe.each(['bash', 'zsh', 'fish'] as const)('in %s', (shell) => {
    it.skipIf(!has(shell)).each([
      [['gr'], ['graph']],
      [['--for'], ['--format']],
      [
        ['graph', '--format', 'json'],
        ['json', 'jsonld'],
      ],
      [['graph', '-f', 'gex'], ['gexf']],
      [['validate', '--pre'], ['--preset']],
      [
        ['tasks', '--by', ''],
        ['due', 'lead', 'unit'],
      ],
      [['archive', 'in'], ['in-force']],
      [['archive', 'add', '--pru'], ['--prune']],
      [['graph', 'archive', '--mea'], ['--measure']],
      [['schema', 'ch'], ['chunk']],
      [['schema', '--la'], ['--lang']],
      [['schema', 'chunk', ''], []],
      [
        ['explain', 'form/numbe'],
        ['form/number', 'form/number-format'],
      ],
      [['completion', 'f'], ['fish']],
      [['he'], ['help']],
      [['help', 'gr'], ['graph']],
      [['help', 'archive', 'in'], ['in-force']],
      // Files are left to the shell.
      [['graph', 'draft'], []],
      [['graph', '-o', ''], []],
    ])('goes on from %j with %j', (words, wanted) => {
      expect(offered(shell, words)).toEqual(wanted);
    });
  });

  describe('in PowerShell', () => {
    const script = call(root, ['completion', 'powershell']).stdout;
    const quoted = /'((?:[^']|'')*)'/g;
    const wordsIn = (list: string): readonly string[] =>
      [...list.matchAll(quoted)].map(([, word = '']) => word.replaceAll("''", "'"));
    /** The rows of a table of the script, by their keys. */
    const tableOf = (begins: string, row: RegExp): ReadonlyMap<string, readonly string[]> => {
      const from = script.indexOf(begins) + begins.length;
      const lines = script.slice(from, script.indexOf('\n  }', from)).trim().split('\n');
      return new Map(
        lines.map((line) => {
          const { key, list = '' } = row.exec(line.trim())?.groups ?? {};
          expect(key, line).toBeDefined();
          return [wordsIn(key ?? '')[0] ?? '', wordsIn(list)];
        }),
      );
    };
    const hash = /^(?<key>'[^']*') = @\((?<list>.*)\)$/;
    const flags = tableOf('$flags = @{\n', hash);
    const following = tableOf('$following = @{\n', hash);

    it('is registered for the command as it is typed, with the three arguments that a completer is given', () => {
      expect(script).toMatch(/^Register-ArgumentCompleter -Native -CommandName plan-parse -ScriptBlock \{\n/);
      expect(script).toContain('param([string]$word, $line, [int]$cursor)');
      // Windows PowerShell reads what a program prints in the encoding of the console.
      expect(script).toMatch(/^\p{ASCII}*$/u);
    });

    it('has the same keys in both tables, no two of which PowerShell takes for one', () => {
      expect([...following.keys()]).toEqual([...flags.keys()]);
      expect(new Set([...flags.keys()].map((key) => key.toLowerCase())).size).toBe(flags.size);
    });

    it.each([
      ['', ['graph', 'help']],
      ['archive', ['add', 'in-force']],
      ['help archive', ['in-force']],
      ['schema', ['chunk', 'unit']],
      ['explain', ['form/number', 'form/number-format']],
      ['completion', ['bash', 'zsh', 'fish', 'powershell']],
    ])('offers after %j %j', (command, words) => {
      expect(following.get(command)).toEqual(expect.arrayContaining(words));
    });

    it.each([
      ['', ['--format', '-f', '--section']],
      ['validate', ['--preset', '--print-config']],
      ['archive add', ['--prune']],
    ])('offers the options of %j', (command, options) => {
      expect(flags.get(command)).toEqual(expect.arrayContaining(options));
    });

    it('offers the choices of an option under each of its spellings', () => {
      const pairs = script
        .split('\n')
        .filter((line) => line.startsWith('    ,@('))
        .map((line) => wordsIn(line));
      const choices = new Map(pairs.map(([key = '', ...words]) => [key, words]));
      expect(choices.get('graph --format')).toEqual(expect.arrayContaining(['json', 'gexf', 'graphml']));
      expect(choices.get('graph -f')).toEqual(choices.get('graph --format'));
      expect(choices.get('tasks --by')).toEqual(['lead', 'due', 'unit']);
      expect(choices.get(' --format')).toEqual(expect.arrayContaining(['chunks', 'xlsx']));
    });
  });

  it('of another shell is refused in one line', () => {
    const { status, stderr } = call(root, ['completion', 'tcsh']);
    expect(status).toBe(2);
    expect(stderr).toBe(
      'plan-parse: there are no completions for "tcsh": give one of bash, zsh, fish, powershell\n',
    );
  });
});

describe('the manual page', () => {
  it.runIf(has('groff')).each(['en', 'vi'])('is set without a complaint, with all commands (%s)', (lang) => {
    const { stdout: page } = call(root, ['man', '--lang', lang]);
    const set = spawnSync('groff', ['-man', '-Tutf8', '-ww', '-K', 'utf8', '-P', '-cbou'], {
      input: page,
      encoding: 'utf8',
    });
    expect(set.stderr).toBe('');
    const shown = set.stdout.replaceAll('‐', '-');
    for (const command of commands) expect(shown).toContain(`plan-parse ${command}`);
    expect(shown).toContain('--format');
  });

  it.runIf(has('groff')).each([
    ['utf8', 'en', 'Điều 5.2.a'],
    ['utf8', 'vi', 'Đọc văn bản hành chính'],
    ['ascii', 'en', 'Dieu 5.2.a'],
    ['ascii', 'vi', 'Doc van ban hanh chinh'],
  ])('has its letters on a terminal of %s, whatever encoding is expected (%s)', (device, lang, words) => {
    const { stdout: page } = call(root, ['man', '--lang', lang]);
    expect(page).toMatch(/^\p{ASCII}*$/u);
    for (const expected of ['latin1', 'utf8']) {
      const args = ['-man', `-T${device}`, '-ww', '-K', expected, '-P', '-cbou'];
      const { stdout, stderr } = spawnSync('groff', args, { input: page, encoding: 'utf8' });
      expect(stderr).toBe('');
      expect(stdout.replace(/\s+/g, ' ')).toContain(words);
    }
  });
});

it('doctor says what is there', () => {
  const { status, stdout } = call(root, ['doctor']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^plan-parse \d.*\nNode \d.*: supported\nScans: supported.*\nArchives: supported/);
});

describe('schemas', () => {
  const schemaOf = (name: string) => JSON.parse(call(root, ['schema', name]).stdout);
  const checkOf = (name: string) => {
    const schema = schemaOf(name);
    expect(schema.$id).toBe(`urn:plan-parse:schema:2:${name}`);
    return new Ajv2020().compile(schema);
  };
  const printed = (...args: readonly string[]) => call(root, args).stdout;

  /** The object with a key too many, and without each of its keys. */
  const spoilt = (value: Readonly<Record<string, unknown>>): readonly object[] => [
    { ...value, extra: 1 },
    ...Object.keys(value).map((key) => ({ ...value, [key]: undefined })),
  ];

  it.each([
    ['document', ['--format', 'json', 'fixtures/plan.txt']],
    ['unit', ['--section', 'II.1', '--format', 'json', 'fixtures/notice.txt']],
    ['tasks', ['tasks', '--format', 'json', 'fixtures/plan.txt']],
    ['findings', ['validate', '--format', 'json', 'fixtures/draft.txt']],
    ['applied-config', ['validate', '--print-config', 'fixtures/draft.txt']],
    ['explanation', ['--explain', '34', '--format', 'json', 'fixtures/plan.txt']],
    ['failure', ['--format', 'ndjson', 'no-such-file.txt']],
    ['diff', ['diff', '--format', 'json', 'fixtures/plan.txt', 'fixtures/decree.txt']],
    ['graph', ['graph', '--format', 'json', 'fixtures/plan.txt', 'fixtures/amending-decree.txt']],
    ['graph-as-of', ['graph', '--format', 'json', '--as-of', '2026-01-01', 'fixtures/plan.txt']],
    ['amend', ['amend', '--format', 'json', 'fixtures/amending-decree.txt']],
    ['consolidate', ['consolidate', '--format', 'json', ...acts]],
    [
      'consolidate-check',
      ['consolidate', '--format', 'json', ...acts, '--check', `${folderOfActs}/consolidated.txt`],
    ],
  ])('of %s has a name of its own, takes what is printed and nothing else', (name, args) => {
    const check = checkOf(name);
    const value = JSON.parse(printed(...args));
    expect(check(value), JSON.stringify(check.errors)).toBe(true);
    expect(spoilt(value).filter((other) => check(JSON.parse(JSON.stringify(other))))).toEqual([]);
  });

  describe('of what is printed as a list', () => {
    let folder = '';
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'plan-parse-schemas-'));
      mkdirSync(join(folder, 'kho'));
      for (const name of ['front-guidance', 'party-resolution', 'amending-decree', 'notice'])
        copyFileSync(join(root, `fixtures/${name}.txt`), join(folder, `kho/${name}.txt`));
      for (const name of ['base', 'first'])
        copyFileSync(join(root, folderOfActs, `${name}.txt`), join(folder, `kho/${name}.txt`));
      const base = readFileSync(join(root, folderOfActs, 'base.txt'), 'utf8');
      writeFileSync(join(folder, 'kho/copy.txt'), `${base}\nPhụ lục kèm theo.\n`);
      expect(call(folder, ['archive', 'add', 'kho.duckdb', 'kho'])).toMatchObject({ status: 0, stderr: '' });
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    it.each([
      ['rules', ['rules']],
      ['graph-amendments', ['graph', '--amendments', '18/2019/TT-BNN', 'kho']],
      ['archive-stats', ['archive', 'stats', 'kho.duckdb']],
      ['archive-find', ['archive', 'find', 'kho.duckdb', '18/2019/TT-BNN']],
      ['archive-in-force', ['archive', 'in-force', 'kho.duckdb', '18/2019/TT-BNN']],
      ['archive-basis', ['archive', 'basis', 'kho.duckdb', '18/2019/TT-BNN']],
      ['archive-affected', ['archive', 'affected', 'kho.duckdb', '31/2018/QH14']],
      ['archive-timeline', ['archive', 'timeline', 'kho.duckdb', '18/2019/TT-BNN']],
      ['archive-missing', ['archive', 'missing', 'kho.duckdb']],
      ['archive-overdue', ['archive', 'overdue', 'kho.duckdb', '--as-of', '2026-01-01']],
      ['archive-conflicts', ['archive', 'conflicts', 'kho.duckdb']],
      ['archive-copies', ['archive', 'copies', 'kho.duckdb']],
    ])('%s takes what is printed and nothing else', (name, args) => {
      const check = checkOf(name);
      const rows = JSON.parse(call(folder, [...args, '--format', 'json']).stdout);
      expect(rows.length).toBeGreaterThan(0);
      expect(check(rows), JSON.stringify(check.errors)).toBe(true);
      expect(spoilt(rows[0]).filter((other) => check(JSON.parse(JSON.stringify([other]))))).toEqual([]);
    });
  });

  it.each([
    ['chunk', ['--format', 'chunks', 'fixtures/plan.txt']],
    ['finding', ['validate', '--format', 'ndjson', 'fixtures/draft.txt']],
  ])('of %s takes each line that is printed, and nothing else', (name, args) => {
    const check = checkOf(name);
    const values = printed(...args)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(values.length).toBeGreaterThan(1);
    expect(values.filter((value) => !check(value))).toEqual([]);
    expect(spoilt(values[0]).filter((other) => check(JSON.parse(JSON.stringify(other))))).toEqual([]);
  });

  it('of baseline takes the file that is written, and nothing else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-parse-baseline-'));
    const path = join(folder, 'baseline.json');
    call(root, ['validate', '--baseline', path, '--update-baseline', 'fixtures/draft.txt']);
    const baseline = JSON.parse(readFileSync(path, 'utf8'));
    rmSync(folder, { recursive: true });
    const check = checkOf('baseline');
    expect(Object.keys(baseline.files)).toEqual(['fixtures/draft.txt']);
    expect(check(baseline), JSON.stringify(check.errors)).toBe(true);
    const wrong = [...spoilt(baseline), { ...baseline, version: 2 }];
    expect(wrong.filter((other) => check(JSON.parse(JSON.stringify(other))))).toEqual([]);
  });

  it('of config takes what the command takes, and refuses what it refuses', () => {
    const check = new Ajv2020().compile(configSchema());
    const right = [
      {},
      { extends: 'draft', lang: 'vi', maxWarnings: 0, ignores: 'forms/**' },
      {
        $schema: './x.json',
        extends: ['strict', './base.json'],
        rules: { 'citation/*': 'off', 'form/kind': 'info' },
      },
      { overrides: [{ files: ['a/**'], kinds: 'Công văn', rules: { 'form/kind': 'off' } }] },
    ];
    const wrong = [
      { rule: {} },
      { rules: { 'form/knd': 'off' } },
      { rules: { 'form/kind': 'loud' } },
      { extends: 'loose' },
      { maxWarnings: -1 },
      { overrides: [{ file: 'a' }] },
    ];
    expect(right.filter((config) => !check(config))).toEqual([]);
    expect(wrong.filter((config) => check(config))).toEqual([]);
  });
});
