import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = join(root, 'node_modules/.cache/plan-parse-start-test');
const bin = join(built, 'bin/plan-parse.js');

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
  let answers: readonly string[];

  it('answers with all its files', () => {
    answers = common.map((args) => {
      const { status, stdout, stderr } = call(args);
      expect({ args, status, stderr }).toEqual({ args, status: 0, stderr: '' });
      return stdout;
    });
  });

  it('answers the same without what the build compiled', () => {
    const cache = readdirSync(join(built, 'bin')).find((name) => name.endsWith('.cache'));
    if (cache !== undefined) rmSync(join(built, 'bin', cache));
    expect(common.map((args) => call(args).stdout)).toEqual(answers);
  });

  it('reads a text file and prints it without any of the files for other tasks', () => {
    rmSync(join(built, 'bin/chunks'), { recursive: true });
    expect(common.map((args) => call(args).stdout)).toEqual(answers);
    expect(call(['rules']).status).not.toBe(0);
  });
});
