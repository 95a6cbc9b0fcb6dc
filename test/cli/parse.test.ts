import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/cli/render/width.js';
import { readFileSource } from '../../src/read/index.js';
import { invoke } from './invoke.js';
import { sample, sampleText } from './sample.js';

const colorStart = '\u001b[';

describe('chunks', () => {
  it('are asked for before their length is', async () => {
    expect(await invoke(['--max-tokens', '200', 'a.txt'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'plan-parse: --max-tokens goes with --format chunks\n',
    });
  });

  it('are not cut so short that no sentence fits', async () => {
    const { code, stderr } = await invoke(['--format', 'chunks', '--max-tokens', '10', 'a.txt']);
    expect(code).toBe(2);
    expect(stderr).toContain('give a whole number from 50');
  });

  it('are of whole documents', async () => {
    const { code, stderr } = await invoke(['--format', 'chunks', '--section', 'I', 'a.txt']);
    expect([code, stderr]).toEqual([2, 'plan-parse: --section cannot be combined with --format chunks\n']);
  });

  it('have a record for an input that failed, and say which file they are from', async () => {
    const { code, stdout } = await invoke(['--format', 'chunks', 'missing.txt', 'fixtures/decree.txt'], {
      dependencies: {
        readFile: (path) => readFileSource(path),
        loadParser: () => import('../../src/document.js'),
      },
    });
    const [failed, ...chunks] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(2);
    expect(failed).toMatchObject({ source: { path: 'missing.txt' }, failure: expect.any(String) });
    expect(chunks.length).toBeGreaterThan(1);
    for (const { path } of chunks) expect(path).toBe('fixtures/decree.txt');
  });
});

describe('the report', () => {
  it('says what the document is, how it is built, what it cites, and what is odd', async () => {
    const { code, stdout, stderr } = await invoke(['plan.txt'], { columns: 100 });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const part of [
      'Kế hoạch 12/KH-UBND',
      'Chuyển đổi số năm 2024',
      'Issuer     Ủy ban nhân dân tỉnh An Bình',
      'Date       An Bình, 2024-02-05',
      'Signed by  Trần Thị Hòa, Phó Chủ tịch, KT. CHỦ TỊCH',
      'Outline (5 units)',
      'Documents cited (2, in 3 mentions)',
      '2 documents cited, 3 relations: implements 1, legal basis 1, refers to 1',
      '3:1  warning  no place and date (form/place-date)',
    ])
      expect(stripVTControlCharacters(stdout)).toContain(part);
  });

  it('draws the outline as a tree with labels aligned and line numbers at the right edge', async () => {
    const { stdout } = await invoke(['plan.txt'], { env: { COLUMNS: '40' } });
    expect(stdout).toContain(
      [
        '├─ I   MỤC ĐÍCH                        5',
        '│  ├─ 1  Mục đích                      6',
        '│  └─ 2  Yêu cầu                       8',
        '└─ II  TỔ CHỨC                        10',
        '   └─ 1  Sở Thông tin                 11',
      ].join('\n'),
    );
  });

  it('stops at the level that --depth says and counts what is below', async () => {
    const { stdout } = await invoke(['plan.txt', '--depth', '1'], { env: { COLUMNS: '40' } });
    expect(stdout).toContain('├─ I   MỤC ĐÍCH (+2)                   5\n└─ II  TỔ CHỨC (+1)');
  });

  it('has one row a work, with all its relations, its mentions and its first line', async () => {
    const { stdout } = await invoke(['plan.txt']);
    expect(stdout).toMatch(/Nghị quyết +52-NQ\/TW +2019-09-27 +Bộ Chính trị +implemented +2 +7\n/);
    expect(stdout).toMatch(/Luật +Giao dịch điện tử +referred to +1 +9\n/);
    expect(stdout.match(/52-NQ\/TW/g)).toHaveLength(1);
  });

  it.each([60, 80])('says at %i columns too by which work something is done', async (columns) => {
    const { stdout } = await invoke(['fixtures/decree.txt', '--lang', 'vi'], {
      columns,
      env: { NO_COLOR: '1' },
      dependencies: {
        readFile: (path) => readFileSource(path),
        loadParser: () => import('../../src/document.js'),
      },
    });
    const [, cited = ''] = stdout.split('Văn bản được dẫn');
    expect(cited.replace(/\s+/gu, ' ')).toContain('được sửa đổi bởi');
    // Its own row, and those of the two laws that it amends.
    expect(cited.match(/47\/2019\/QH14/gu)).toHaveLength(3);
    expect(cited).toContain('19/06/2015');
    expect(cited).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });

  it.each([60, 80, 120])('keeps within %i columns', async (columns) => {
    const { stdout } = await invoke(['plan.txt', 'other.txt', '--lang', 'vi'], {
      columns,
      env: { NO_COLOR: '1' },
    });
    expect(Math.max(...stdout.split('\n').map(widthOf))).toBeLessThanOrEqual(columns);
    expect(stdout).not.toContain(colorStart);
  });

  it('shows key terms when they are asked for', async () => {
    expect((await invoke(['plan.txt', '--keywords'])).stdout).toContain('Keywords   chuyển đổi số');
    expect((await invoke(['plan.txt'])).stdout).not.toContain('Keywords');
  });

  it('leaves out findings that are no errors when told to be quiet', async () => {
    expect((await invoke(['plan.txt', '--quiet'])).stdout).not.toContain('Diagnostics');
  });

  it('prints nothing of a document that could steer the terminal', async () => {
    const title = 'Bẫy \u001b[2J\u0007 \u202egiả';
    const hostile = { ...sample, metadata: { ...sample.metadata, title } };
    const dependencies = { loadParser: async () => ({ parseDocument: () => hostile }) };
    const { stdout } = await invoke(['plan.txt'], { dependencies });
    expect(stdout).toContain('Bẫy [2J giả');
  });

  it('shows what could steer the terminal in names, texts and JSON', async () => {
    const path = 'missing\u001b]0;x\u0007\u202e.txt';
    expect((await invoke([path])).stderr).toBe(
      'plan-parse: missing\\u001b]0;x\\u0007\\u202e.txt: no such file: check the name\n',
    );
    const text = 'Bẫy \u001b[2J \u009b \u202egiả\n\thai\n';
    const dependencies = {
      readFile: async () => ({ text, info: sample.source }),
      loadParser: async () => ({
        parseDocument: () => ({ ...sample, metadata: { ...sample.metadata, title: text } }),
      }),
    };
    const columns = 80;
    const shown = await invoke(['--format', 'text', 'a.txt'], { columns, dependencies });
    expect(shown.stdout).toBe('Bẫy \\u001b[2J \\u009b \\u202egiả\n\thai\n');
    expect((await invoke(['--format', 'text', 'a.txt'], { dependencies })).stdout).toBe(text);
    const { stdout } = await invoke(['--format', 'json', 'a.txt'], { columns, dependencies });
    for (const steering of ['\u001b', '\u009b', '\u202e']) expect(stdout).not.toContain(steering);
    expect(JSON.parse(stdout).metadata.title).toBe(text);
  });
});

describe('colour', () => {
  it('changes nothing but colour', async () => {
    for (const argv of [
      ['a.txt', 'b.txt'],
      ['--section', 'I.1', 'a.txt'],
      ['graph', 'a.txt'],
    ]) {
      const colored = await invoke(argv, { columns: 90 });
      const plain = await invoke(argv, { columns: 90, env: { NO_COLOR: '1' } });
      expect(colored.stdout).not.toBe(plain.stdout);
      expect(stripVTControlCharacters(colored.stdout)).toBe(plain.stdout);
    }
  });

  it.each([
    ['a terminal has it', { columns: 80 }, true],
    ['a pipe has none', {}, false],
    ['NO_COLOR takes it away', { columns: 80, env: { NO_COLOR: '1' } }, false],
    ['an empty NO_COLOR does not', { columns: 80, env: { NO_COLOR: '' } }, true],
    ['FORCE_COLOR brings it to a pipe', { env: { FORCE_COLOR: '1' } }, true],
    ['FORCE_COLOR=0 takes it away', { columns: 80, env: { FORCE_COLOR: '0' } }, false],
    ['a dumb terminal has none', { columns: 80, env: { TERM: 'dumb' } }, false],
  ])('%s', async (_what, surroundings, colored) => {
    const { stdout } = await invoke(['plan.txt'], surroundings);
    expect(stdout.includes(colorStart)).toBe(colored);
  });
});

describe('formats', () => {
  it('gives JSON in one line to a pipe and in lines to a terminal', async () => {
    const piped = await invoke(['--format', 'json', 'plan.txt']);
    const shown = await invoke(['--format', 'json', 'plan.txt'], { columns: 80 });
    expect(JSON.parse(piped.stdout)).toEqual(sample);
    expect(piped.stdout.trimEnd()).not.toContain('\n');
    expect(shown.stdout).toBe(`${JSON.stringify(sample, null, 2)}\n`);
  });

  it('gives an array for several files, and only for several', async () => {
    const { stdout } = await invoke(['--format', 'json', 'a.txt', 'b.txt']);
    const documents: readonly { readonly source: { readonly path: string } }[] = JSON.parse(stdout);
    expect(documents.map(({ source }) => source.path)).toEqual(['a.txt', 'b.txt']);
  });

  it('stays valid JSON when every one of several files fails', async () => {
    const { code, stdout } = await invoke(['--format', 'json', 'missing1', 'missing2']);
    expect({ code, value: JSON.parse(stdout) }).toEqual({ code: 2, value: [] });
  });

  it('gives one object a line as ndjson', async () => {
    const { stdout } = await invoke(['--format', 'ndjson', 'a.txt', 'b.txt'], { columns: 80 });
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).source.path),
    ).toEqual(['a.txt', 'b.txt']);
  });

  it('gives the text that positions refer to, as it is', async () => {
    expect((await invoke(['--format', 'text', 'plan.txt'])).stdout).toBe(sampleText);
  });

  it('reads standard input for -', async () => {
    expect((await invoke(['--format', 'text', '-'], { stdin: 'Điều 1. Thử' })).stdout).toBe('Điều 1. Thử');
  });

  it('takes options before, between and after files, and the command by its name', async () => {
    const plain = await invoke(['--format', 'ndjson', 'a.txt', 'b.txt']);
    expect(await invoke(['a.txt', '--format', 'ndjson', 'b.txt'])).toEqual(plain);
    expect(await invoke(['parse', 'a.txt', 'b.txt', '--format=ndjson'])).toEqual(plain);
  });
});

describe('-o', () => {
  it('writes the answer to a file, without colour and as a pipe would get it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'plan-parse-'));
    try {
      const path = join(folder, 'out.json');
      const outcome = await invoke(['--format', 'json', '-o', path, 'plan.txt'], { columns: 80 });
      expect(outcome).toEqual({ code: 0, stdout: '', stderr: '' });
      expect(await readFile(path, 'utf8')).toBe(`${JSON.stringify(sample)}\n`);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('says which file cannot be written', async () => {
    const path = join(tmpdir(), 'no-such-folder-of-plan-parse', 'out.json');
    const { code, stderr } = await invoke(['-o', path, 'plan.txt']);
    expect(code).toBe(2);
    expect(stderr).toBe(`plan-parse: ${path}: cannot be written (ENOENT): there is no such folder\n`);
  });
});

describe('--section', () => {
  it('prints one unit with its text and what it cites', async () => {
    const { stdout } = await invoke(['--section', 'I.1', 'plan.txt']);
    expect(stdout).toContain('I › 1  line 6\n\n1. Mục đích\n  Triển khai Nghị quyết số 52-NQ/TW');
    expect(stdout).toContain('Documents cited (1, in 1 mention)');
    expect(stdout).not.toContain('Giao dịch điện tử');
  });

  it('gives the node of the tree as JSON and the stretch of the text as text', async () => {
    const { stdout } = await invoke(['-s', 'I.2', '--format', 'json', 'plan.txt']);
    expect(JSON.parse(stdout)).toMatchObject({ type: 'division', label: '2', heading: 'Yêu cầu' });
    expect((await invoke(['-s', 'I.2', '--format', 'text', 'plan.txt'])).stdout).toBe(
      '2. Yêu cầu\nThực hiện Luật Giao dịch điện tử.\n',
    );
  });

  it('lists the labels that there are when there is no such unit', async () => {
    expect(await invoke(['-s', 'III', 'plan.txt'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'plan-parse: plan.txt: no unit "III": the units are I, II\n',
    });
    expect((await invoke(['-s', 'I.7', 'plan.txt'])).stderr).toContain('the units of I are 1, 2');
    expect((await invoke(['-s', 'I.1.7', 'plan.txt'])).stderr).toContain('I.1 has no units below it');
  });

  it('says where the others are when a label is not the only one', async () => {
    const { stdout, stderr } = await invoke(['-s', '1', '--format', 'text', 'plan.txt']);
    expect(stdout).toContain('1. Mục đích');
    expect(stderr).toContain('2 units have this label; printing the one on line 6');
    expect(stderr).toContain('II.1 (line 11)');
  });
});
