import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../archive/content-of.js';
import { type Built, buildCommand, root } from './built.js';

let built: Built;
let folder = '';

const done = (...args: readonly string[]): string => {
  const { status, stdout, stderr } = built.call(folder, args);
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
};

beforeAll(() => {
  built = buildCommand('archive-merge');
  folder = mkdtempSync(join(tmpdir(), 'plan-parse-merge-'));
  mkdirSync(join(folder, 'kho'));
  const names = readdirSync(join(root, 'fixtures')).filter((name) => name.endsWith('.txt'));
  for (const name of names.slice(0, 20))
    copyFileSync(join(root, 'fixtures', name), join(folder, 'kho', name));
  const [first = ''] = names;
  copyFileSync(join(root, 'fixtures', first), join(folder, 'kho/ban-sao.txt'));
  done('archive', 'add', 'mot.duckdb', 'kho');
  for (const share of [1, 2, 3]) {
    done('archive', 'add', `phan-${share}.duckdb`, 'kho', '--shard', `${share}/3`);
    done('archive', 'export', `phan-${share}.duckdb`, '--parquet', `phan-${share}`);
  }
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('archive merge', () => {
  it('makes of shares what one run makes of all', async () => {
    const said = done('archive', 'merge', 'gop.duckdb', 'phan-1', 'phan-2/', 'phan-3');
    expect(said).toMatch(/^the store has 20 documents and knows \d+ works\n$/);
    const whole = await contentOf(join(folder, 'mot.duckdb'));
    expect(await contentOf(join(folder, 'gop.duckdb'))).toEqual(whole);
  });

  it('takes nothing twice', async () => {
    done('archive', 'merge', 'hai.duckdb', 'phan-2', 'phan-1');
    done('archive', 'merge', 'hai.duckdb', 'phan-3', 'phan-2');
    done('archive', 'merge', 'hai.duckdb', 'phan-1');
    const whole = await contentOf(join(folder, 'mot.duckdb'));
    expect(await contentOf(join(folder, 'hai.duckdb'))).toEqual(whole);
  });

  it('goes on with a store that has documents of its own', () => {
    writeFileSync(join(folder, 'moi.txt'), 'QUYẾT ĐỊNH\nVề việc thử nghiệm\n');
    done('archive', 'add', 'rieng.duckdb', 'moi.txt');
    expect(done('archive', 'merge', 'rieng.duckdb', 'phan-1', 'phan-2', 'phan-3')).toContain('21 documents');
    expect(done('archive', 'add', 'rieng.duckdb', 'kho')).toMatch(/^0 files read, 21 unchanged\n/);
  });

  it.each([['nowhere'], ['kho']])('says in one line that nothing was exported to %s', (name) => {
    const { status, stdout, stderr } = built.call(folder, ['archive', 'merge', 'x.duckdb', name]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^plan-parse: .*archive export.*\n$/);
  });

  it('says in one line that a share is broken, and takes nothing of it', async () => {
    cpSync(join(folder, 'phan-1'), join(folder, 'hong'), { recursive: true });
    writeFileSync(join(folder, 'hong/files.parquet'), 'PAR1');
    done('archive', 'merge', 'con.duckdb', 'phan-2');
    const before = await contentOf(join(folder, 'con.duckdb'));
    const { status, stderr } = built.call(folder, ['archive', 'merge', 'con.duckdb', 'hong']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^plan-parse: hong: .*\n$/);
    expect(await contentOf(join(folder, 'con.duckdb'))).toEqual(before);
  });
});
