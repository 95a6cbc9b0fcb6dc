import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFileSource } from '../../src/read/index.js';
import { invoke } from './invoke.js';

const folder = mkdtempSync(join(tmpdir(), 'plan-parse-diff-'));
afterAll(() => rmSync(folder, { recursive: true }));

const decree = readFileSync(new URL('../../fixtures/decree.txt', import.meta.url), 'utf8');
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const before = file('before.txt', decree);
const after = file('after.txt', decree.replace('Điều 1. ', 'Điều 1. Về ').replaceAll('hồ sơ', 'bộ hồ sơ'));
const same = file('same.txt', decree.replaceAll('\n', '\r\n'));

const run = (argv: readonly string[], surroundings: Parameters<typeof invoke>[1] = {}) =>
  invoke(['diff', ...argv], {
    env: { LANG: 'vi_VN.UTF-8' },
    ...surroundings,
    dependencies: {
      readFile: (path: string) => readFileSource(path),
      loadParser: () => import('../../src/document.js'),
    },
  });

describe('plan-parse diff', () => {
  it('ends with 1 where the documents differ, and with 0 where they do not', async () => {
    expect((await run([before, after])).code).toBe(1);
    expect(await run([before, same])).toMatchObject({ code: 0, stderr: '' });
  });

  it.each([before, after])('does not write its answer over a document', async (output) => {
    const text = readFileSync(output, 'utf8');
    const { code, stdout, stderr } = await run([before, after, '-o', output]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^plan-parse: .*\n$/u);
    expect(readFileSync(output, 'utf8')).toBe(text);
  });

  it('says where there is no difference that there is none', async () => {
    expect((await run([before, same])).stdout).toContain('Không khác nhau về bố cục và câu chữ.');
    expect((await run([before, same, '--lang', 'en'])).stdout).toContain('No differences');
  });

  it.each([60, 80, 119, 120, 200])('keeps within %i columns', async (columns) => {
    const { stdout } = await run([before, after], { columns, env: { LANG: 'vi_VN.UTF-8', NO_COLOR: '1' } });
    const lines = stdout.split('\n').filter((line) => !line.includes(folder));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
    expect(lines.some((line) => line.includes(' │ '))).toBe(columns >= 120);
  });

  it('colours what changed on a terminal, and marks it elsewhere', async () => {
    const { stdout } = await run([before, after]);
    expect(stdout).toContain('{+Về+}');
    const painted = await run([before, after], { columns: 100, env: { LANG: 'vi_VN.UTF-8', TERM: 'xterm' } });
    expect(painted.stdout).not.toContain('{+');
    expect(painted.stdout).toContain('\u001b[32mVề\u001b[39m');
  });

  it('prints the counts alone where only a summary is wanted', async () => {
    const { stdout } = await run([before, after, '--summary']);
    expect(stdout).toMatch(/^sửa \d+ · \+\d+ −0 chữ$/mu);
    expect(stdout).not.toContain('{+');
    const json = JSON.parse((await run([before, after, '--summary', '-f', 'json'])).stdout);
    expect(json).toMatchObject({ equal: false });
    expect(json).not.toHaveProperty('changes');
  });

  it('prints all that is known as JSON, and a page', async () => {
    const json = JSON.parse((await run([before, after, '-f', 'json'])).stdout);
    expect(json.changes[0]).toMatchObject({ kinds: ['changed'], type: 'article' });
    const page = await run([before, after, '-f', 'html']);
    expect(page.stdout).toContain('<ins>Về</ins>');
    expect(page.code).toBe(1);
  });

  it('writes days as people of the language do', async () => {
    const [one, other] = ['07', '09'].map((day) =>
      file(`day-${day}.txt`, decree.replace(/ngày \d+ tháng/u, `ngày ${day} tháng`)),
    );
    for (const format of ['text', 'html']) {
      const { stdout } = await run([one ?? '', other ?? '', '-f', format, '--lang', 'vi']);
      expect(stdout).toMatch(/\b07\/\d\d\/\d{4}/u);
      expect(stdout).not.toMatch(/\d{4}-\d\d-\d\d/u);
    }
  });

  it.each([[[]], [['one.txt']], [['one.txt', 'two.txt', 'three.txt']], [['-', '-']]])(
    'asks for two files where it gets %j',
    async (files) => {
      const { code, stderr, stdout } = await run(files);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^plan-parse: .+\n$/u);
    },
  );

  it('says of each file that cannot be read why', async () => {
    const { code, stderr } = await run([join(folder, 'none.txt'), join(folder, 'neither.txt')]);
    expect(code).toBe(2);
    expect(stderr.match(/^plan-parse: /gmu)).toHaveLength(2);
  });

  it('reads one of the two from standard input', async () => {
    expect((await run([before, '-'], { stdin: decree })).code).toBe(0);
  });
});
