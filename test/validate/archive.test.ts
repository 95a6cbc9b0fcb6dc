import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decisionOf } from '../../src/validate/example-documents.js';
import { type Built, buildCommand } from '../cli/built.js';

const count = 40;
const folder = mkdtempSync(join(tmpdir(), 'plan-parse-checks-'));
const put = (name: string, content: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
};

const repealed = 'Quyết định số 12/QĐ-UBND ngày 05/3/2020 của Ủy ban nhân dân tỉnh';
const basis = `Căn cứ ${repealed} về công tác văn thư;`;

let built: Built;
const call = (...args: readonly string[]) => built.call(folder, ['validate', ...args]);

beforeAll(() => {
  built = buildCommand('checks');
  for (let index = 0; index < count; index += 1)
    put(`drafts/${index % 3}/${index}.txt`, decisionOf(index % 2 === 0 ? { basis } : { kind: 'Quyết định' }));
  // Read last, and yet what the others are held against.
  put(
    'drafts/repealing.txt',
    decisionOf({
      number: 'Số: 88/QĐ-UBND',
      placeDate: 'Hòa Sơn, ngày 10 tháng 6 năm 2023',
      articles: `Điều 1. Bãi bỏ ${repealed} về văn thư./.`,
    }),
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

interface Finding {
  readonly path: string;
  readonly rule: string;
  readonly severity: string;
}

const findingsIn = (ndjson: string): readonly Finding[] =>
  ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('many files', () => {
  it.each(['text', 'json', 'sarif', 'gitlab', 'html'])(
    'give the same in %s by one thread and by several',
    (format) => {
      const one = call('drafts', '--format', format, '--jobs', '1');
      expect({ status: one.status, stderr: one.stderr }).toEqual({ status: 1, stderr: '' });
      expect(call('drafts', '--format', format, '--jobs', '3')).toEqual(one);
    },
  );

  it('are told in the order of their names, and held against each other', () => {
    const findings = findingsIn(call('drafts', '--format', 'ndjson', '-j', '2').stdout);
    const paths = findings.map(({ path }) => path);
    expect(paths).toEqual(paths.toSorted());
    const resting = findings.filter(({ rule }) => rule === 'citation/repealed').map(({ path }) => path);
    expect(resting).toHaveLength(count / 2);
  });

  it('are told what holds for their kind and their folder', () => {
    const overrides = [
      { kinds: ['quyết định'], files: '1/**', rules: { 'citation/repealed': 'error' } },
      { kinds: ['Công văn'], rules: { 'citation/repealed': 'off' } },
    ];
    put('drafts/plan-parse.config.json', JSON.stringify({ overrides }));
    const { stdout } = call('drafts', '--format', 'ndjson', '-j', '2');
    rmSync(join(folder, 'drafts/plan-parse.config.json'));
    const resting = findingsIn(stdout).filter(({ rule }) => rule === 'citation/repealed');
    expect(resting).toHaveLength(count / 2);
    for (const { path, severity } of resting)
      expect({ path, severity }).toEqual({
        path,
        severity: path.startsWith('drafts/1/') ? 'error' : 'warning',
      });
    expect(new Set(resting.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning']));
  });

  it('are done but for the one that cannot be read', () => {
    const whole = JSON.parse(call('drafts', '--format', 'json').stdout);
    const { status, stdout, stderr } = call('drafts', 'missing.txt', '-f', 'json', '-j', '2');
    expect(status).toBe(2);
    const unread = [{ path: 'missing.txt', failure: 'missing.txt: no such file: check the name' }];
    expect(JSON.parse(stdout)).toEqual({ ...whole, unread });
    expect(stderr).toBe('plan-parse: missing.txt: no such file: check the name\n');
  });

  it('are judged without the script that lies beside one of them', () => {
    put('deadly/plan-parse.config.mjs', 'process.exit(0);\n');
    put('deadly/1.txt', decisionOf());
    const { status, stdout, stderr } = call('drafts', 'deadly/1.txt', '-f', 'json', '-j', '2');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/deadly\S*plan-parse\.config\.mjs/);
  });

  it('are not begun, or not gone on with, where a configuration is wrong', () => {
    put('wrong/plan-parse.config.json', '{"extend": "strict"}');
    put('wrong/1.txt', decisionOf());
    for (const jobs of ['1', '2']) {
      const { status, stdout, stderr } = call('drafts', 'wrong', '-j', jobs);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^plan-parse: \S*plan-parse\.config\.json: .*\n$/);
    }
  });

  it('do not pass for checked where a thread leaves without a word', () => {
    put('leaving/plan-parse.config.mjs', 'process.exit(0);\n');
    put('leaving/1.txt', decisionOf());
    expect(call('drafts', 'leaving', '-j', '1').status).toBe(2);
  });

  it('are taken from a list', () => {
    put('list', ['drafts/0/0.txt', 'drafts/1/1.txt'].join('\n'));
    const listed = call('--files-from', 'list', '-f', 'json');
    expect(listed).toEqual(call('drafts/0/0.txt', 'drafts/1/1.txt', '-f', 'json'));
    expect(listed.stdout).toContain('drafts/1/1.txt');
  });

  it('are stopped by Ctrl-C, without half a report', async () => {
    put('begun/plan-parse.config.mjs', "console.error('begun');\nexport default {};\n");
    put('begun/1.txt', decisionOf());
    // Standard input stays open, so that the run cannot end by itself.
    const child = spawn(
      process.execPath,
      [
        ...[built.bin, 'validate', '--lang', 'en', '--config', 'begun/plan-parse.config.mjs'],
        ...['begun/1.txt', 'drafts', '-'],
      ],
      {
        cwd: folder,
        stdio: ['pipe', 'pipe', 'pipe'],
      },
    );
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      const before = stderr.split('begun').length;
      stderr += chunk;
      // First the configuration says which files are ignored, then a thread asks it for the rules: work is under way.
      if (before < 3 && stderr.split('begun').length >= 3) child.kill('SIGINT');
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
    // Both threads may have asked by then.
    expect(stderr).toMatch(/^begun\nbegun\n(?:begun\n)?plan-parse: stopped after \d+ inputs?\n$/);
  });
});
