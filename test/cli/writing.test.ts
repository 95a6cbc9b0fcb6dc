import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { replaceFile, writeWhole } from '../../src/cli/io/replace-file.js';
import { decisionOf } from '../../src/validate/example-documents.js';
import { type Built, buildCommand } from './built.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-parse-writing-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('a file that is written', () => {
  it('takes the place of the old one when it is whole, and not before', async () => {
    const path = put('a.txt', 'old');
    const file = await replaceFile(path);
    await file.write('new ');
    expect(readFileSync(path, 'utf8')).toBe('old');
    await file.write('and whole');
    await file.finish();
    expect(readFileSync(path, 'utf8')).toBe('new and whole');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('leaves the old one where it is not finished', async () => {
    const path = put('a.txt', 'old');
    const file = await replaceFile(path);
    await file.write('half');
    await file.discard();
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('keeps the permissions of the old one, and links', async () => {
    const path = put('a.txt', 'old');
    chmodSync(path, 0o640);
    const link = join(folder, 'link.txt');
    symlinkSync('a.txt', link);
    await writeWhole(link, 'new');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readlinkSync(link)).toBe('a.txt');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it('says why where there is no room for it', async () => {
    await expect(writeWhole(join(folder, 'no/such/a.txt'), 'x')).rejects.toMatchObject({
      name: 'WriteError',
      message: 'ENOENT',
    });
  });
});

describe('the command', () => {
  let built: Built;
  beforeAll(() => {
    built = buildCommand('writing');
  }, 60_000);

  it.each([
    [['--format', 'json']],
    [['--format', 'ndjson']],
    [['--format', 'text']],
    [['graph', '--format', 'json']],
    [['validate', '--format', 'json']],
  ])('%j refuses an output that is an input, by whatever path', (args) => {
    const text = decisionOf();
    put('plan.txt', text);
    symlinkSync('plan.txt', join(folder, 'link.txt'));
    for (const output of ['plan.txt', './plan.txt', 'link.txt', join(folder, 'plan.txt')]) {
      const { status, stderr } = built.call(folder, [...args, '-o', output, 'plan.txt']);
      expect([status, stderr]).toEqual([
        2,
        'plan-parse: plan.txt: the output would overwrite an input: name another file with -o\n',
      ]);
    }
    expect(readFileSync(join(folder, 'plan.txt'), 'utf8')).toBe(text);
    expect(readdirSync(folder).toSorted()).toEqual(['link.txt', 'plan.txt']);
  });

  it.skipIf(!existsSync('/dev/full'))('says so where a device is full', () => {
    put('plan.txt', decisionOf());
    const { status, stderr } = built.call(folder, ['--format', 'json', '-o', '/dev/full', 'plan.txt']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^plan-parse: \/dev\/full: cannot be written \(ENOSPC\).*\n$/u);
  });

  it('leaves the old file where the new one cannot be written whole', () => {
    put('plan.txt', decisionOf());
    const old = put('answer.json', 'old');
    // A shell's limit of file size stands for a full disk.
    const { status } = spawnSync(
      'bash',
      [
        '-c',
        `ulimit -f 1; trap '' XFSZ; exec "$0" "$1" --format json -o answer.json plan.txt`,
        process.execPath,
        built.bin,
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(status).not.toBe(0);
    expect(readFileSync(old, 'utf8')).toBe('old');
    expect(readdirSync(folder).toSorted()).toEqual(['answer.json', 'plan.txt']);
  });
});
