import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = join(root, 'node_modules/.cache/plan-parse-start-test');
const bin = join(built, 'bin/plan-parse.js');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

const call = (args: readonly string[]) =>
  spawnSync(process.execPath, [bin, ...args], { cwd: root, encoding: 'utf8' });

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, '.config/bundle.mjs'), built], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

afterAll(() => rmSync(built, { recursive: true, force: true }));

describe('the built command', () => {
  const common = [
    ['fixtures/plan.txt'],
    ['--format', 'json', 'fixtures/plan.txt'],
    ['--help'],
    ['--version'],
  ];
  const inThreads = ['validate', '--jobs', '2', '--format', 'json', 'fixtures/*.txt'];
  let answers: readonly string[];
  let threadsAnswer: string;

  it('answers with all its files', () => {
    answers = common.map((args) => {
      const { status, stdout, stderr } = call(args);
      expect({ args, status, stderr }).toEqual({ args, status: 0, stderr: '' });
      return stdout;
    });
    const { stdout, stderr } = call(inThreads);
    expect(stderr).toBe('');
    threadsAnswer = stdout;
  });

  it('takes what the build compiled, where Node does not keep it itself', () => {
    const code =
      'const start = require(process.argv[1]); process.exitCode = start.cacheRejected === false ? 0 : 1';
    const { status } = spawnSync(process.execPath, ['-e', code, bin, '--version'], { cwd: root });
    expect(status).toBe(major < 22 || (major === 22 && minor < 8) ? 0 : 1);
  });

  it('takes it in threads too', () => {
    const code = `
      const loader = require(process.argv[1]);
      loader.optimiseLate();
      process.exitCode = typeof loader.bundle('./work.cjs').work === 'function' ? 0 : 2;
      if (loader.cacheRejected !== false) process.exitCode = 1;
    `;
    const { status } = spawnSync(process.execPath, ['-e', code, join(built, 'bin/load.cjs')], { cwd: root });
    expect(status).toBe(major < 22 || (major === 22 && minor < 8) ? 0 : 1);
  });

  it('sets flags that this V8 has', () => {
    const { stdout } = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
    expect(stdout).toContain('--regexp-tier-up ');
    if (major === 20) expect(stdout).toContain('--interrupt-budget ');
    expect(call(['--version']).stderr).toBe('');
  });

  it('answers the same without what the build compiled', () => {
    const caches = readdirSync(join(built, 'bin')).filter((name) => name.endsWith('.cache'));
    for (const cache of caches) rmSync(join(built, 'bin', cache));
    expect(common.map((args) => call(args).stdout)).toEqual(answers);
    expect(call(inThreads).stdout).toBe(threadsAnswer);
  });

  it('reads a text file and prints it without any of the files for other tasks', () => {
    rmSync(join(built, 'bin/chunks'), { recursive: true });
    expect(common.map((args) => call(args).stdout)).toEqual(answers);
    expect(call(['rules']).status).not.toBe(0);
  });
});
