import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Dependencies } from '../../src/cli/index.js';
import { lazyDependencies } from '../../src/cli/lazy-dependencies.js';
import { readFileSource } from '../../src/read/index.js';
import { decisionOf } from '../../src/validate/example-documents.js';
import { rules } from '../../src/validate/index.js';
import { invoke } from '../cli/invoke.js';
import { writeDraft } from './drafts/draft.js';
import { drafts } from './drafts/drafts.js';
import { layoutFaults } from './drafts/faults.js';

/** No command here draws a page or starts a thread. */
const NO_ASSETS = {
  worker: new URL('file:///no-worker.js'),
  reader: new URL('file:///no-reader.js'),
  page: new URL('file:///no-page.js'),
  isolated: null,
};

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-parse-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (name: string, content: string): Promise<string> => {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
};

const call = (...argv: readonly string[]) =>
  invoke([...argv, '--lang', 'en'], { dependencies: lazyDependencies(NO_ASSETS) });

const warned = decisionOf({ enacting: '' });
const faulty = decisionOf({ kind: 'Quyết định' });

describe('plan-parse validate', () => {
  it('ends with 0 where nothing is found, with 1 for an error and with 2 for what cannot be read', async () => {
    const clean = await put('clean.txt', decisionOf());
    const wrong = await put('wrong.txt', faulty);
    expect(await call('validate', clean)).toEqual({ code: 0, stdout: 'Nothing found\n', stderr: '' });
    const { code, stdout } = await call('validate', clean, wrong);
    expect(code).toBe(1);
    expect(stdout).toContain(`${wrong}:7:1 error the kind "Quyết định" must be in capitals`);
    expect((await call('validate', wrong, join(folder, 'missing.txt'))).code).toBe(2);
  });

  it.each(['github', 'gitlab', 'junit', 'sarif'])(
    'names files from the working folder in %s',
    async (format) => {
      const inside = join(process.cwd(), 'fixtures/decree.txt');
      const outside = await put('wrong.txt', faulty);
      const { stdout } = await call('validate', '-f', format, inside, outside);
      expect(stdout).toContain('wrong.txt');
      expect(stdout).not.toContain(process.cwd());
      if (format === 'sarif') expect(stdout).toContain(`"file://${outside}"`);
    },
  );

  it('fails for warnings only where there are more than --max-warnings', async () => {
    const path = await put('a.txt', warned);
    expect((await call('validate', path)).code).toBe(0);
    expect((await call('validate', '--max-warnings', '1', path)).code).toBe(0);
    expect(await call('validate', '--max-warnings', '0', path)).toMatchObject({
      code: 1,
      stderr: 'plan-parse: 1 warning, and --max-warnings allows 0\n',
    });
  });

  it('prints errors alone with --quiet', async () => {
    const path = await put('a.txt', warned);
    expect(await call('validate', '--quiet', path)).toEqual({
      code: 0,
      stdout: 'Nothing else found; 1 finding not shown\n',
      stderr: '',
    });
  });

  it('counts what a baseline lets through', async () => {
    const path = await put('a.txt', warned);
    const baseline = join(folder, 'baseline.json');
    await call('validate', '--baseline', baseline, '--update-baseline', path);
    for (const format of ['text', 'markdown', 'html'])
      expect((await call('validate', '--baseline', baseline, '--format', format, path)).stdout).toContain(
        'Nothing else found; 1 finding not shown',
      );
  });

  it('reads the documents of a folder, in the order of their names', async () => {
    await put('drafts/b/two.txt', faulty);
    await put('drafts/a.txt', faulty);
    await put('drafts/notes.json', '{}');
    const { stdout } = await call('validate', '--format', 'ndjson', join(folder, 'drafts'));
    const paths = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).path);
    expect(paths).toEqual([join(folder, 'drafts/a.txt'), join(folder, 'drafts/b/two.txt')]);
  });

  it('takes severities and presets from the call', async () => {
    const path = await put('a.txt', warned);
    expect((await call('validate', '--rule', 'form/enacting-line=error', path)).code).toBe(1);
    expect((await call('validate', '--preset', 'strict', path)).code).toBe(1);
    expect(
      (await call('validate', '--preset', 'strict', '--rule', 'form/enacting-line=off', path)).code,
    ).toBe(0);
  });

  it('tells what is wrong with a rule or a preset of the call', async () => {
    const path = await put('a.txt', warned);
    expect(await call('validate', '--rule', 'form/enacting-lin=off', path)).toMatchObject({
      code: 2,
      stderr: 'plan-parse: --rule: unknown rule "form/enacting-lin"; did you mean "form/enacting-line"?\n',
    });
    expect((await call('validate', '--preset', 'lax', path)).code).toBe(2);
  });

  it('finds a basis that another of the files repeals', async () => {
    const basis =
      'Căn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2020 của Ủy ban nhân dân tỉnh về công tác văn thư;';
    const repealing = decisionOf({
      number: 'Số: 88/QĐ-UBND',
      placeDate: 'Hòa Sơn, ngày 10 tháng 6 năm 2023',
      articles:
        'Điều 1. Bãi bỏ Quyết định số 12/QĐ-UBND ngày 05/3/2020 của Ủy ban nhân dân tỉnh về văn thư./.',
    });
    const paths = [await put('a.txt', decisionOf({ basis })), await put('b.txt', repealing)];
    expect((await call('validate', '--format', 'json', ...paths)).stdout).toContain('citation/repealed');
    expect((await call('validate', '--format', 'json', paths[0] ?? '')).stdout).not.toContain(
      'citation/repealed',
    );
  });

  it('finds a basis that a list of the user says had ceased, where the act itself is not among the files', async () => {
    const basis =
      'Căn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2020 của Ủy ban nhân dân tỉnh về công tác văn thư;';
    const path = await put('a.txt', decisionOf({ basis }));
    const found = async (row: string, ...more: readonly string[]): Promise<boolean> => {
      const list = await put('acts.csv', `number,state,from,by\n${row}\n`);
      const { stdout } = await call('validate', '--format', 'json', '--status', list, path, ...more);
      return stdout.includes('citation/repealed');
    };
    expect(await found('12/QĐ-UBND,hết hiệu lực,01/7/2023,88/QĐ-UBND')).toBe(true);
    expect(await found('Quyết định số 12/QĐ-UBND,repealed,,')).toBe(true);
    expect(await found('12/QĐ-UBND,hết hiệu lực,01/7/2024,88/QĐ-UBND')).toBe(false);
    expect(await found('Chỉ thị số 12/QĐ-UBND,repealed,,')).toBe(false);
    expect(await found('12/QĐ-UBND,còn hiệu lực,,')).toBe(false);
    expect(await found('012/qđ-ubnd,repealed,,')).toBe(true);
    expect(await found('12/QĐ-UBND,ngưng hiệu lực,01/3/2021,\n12/QĐ-UBND,còn hiệu lực,01/4/2021,')).toBe(
      false,
    );
    expect(await found('12/QĐ-UBND,repealed,01/3/2021,\n12/QĐ-UBND,còn hiệu lực,01/4/2021,')).toBe(false);
    const present = await put(
      'b.txt',
      decisionOf({ number: 'Số: 12/QĐ-UBND', placeDate: 'Hòa Sơn, ngày 05 tháng 3 năm 2020' }),
    );
    expect(await found('12/QĐ-UBND,repealed,2023-07-01,', present)).toBe(false);
    expect((await call('validate', '--status', 'none.csv', path)).code).toBe(2);
  });
});

describe('its configuration', () => {
  it.each([
    ['plan-parse.config.json', '{"extends": "strict"}'],
    ['plan-parse.config.yaml', 'extends: strict\n'],
    ['plan-parse.config.toml', 'extends = ["strict"]\n'],
    ['package.json', '{"name": "x", "planParse": {"extends": ["strict"]}}'],
  ])('is found upwards from the document in %s', async (name, content) => {
    await put(name, content);
    const path = await put('drafts/2024/a.txt', warned);
    expect((await call('validate', path)).code).toBe(1);
    expect((await call('validate', '--no-config', path)).code).toBe(0);
  });

  it.each(['plan-parse.config.js', 'plan-parse.config.mjs', 'plan-parse.config.cjs'])(
    'is not run where %s is found, but where it is named',
    async (name) => {
      const mark = join(folder, 'was-run');
      const program = name.endsWith('.mjs')
        ? `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(mark)}, ''); export default { extends: 'strict' };\n`
        : `require('node:fs').writeFileSync(${JSON.stringify(mark)}, ''); module.exports = { extends: 'strict' };\n`;
      const config = await put(name, program);
      const path = await put('drafts/a.txt', warned);
      const { code, stderr } = await call('validate', path);
      expect([code, stderr]).toEqual([
        2,
        `plan-parse: ${config}: a configuration that is a program is run only where the call names it: call with --config, or write it as JSON, YAML or TOML\n`,
      ]);
      expect(existsSync(mark)).toBe(false);
      expect((await call('validate', '--config', config, path)).code).toBe(1);
      expect(existsSync(mark)).toBe(true);
    },
  );

  it('that is found rests on no program, and one that is named may', async () => {
    const base = await put('base.mjs', "export default { extends: 'strict' };\n");
    const config = await put('plan-parse.config.json', '{"extends": "./base.mjs"}');
    const path = await put('drafts/a.txt', warned);
    const { code, stderr } = await call('validate', path);
    expect([code, stderr.split(' a config')[0]]).toEqual([2, `plan-parse: ${base}:`]);
    expect((await call('validate', '--config', config, path)).code).toBe(1);
  });

  it.each<[string, string, string, RegExp]>([
    ['is longer than any', 'plan-parse.config.json', `{"lang":"vi",${' '.repeat(300_000)}}`, /at most/],
    [
      'holds more by references than is written',
      'plan-parse.config.yaml',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi']
        .map((name, at) => `${name}: &${name} [${`*${'abcdefghi'[at]},`.repeat(9)}]\n`)
        .join('')}`,
      /alias/,
    ],
    [
      'has a pattern of thousands of letters',
      'plan-parse.config.json',
      JSON.stringify({ overrides: [{ files: '*a'.repeat(2000), rules: {} }] }),
      /the pattern "(?:\*a){20}" cannot be used/,
    ],
    ['is nested without end', 'plan-parse.config.json', '{"a":'.repeat(40_000), /JSON/],
    ['is nested without end', 'plan-parse.config.yaml', '['.repeat(100_000), /./],
    ['is nested without end', 'plan-parse.config.toml', `a = ${'['.repeat(100_000)}`, /./],
  ])('that %s (%s) is told in a line', async (_what, name, content, message) => {
    await put(name, content);
    const { code, stderr } = await call('validate', await put('a.txt', warned));
    expect([code, stderr.trimEnd().split('\n').length]).toEqual([2, 1]);
    expect(stderr).toMatch(message);
    expect(stderr.length).toBeLessThan(1000);
  });

  it('rests on no endless number of others', async () => {
    for (let at = 0; at < 12; at += 1) {
      const below = [`./${at + 1}-a.json`, `./${at + 1}-b.json`];
      for (const name of ['a', 'b'])
        await put(`${at}-${name}.json`, JSON.stringify(at === 11 ? {} : { extends: below }));
    }
    await put('plan-parse.config.json', '{"extends": ["./0-a.json"]}');
    const { code, stderr } = await call('validate', await put('a.txt', warned));
    expect(code).toBe(2);
    expect(stderr).toContain('extends more than 50 configurations');
  });

  it('may extend another file, and override it for some of the files', async () => {
    await put('base.json', JSON.stringify({ extends: 'strict' }));
    await put(
      'drafts/plan-parse.config.json',
      JSON.stringify({
        extends: '../base.json',
        overrides: [{ files: 'old/**', rules: { 'form/enacting-line': 'off' } }],
      }),
    );
    expect((await call('validate', await put('drafts/a.txt', warned))).code).toBe(1);
    expect((await call('validate', await put('drafts/old/a.txt', warned))).code).toBe(0);
  });

  it('that is wrong is told with the file and all faults, and ends with 2', async () => {
    const config = await put(
      'plan-parse.config.json',
      '{"extend": "strict", "rules": {"form/titel": "off"}}',
    );
    const { code, stderr } = await call('validate', await put('a.txt', warned));
    expect(code).toBe(2);
    expect(stderr.split('\n')).toEqual([
      `plan-parse: ${config}: unknown option "extend"; did you mean "extends"?`,
      `plan-parse: ${config}: rules: unknown rule "form/titel"; did you mean "form/title"?`,
      '',
    ]);
    await writeFile(config, '{');
    expect((await call('validate', join(folder, 'a.txt'))).code).toBe(2);
  });

  it('may be named by --config', async () => {
    const config = await put('other.json', '{"rules": {"form/kind": "off"}}');
    const path = await put('a.txt', faulty);
    expect((await call('validate', '--config', config, path)).code).toBe(0);
    expect((await call('validate', '--config', join(folder, 'missing.json'), path)).code).toBe(2);
  });
});

describe('a baseline', () => {
  it('lets through what it lists, and nothing else', async () => {
    const path = await put('a.txt', faulty);
    const baseline = join(folder, 'baseline.json');
    expect((await call('validate', '--baseline', baseline, '--update-baseline', path)).code).toBe(0);
    expect((await call('validate', '--baseline', baseline, path)).code).toBe(0);
    await writeFile(path, decisionOf({ kind: 'Quyết định', motto: 'Độc lập, Tự do, Hạnh phúc' }));
    const { code, stdout } = await call('validate', '--baseline', baseline, path);
    expect(code).toBe(1);
    expect(stdout).not.toContain('form/kind');
  });

  it('that is none ends with 2', async () => {
    const path = await put('a.txt', faulty);
    expect((await call('validate', '--baseline', path, path)).code).toBe(2);
  });
});

describe('--fix', () => {
  it('prints a diff, and writes only with --write', async () => {
    const path = await put('a.txt', `\u{feff}${faulty}`);
    const { code, stdout } = await call('validate', '--fix', path);
    expect(code).toBe(0);
    expect(stdout).toContain('-Quyết định\n+QUYẾT ĐỊNH\n');
    expect(await readFile(path, 'utf8')).toBe(`\u{feff}${faulty}`);
    await call('validate', '--fix', '--write', path);
    expect(await readFile(path, 'utf8')).toBe(`\u{feff}${decisionOf()}`);
    expect((await call('validate', '--fix', path)).stdout).toBe('');
  });

  it('leaves alone what is not text in UTF-8', async () => {
    const path = await put('a.txt', '');
    await writeFile(path, Buffer.from(faulty, 'utf16le'));
    expect((await call('validate', '--fix', '--write', path)).stderr).toContain('not fixed');
  });
});

describe('--fix, where errors are left,', () => {
  it('ends with 1 and tells them', async () => {
    const path = await put('a.txt', decisionOf({ kind: 'Quyết định', number: '' }));
    const { code, stdout, stderr } = await call('validate', '--fix', path);
    expect(code).toBe(1);
    expect(stdout).toContain('+QUYẾT ĐỊNH\n');
    expect(stderr).toMatch(/a\.txt:\d+:\d+ .*\[form\/number\]\n$/u);
    expect(stderr).not.toContain('form/kind');
  });
});

describe('what is left out', () => {
  it('is what is lighter than --min-severity', async () => {
    const path = await put('a.txt', decisionOf({ enacting: '', kind: 'Quyết định' }));
    const { stdout } = await call('validate', '--min-severity', 'error', '--format', 'ndjson', path);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).severity),
    ).toEqual(['error']);
    const all = await call('validate', '--min-severity', 'warning', '--format', 'ndjson', path);
    expect(all.stdout.trimEnd().split('\n')).toHaveLength(2);
  });

  it('is a group of rules that is off, but for those that are set by their own names', async () => {
    const path = await put('a.txt', decisionOf({ enacting: '', kind: 'Quyết định' }));
    const found = async (...options: readonly string[]) =>
      [
        ...(await call('validate', '--format', 'ndjson', ...options, path)).stdout.matchAll(
          /"rule":"([^"]*)"/gu,
        ),
      ].map(([, rule]) => rule);
    expect(await found('--rule', 'form/*=off')).toEqual([]);
    expect(await found('--rule', 'form/*=off', '--rule', 'form/kind=warning')).toEqual(['form/kind']);
    expect((await call('validate', '--rule', 'from/*=off', path)).stderr).toContain('did you mean "form/*"?');
  });

  it('is what a configuration ignores', async () => {
    await put('plan-parse.config.json', JSON.stringify({ ignores: ['old/**'] }));
    const old = await put('old/a.txt', faulty);
    const path = await put('new/a.txt', faulty);
    const { code, stdout } = await call('validate', folder);
    expect(code).toBe(1);
    expect(stdout).toContain(path);
    expect(stdout).not.toContain(old);
    expect(await call('validate', old)).toMatchObject({ code: 0, stdout: 'Nothing found\n' });
  });

  it('is the lock file that Word keeps beside a draft, even where a shell names it', async () => {
    const clean = await put('clean.txt', decisionOf());
    const lock = await put('~$clean.docx', 'x');
    expect(await call('validate', folder)).toMatchObject({ code: 0, stderr: '' });
    expect(await call('validate', clean, lock)).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('what holds for a file', () => {
  const config = JSON.stringify({
    extends: 'strict',
    rules: { 'layout/*': 'off' },
    overrides: [{ files: 'old/**', rules: { 'form/kind': 'info' } }],
  });

  it('is the preset "recommended" without a configuration', async () => {
    const { stdout } = await call('validate', '--no-config', '--print-config', join(folder, 'a.txt'));
    expect(JSON.parse(stdout)).toMatchObject({ maxWarnings: null, preset: ['recommended'] });
  });

  it('is printed with --print-config', async () => {
    await put('plan-parse.config.json', config);
    const of = async (name: string) =>
      JSON.parse((await call('validate', '--print-config', join(folder, name))).stdout);
    expect(await of('new/a.txt')).toMatchObject({
      preset: ['strict'],
      rules: { 'form/kind': 'error', 'form/recipients': 'error', 'layout/paper': 'off' },
    });
    expect((await of('old/a.txt')).rules['form/kind']).toBe('info');
  });

  it.each([
    [[], {}],
    [['--preset', 'draft'], {}],
    [['--preset', 'draft', '--rule', 'form/place-date=error', '--max-warnings', '0'], { blank: 'error' }],
    [['--preset', 'published', '--rule', 'layout/*=info'], {}],
  ] as const)(
    'is a configuration as it is printed: %j',
    async (options, { blank = '' }: { blank?: string }) => {
      const blankDate = decisionOf({ placeDate: 'Hòa Sơn, ngày      tháng 01 năm 2024', recipients: '' });
      const path = await put('a.txt', blankDate);
      const asked = await call('validate', '--no-config', ...options, path);
      if (blank !== '') expect(asked.stdout).toContain(`${blank} "Hòa Sơn`);
      const { stdout } = await call('validate', '--no-config', ...options, '--print-config', path);
      const printed = await put('printed.json', stdout);
      expect(await call('validate', '--config', printed, path)).toEqual(asked);
      expect(await call('validate', '--config', printed, '--print-config', path)).toMatchObject({ stdout });
    },
  );

  it('holds for standard input that is taken for it', async () => {
    await put('plan-parse.config.json', config);
    const name = join(folder, 'old/a.txt');
    const { code, stdout } = await invoke(['validate', '--lang', 'en', '--stdin-filename', name, '-'], {
      dependencies: lazyDependencies(NO_ASSETS),
      stdin: faulty,
    });
    expect(code).toBe(0);
    const without = await invoke(
      ['validate', '--lang', 'en', '--stdin-filename', name, join(folder, 'a.txt')],
      {
        dependencies: lazyDependencies(NO_ASSETS),
      },
    );
    expect(without).toMatchObject({ code: 2, stdout: '', stderr: 'plan-parse: --stdin-filename needs -\n' });
    expect(stdout).toContain(`${name}:7:1 info the kind "Quyết định" must be in capitals`);
  });
});

describe('--annotate', () => {
  const [draft] = drafts;
  const wrong = layoutFaults.find(({ rule }) => rule === 'layout/kind');
  // Word files are read by a thread, of which there is none here.
  const readHere: Partial<Dependencies> = {
    ...lazyDependencies(NO_ASSETS),
    readFile: (path, { look }) => readFileSource(path, { look }),
  };
  const call = (...argv: readonly string[]) => invoke([...argv, '--lang', 'en'], { dependencies: readHere });
  const bytes = () => {
    const faultyDraft = draft && wrong?.plant(draft);
    if (!faultyDraft) throw new Error('no draft');
    return writeDraft(faultyDraft);
  };

  it('writes the findings into a copy of the file, and never over the file', async () => {
    const path = join(folder, 'draft.docx');
    const output = join(folder, 'reviewed.docx');
    await writeFile(path, bytes());
    expect(await call('validate', '--annotate', '-o', output, path)).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    const comments = strFromU8(unzipSync(await readFile(output))['word/comments.xml'] ?? new Uint8Array());
    expect(comments).toContain('warning [layout/kind]: the kind "QUYẾT ĐỊNH" is not bold');
    expect(comments).toContain('must be of size 13 - 14, upright, bold and centred');
    const refused = await call('validate', '--annotate', '-o', path, path);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('would overwrite an input');
    expect(new Uint8Array(await readFile(path))).toEqual(bytes());
  });

  it('is not silently all that is done where fixes are asked for too', async () => {
    const path = join(folder, 'draft.docx');
    await writeFile(path, bytes());
    const output = join(folder, 'reviewed.docx');
    const { code, stderr } = await call('validate', '--annotate', '--fix', '-o', output, path);
    expect([code, stderr]).toEqual([
      2,
      'plan-parse: --annotate and --fix write different files: call with one, then the other\n',
    ]);
    expect(existsSync(output)).toBe(false);
  });

  it('takes one Word file and needs a file to write to', async () => {
    const text = await put('a.txt', faulty);
    const path = join(folder, 'draft.docx');
    await writeFile(path, bytes());
    const output = join(folder, 'reviewed.docx');
    for (const argv of [[path], ['-o', output, text], ['-o', output, path, text]]) {
      const { code, stderr } = await call('validate', '--annotate', ...argv);
      expect([code, stderr]).toEqual([
        2,
        'plan-parse: --annotate needs one .docx file and a file after -o\n',
      ]);
    }
    expect(existsSync(output)).toBe(false);
  });
});

describe('plan-parse rules and explain', () => {
  it('list the rules and tell one', async () => {
    const { stdout } = await call('rules');
    expect(stdout).toMatch(/^form\/number +error +A document must have a number/mu);
    expect(JSON.parse((await call('rules', '--format', 'json')).stdout)).toHaveLength(rules.length);
    expect((await call('explain', 'form/number')).stdout).toMatch(/^# form\/number \(error\)\n/u);
  });

  it('know no other rule', async () => {
    expect(await call('explain', 'form/nubmer')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'plan-parse: unknown rule form/nubmer: did you mean form/number?\n',
    });
  });
});
