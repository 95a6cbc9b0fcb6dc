import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Built, buildCommand, type Ended, root } from './built.js';

const folder = mkdtempSync(join(tmpdir(), 'plan-parse-memory-'));

/** So little memory that an input need not be large to exceed it. */
const tight = { NODE_OPTIONS: '--max-old-space-size=80' };

const plan = readFileSync(join(root, 'fixtures/plan.txt'), 'utf8');

/** May exceed the memory, but does not. */
const long = plan.repeat(40);

/** Each number is a unit of its own, which takes more memory than any text that means something. */
const numbers = '1.\n'.repeat(400_000);

let built: Built;

const call = (args: readonly string[], input = ''): Ended => built.call(folder, args, input, tight);

const outOfMemory = (name: string): RegExp =>
  new RegExp(
    `^plan-parse: ${name}: \\d+ MiB of memory are not enough for it: set NODE_OPTIONS=--max-old-space-size=\\d+ \\(MiB\\), or split the file\n$`,
  );

const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
    .join('');

beforeAll(() => {
  built = buildCommand('memory');
  copyFileSync(join(root, 'fixtures/plan.txt'), join(folder, 'plan.txt'));
  writeFileSync(join(folder, 'long.txt'), long);
  writeFileSync(join(folder, 'numbers.txt'), numbers);
  const body = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs(numbers.slice(0, 600_000))}</w:body></w:document>`;
  writeFileSync(join(folder, 'numbers.docx'), zipSync({ 'word/document.xml': strToU8(body) }));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('an input that may not fit memory', () => {
  it.each([
    ['--format', 'table'],
    ['--format', 'json'],
    ['--format', 'ndjson'],
    ['--format', 'text'],
    ['--format', 'akn'],
    ['--section', 'I'],
    ['--section', 'I', '--format', 'ndjson'],
    ['--explain', '4'],
    ['graph', '--format', 'json'],
    ['validate', '--format', 'json'],
    ['validate', '--fix'],
  ])('is done as any other: %s %s %s %s', (...args) => {
    const given = args.filter((arg) => arg !== undefined);
    const several = given.includes('akn') ? ['long.txt'] : ['plan.txt', 'long.txt', 'plan.txt'];
    const roomy = built.call(folder, [...given, ...several]);
    expect(roomy.stdout.length).toBeGreaterThan(given.includes('--fix') ? -1 : 100);
    expect(call([...given, ...several])).toEqual(roomy);
  });

  it('is taken from standard input', () => {
    for (const args of [
      ['--format', 'json', '-'],
      ['--format', 'ndjson', '-'],
      ['validate', '-'],
    ])
      expect(call(args, long)).toEqual(built.call(folder, args, long));
  });

  it('is written to a file', () => {
    expect(call(['--format', 'json', '-o', 'out.json', 'plan.txt', 'long.txt'])).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    const written: readonly { readonly source: { readonly path: string } }[] = JSON.parse(
      readFileSync(join(folder, 'out.json'), 'utf8'),
    );
    expect(written.map(({ source }) => source.path)).toEqual(['plan.txt', 'long.txt']);
  });

  it('has its tables written to a folder or a workbook', () => {
    const table = '<table><tr><td>STT</td><td>Tên</td></tr><tr><td>1</td><td>Bến</td></tr></table>';
    const lines = [...plan.split('\n'), ...plan.repeat(9).split('\n').slice(40, 900)];
    const written = lines.map((line, at) => `<p>${line}</p>${at % 400 === 60 ? table : ''}`);
    writeFileSync(join(folder, 'tables.html'), `<html><body>${written.join('\n')}</body></html>`);
    for (const [format, output] of [
      ['csv', 'tables'],
      ['xlsx', 'tables.xlsx'],
    ] as const) {
      const writtenTo = (options: typeof tight | undefined, to: string) => {
        const ended = built.call(
          folder,
          ['tables.html', '--tables', '--format', format, '-o', to],
          '',
          options,
        );
        expect(ended).toEqual({ status: 0, stdout: '', stderr: '' });
        return to;
      };
      const [few, roomy] = [writtenTo(tight, `few-${output}`), writtenTo(undefined, output)];
      if (format === 'csv') {
        const names = readdirSync(join(folder, roomy));
        expect(names.length).toBeGreaterThan(1);
        expect(readdirSync(join(folder, few))).toEqual(names);
        for (const name of names)
          expect(readFileSync(join(folder, few, name))).toEqual(readFileSync(join(folder, roomy, name)));
      } else expect(readFileSync(join(folder, few)).subarray(0, 2).toString()).toBe('PK');
    }
  });

  it('is still told of where it does not exist or has no such part', () => {
    expect(call(['--section', 'XCIX', 'long.txt'])).toEqual(
      built.call(folder, ['--section', 'XCIX', 'long.txt']),
    );
  });

  it('ends quietly when its reader goes away', () => {
    const { status, stdout, stderr } = spawnSync(
      'bash',
      [
        '-c',
        `"$0" "$1" --format json long.txt | head -c 10; exit "\${PIPESTATUS[0]}"`,
        process.execPath,
        built.bin,
      ],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, ...tight } },
    );
    expect({ status, stdout: stdout.length, stderr }).toEqual({ status: 0, stdout: 10, stderr: '' });
  });
});

describe('an input that does not fit memory', () => {
  it.each([
    ['numbers.txt', 'json'],
    ['numbers.docx', 'json'],
    ['numbers.docx', 'ndjson'],
  ])('is told in one line, and the rest is done: %s as %s', (name, format) => {
    const { status, stdout, stderr } = call(['--format', format, 'plan.txt', name, 'plan.txt']);
    expect(stderr).toMatch(outOfMemory(name));
    expect(status).toBe(2);
    const lines = stdout.split('\n');
    const told = lines.filter((line) => line.includes('"failure":'));
    expect(told).toHaveLength(format === 'ndjson' ? 1 : 0);
    const rest = lines.filter((line) => !told.includes(line)).join('\n');
    expect(rest).toBe(call(['--format', format, 'plan.txt', 'plan.txt']).stdout);
  });

  it.each([['--format', 'table'], ['--explain', '4'], ['graph'], ['validate'], ['validate', '--fix']])(
    'is told by every command: %s %s',
    (...args) => {
      const given = args.filter((arg) => arg !== undefined);
      const alone = call([...given, 'plan.txt']);
      const { status, stdout, stderr } = call([...given, 'numbers.txt', 'plan.txt']);
      expect(stderr).toMatch(outOfMemory('numbers.txt'));
      // Findings say of how many files there are none.
      const rest = stdout.replace(/; 1 file not read$/mu, '');
      expect({ status, stdout: rest }).toEqual({ status: 2, stdout: alone.stdout });
    },
  );

  it('is told of standard input', () => {
    for (const args of [['-'], ['graph', '-']]) {
      const { status, stderr } = call(args, numbers);
      expect({ status }).toEqual({ status: 2 });
      expect(stderr).toMatch(outOfMemory('-'));
    }
  });

  it('is told in Vietnamese', () => {
    expect(call(['--lang', 'vi', 'numbers.txt']).stderr).toMatch(
      /^plan-parse: numbers\.txt: không đủ bộ nhớ \(\d+ MiB\): hãy đặt NODE_OPTIONS=--max-old-space-size=\d+ \(MiB\), hoặc chia nhỏ tệp\n$/,
    );
  });
});

describe.skipIf(process.platform === 'win32')('a process of its own', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('ends with the command: %s', async (sent) => {
    const child = spawn(process.execPath, [built.bin, 'numbers.txt'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=400' },
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        printed += chunk;
      });
    // It has started by then; the text takes longer.
    setTimeout(() => child.kill(sent), 700);
    const signal = await new Promise((resolve) => child.on('close', (_code, by) => resolve(by)));
    expect({ signal, printed }).toEqual({ signal: sent, printed: '' });
  });
});
