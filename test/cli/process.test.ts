import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Built, buildCommand, type Ended, root } from './built.js';

const folder = mkdtempSync(join(tmpdir(), 'plan-parse-'));

const plan = [
  'ỦY BAN NHÂN DÂN',
  'TỈNH AN BÌNH',
  'Số: 12/KH-UBND',
  'An Bình, ngày 05 tháng 02 năm 2024',
  'KẾ HOẠCH',
  'Chuyển đổi số năm 2024',
  'I. MỤC ĐÍCH',
  'Triển khai Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị.',
  'II. TỔ CHỨC THỰC HIỆN',
  'Các sở, ngành thực hiện Kế hoạch này.',
].join('\n');

let built: Built;

const call = (args: readonly string[], input = ''): Ended => built.call(folder, args, input);

beforeAll(() => {
  built = buildCommand('process');
  writeFileSync(join(folder, 'plan.txt'), plan);
  writeFileSync(
    join(folder, 'binary.txt'),
    Uint8Array.from({ length: 4096 }, (_, index) => (index * 7) % 32),
  );
  mkdirSync(join(folder, 'directory'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the built command', () => {
  it('reads a file and standard input alike', () => {
    const fromFile = call(['--format', 'ndjson', 'plan.txt']);
    const fromInput = call(['--format', 'ndjson', '-'], plan);
    expect(fromFile).toMatchObject({ status: 0, stderr: '' });
    const file = JSON.parse(fromFile.stdout);
    expect(JSON.parse(fromInput.stdout)).toEqual({ ...file, source: { ...file.source, path: null } });
    expect(file.source).toMatchObject({ path: 'plan.txt', format: 'text', encoding: 'utf-8' });
  });

  it('prints the text that positions refer to', () => {
    expect(call(['--format', 'text', 'plan.txt'])).toEqual({ status: 0, stdout: plan, stderr: '' });
  });

  it.each(['missing.txt', 'directory', 'binary.txt'])('says in one line what to do about %s', (name) => {
    const { status, stdout, stderr } = call(['--format', 'ndjson', name, 'plan.txt']);
    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(`^plan-parse: ${name}[: ].+\n$`));
    const lines: readonly { source: { path: string }; failure?: string }[] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ source, failure }) => [source.path, typeof failure])).toEqual([
      [name, 'string'],
      ['plan.txt', 'undefined'],
    ]);
  });

  it('ends quietly when its reader goes away', () => {
    const many = Array.from({ length: 200 }, () => 'plan.txt').join(' ');
    for (const command of [`--format ndjson ${many}`, many, `--format json ${many}`, `validate ${many}`]) {
      const { status, stdout, stderr } = spawnSync(
        'bash',
        ['-c', `"$0" "$1" ${command} | head -c 10; exit "\${PIPESTATUS[0]}"`, process.execPath, built.bin],
        { cwd: folder, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
      );
      expect({ status: status === 1 && command.startsWith('validate') ? 0 : status, stderr }).toEqual({
        status: 0,
        stderr: '',
      });
      expect(stdout.length).toBeGreaterThan(0);
    }
  });

  it('prints the schema that the package hands out', () => {
    const { status, stdout } = call(['schema']);
    expect(status).toBe(0);
    expect(stdout).toBe(readFileSync(join(root, 'src/model/schema.json'), 'utf8'));
    expect(readFileSync(join(built.folder, 'schema.json'), 'utf8')).toBe(stdout);
  });

  it('draws the graph in every format', () => {
    expect(call(['graph', 'plan.txt']).stdout).toContain('12/KH-UBND');
    expect(call(['graph', '--format', 'dot', 'plan.txt']).stdout).toMatch(/^digraph /);
    expect(call(['graph', '--format', 'mermaid', 'plan.txt']).stdout).toMatch(/^(?:flowchart|graph) /m);
    expect(JSON.parse(call(['graph', '--format', 'json', 'plan.txt']).stdout)).toBeTypeOf('object');
  });

  it('has colour where FORCE_COLOR asks for it', () => {
    const { stdout } = spawnSync(process.execPath, [built.bin, 'plan.txt'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: '1' },
    });
    expect(stdout).toContain('\u001b[');
    expect(call(['plan.txt']).stdout).not.toContain('\u001b[');
  });
});
