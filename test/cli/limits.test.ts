import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Built, buildCommand, type Ended } from './built.js';

const files = 40;
let built: Built;
let folder = '';

beforeAll(() => {
  built = buildCommand('limits');
  folder = mkdtempSync(join(tmpdir(), 'plan-parse-limits-'));
  mkdirSync(join(folder, 'many'));
  for (let at = 0; at < files; at += 1)
    writeFileSync(join(folder, 'many', `${at}.txt`), `KẾ HOẠCH\nSố: ${at}/KH-UBND\n`);
}, 60_000);
afterAll(() => {
  chmodSync(join(folder, 'many', 'closed'), 0o755);
  rmSync(folder, { recursive: true });
});

/** Calls the command in a shell that has limits of its own; as nobody where this is root, whom no permission stops. */
const callLimited = (limits: string, args: readonly string[], user?: number): Ended => {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', `${limits}; exec "$@"`, 'bash', process.execPath, built.bin, ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
      ...(user === undefined ? {} : { uid: user, gid: user }),
    },
  );
  return { status, stdout, stderr };
};

describe('however little the system allows', () => {
  it('no more threads are started than there are cores, however many are asked for', () => {
    const { status, stdout, stderr } = built.call(folder, ['graph', 'many', '--jobs', '99999999']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`${files} documents read`);
  });

  it.each([20, 25, 30, 35, 40, 60])('%i open files suffice, or are said not to', (limit) => {
    for (const args of [
      ['graph', 'many'],
      ['--format', 'ndjson', 'many'],
      ['validate', 'many/1.txt'],
    ]) {
      const { status, stdout, stderr } = callLimited(`ulimit -n ${limit}`, args);
      expect(stderr).not.toMatch(/fault in plan-parse|\n\s+at |Node\.js v/u);
      if (status === 2) expect(stderr).toContain('ulimit -n');
      else expect([status === 2, stdout === '']).toEqual([false, false]);
    }
  });

  it('a folder that may not be looked into is named, and the others are read', () => {
    const closed = join(folder, 'many', 'closed');
    mkdirSync(closed, { recursive: true });
    chmodSync(folder, 0o755);
    chmodSync(closed, 0o000);
    const nobody = process.getuid?.() === 0 ? 65_534 : undefined;
    for (const named of ['many', 'many/**/*.txt']) {
      const { status, stdout, stderr } = callLimited(':', ['--format', 'ndjson', named], nobody);
      expect(stderr).toMatch(/^plan-parse: many\/closed: .*permission.*\n$/u);
      expect(status).toBe(2);
      const lines: readonly { source: { path: string }; failure?: string }[] = stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(lines.filter(({ failure }) => failure === undefined)).toHaveLength(files);
      expect(lines.flatMap(({ source, failure }) => (failure ? source.path : []))).toEqual(['many/closed']);
    }
  });
});
