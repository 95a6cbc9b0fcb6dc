import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Built, buildCommand } from './built.js';

const folder = mkdtempSync(join(tmpdir(), 'plan-parse-many-'));
const count = 70;

/** Plans of many provinces that cite one decree, one program of their own, and each other. */
const plan = (index: number): string =>
  [
    'ỦY BAN NHÂN DÂN',
    'TỈNH AN BÌNH',
    `Số: ${index + 1}/KH-UBND`,
    'An Bình, ngày 05 tháng 02 năm 2024',
    'KẾ HOẠCH',
    `Chuyển đổi số đợt ${index + 1}`,
    `Căn cứ Nghị định số 30/2020/NĐ-CP ngày ${(index % 3) + 4}/3/2020 của Chính phủ;`,
    'I. MỤC ĐÍCH',
    `Triển khai Kế hoạch số ${((index + 7) % count) + 1}/KH-UBND ngày 05/02/2024 và Nghị quyết số ${index + 100}-NQ/TW ngày 27/9/2019 của Bộ Chính trị.`,
    'II. TỔ CHỨC THỰC HIỆN',
    `Các sở, ngành thực hiện Kế hoạch này${' cho tốt'.repeat(index)}.`,
  ].join('\n');

let built: Built;
const call = (args: readonly string[], input = '') => built.call(folder, args, input);
const graphOf = (...args: readonly string[]): string => {
  const { status, stdout, stderr } = call(['graph', '--format', 'json', ...args]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
};

beforeAll(() => {
  built = buildCommand('archive');
  for (let index = 0; index < count; index += 1) {
    const below = join(folder, 'kho', String(index % 4));
    mkdirSync(below, { recursive: true });
    writeFileSync(join(below, `văn bản ${index}.txt`), plan(index));
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('an archive', () => {
  it('gives the same graph by one thread, by several, in shares, and out of what was parsed before', () => {
    const whole = graphOf('kho');
    expect(JSON.parse(whole).graph.edges.length).toBeGreaterThan(count * 2);
    expect(graphOf('kho', '-j', '1')).toBe(whole);
    expect(graphOf('kho/3', 'kho/1', 'kho/{0,2}/*.txt', '-j', '3')).toBe(whole);

    const shares = [1, 2, 3].map((index) => {
      const share = `share${index}.ndjson`;
      expect(call(['parse', '-f', 'ndjson', '--shard', `${index}/3`, 'kho', '-o', share]).status).toBe(0);
      return share;
    });
    expect(graphOf(...shares.toReversed())).toBe(whole);

    const [first = '', ...others] = shares.map((share) => readFileSync(join(folder, share), 'utf8'));
    const mixed = call(['graph', '--format', 'json', '-', 'kho/0', 'kho/1'], others.join(''));
    expect(mixed.stdout.length).toBeLessThan(whole.length);
    writeFileSync(join(folder, 'part-00000'), first);
    // Of a share without any path.
    writeFileSync(join(folder, 'part-00001'), '');
    const { stdout } = call(['graph', '--format', 'json', 'part-0*', '-', 'kho/2'], others.join(''));
    expect(stdout).toBe(whole);
  });

  it('is parsed in the order of its names', () => {
    const names = ['kho/2', 'kho/0'];
    const { stdout } = call(['parse', '--format', 'ndjson', '-j', '2', ...names]);
    const paths: readonly string[] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).source.path);
    expect(paths.length).toBeGreaterThan(30);
    const sorted = names.flatMap((name) => paths.filter((path) => path.startsWith(name)).toSorted());
    expect(paths).toEqual(sorted);
    expect(stdout).toBe(call(['parse', '--format', 'ndjson', '-j', '1', ...names]).stdout);
  });

  it('is done but for the files that fail, which are listed at the end', () => {
    writeFileSync(join(folder, 'hỏng.ndjson'), '{"schemaVersion":2,');
    const { status, stdout, stderr } = call(['graph', 'kho', 'missing.txt', 'hỏng.ndjson']);
    expect(status).toBe(2);
    expect(stdout).toContain(`${count} documents read`);
    expect(stderr).toBe(
      [
        `2 of ${count + 2} inputs failed:`,
        'missing.txt: no such file: check the name',
        'hỏng.ndjson:1: not a document printed by plan-parse (schemaVersion 2): the line is not JSON',
      ]
        .map((line) => `plan-parse: ${line}\n`)
        .join(''),
    );
  });

  it('is stopped by Ctrl-C, with whole lines only', async () => {
    // Standard input stays open, so that the run cannot end by itself.
    const child = spawn(
      process.execPath,
      [built.bin, 'parse', '--format', 'ndjson', '--lang', 'en', 'kho', '-'],
      {
        cwd: folder,
        stdio: ['pipe', 'pipe', 'pipe'],
      },
    );
    let stdout = '';
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      if (stdout === '') child.kill('SIGINT');
      stdout += chunk;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(130);
    expect(stderr).toMatch(/^plan-parse: stopped after \d+ inputs?\n$/);
    expect(stdout.endsWith('}\n')).toBe(true);
    for (const line of stdout.trimEnd().split('\n')) expect(JSON.parse(line).schemaVersion).toBe(2);
  });

  it('comes in every format', () => {
    const starts: Readonly<Record<string, RegExp>> = {
      json: /^\{"graph":/,
      dot: /^digraph /,
      mermaid: /^(?:flowchart|graph) /m,
      graphml: /^<\?xml[^>]*>\s*<graphml /,
      gexf: /^<\?xml[^>]*>\s*<gexf /,
      cypher: /^CREATE CONSTRAINT /m,
      turtle: /^@prefix /m,
      jsonld: /"@context"/,
      svg: /<svg /,
      html: /^<!doctype html>/,
    };
    for (const [format, start] of Object.entries(starts)) {
      const { status, stdout, stderr } = call(['graph', '--format', format, 'kho/1']);
      expect({ format, status, stderr }).toEqual({ format, status: 0, stderr: '' });
      expect(stdout).toMatch(start);
      expect(stdout.replaceAll('&#45;', '-')).toContain('30/2020/NĐ-CP');
    }
    expect(call(['graph', '--format', 'csv', '-o', 'bảng', 'kho/1'])).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(join(folder, 'bảng/nodes.csv'), 'utf8')).toContain('30/2020/NĐ-CP');
    expect(readFileSync(join(folder, 'bảng/edges.csv'), 'utf8')).toMatch(/^Source,Target,/);
  });

  it('has single documents as a page to read and as Akoma Ntoso', () => {
    const page = call(['--format', 'html', 'kho/1/văn bản 1.txt']).stdout;
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain('class="reading"');
    expect(page).toContain('class="mention"');
    const akn = call(['--format', 'akn', 'kho/1/văn bản 1.txt']).stdout;
    expect(akn).toMatch(/<akomaNtoso /);
    expect(akn).toContain('30/2020/NĐ-CP');
  });
});
