import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decisionOf } from '../../src/validate/example-documents.js';
import { type Built, buildCommand, type Ended } from './built.js';

/** How often each command is killed: `TRIES=200 npx vitest run test/cli/kill.test.ts` for a long look. */
const tries = Number(process.env['TRIES'] ?? 2);

const nobody = 65_534;
const isRoot = process.getuid?.() === 0;

let built: Built;
let folder = '';
beforeAll(() => {
  built = buildCommand('kill');
  folder = mkdtempSync(join(tmpdir(), 'plan-parse-kill-'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const old = `${'cũ '.repeat(4000)}\n`;

/** Something to be mended on each line, and tables. */
const draft = `${decisionOf({ number: 'Số: 15 /QĐ - UBND' })}\n${'Căn cứ Nghị định số 30/2020/NĐ – CP ngày 05/3/2020 của Chính phủ;\n'.repeat(400)}
| STT | Nội dung |
| 1 | ${'chữ '.repeat(2000)} |
| 2 | chữ |
`;

interface Writer {
  readonly args: readonly string[];
  /** The file that was there, by its name in the folder. */
  readonly target: string;
  /** What it holds before; the draft where it is the input that is mended. */
  readonly before: string;
}

const writers: Readonly<Record<string, Writer>> = {
  '-o': { args: ['--format', 'json', '-o', 'out.json', 'a.txt'], target: 'out.json', before: old },
  'an answer of lines': {
    args: ['--format', 'ndjson', '-o', 'out.ndjson', 'a.txt', 'b.txt'],
    target: 'out.ndjson',
    before: old,
  },
  '--fix --write': { args: ['validate', '--fix', '--write', 'a.txt'], target: 'a.txt', before: draft },
  'a baseline': {
    args: ['validate', '--baseline', 'base.json', '--update-baseline', 'a.txt'],
    target: 'base.json',
    before: old,
  },
  'a folder of tables': {
    args: ['--tables', '--format', 'csv', '-o', 'tables', 'a.txt'],
    target: 'tables/table-1.csv',
    before: old,
  },
  'a workbook': {
    args: ['--tables', '--format', 'xlsx', '-o', 'out.xlsx', 'a.txt'],
    target: 'out.xlsx',
    before: old,
  },
  'the tables of a graph': {
    args: ['graph', '--format', 'csv', '-o', 'graph', 'a.txt'],
    target: 'graph/nodes.csv',
    before: old,
  },
};

const prepare = (place: string, { target, before }: Writer): string => {
  mkdirSync(join(place, target, '..'), { recursive: true });
  for (const name of ['a.txt', 'b.txt']) writeFileSync(join(place, name), draft);
  writeFileSync(join(place, target), before);
  return join(place, target);
};

const callIn = (place: string, args: readonly string[], options: SpawnOptions = {}): Ended => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built.bin, ...args], {
    cwd: place,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
    maxBuffer: 1 << 28,
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
  });
  return { status, stdout, stderr };
};

/** What the file holds where nothing goes wrong, and how many milliseconds that takes. */
const whole = (writer: Writer): { readonly after: Buffer; readonly duration: number } => {
  const place = mkdtempSync(join(folder, 'whole-'));
  const path = prepare(place, writer);
  const started = performance.now();
  const { status, stderr } = callIn(place, writer.args);
  const duration = performance.now() - started;
  expect([status, stderr]).toEqual([0, '']);
  const after = readFileSync(path);
  expect(after.equals(Buffer.from(writer.before))).toBe(false);
  return { after, duration };
};

describe.each(Object.entries(writers))('%s', (name, writer) => {
  it.each(['SIGTERM', 'SIGKILL', 'SIGINT'] as const)(
    'leaves the old file or the new one at %s',
    async (signal) => {
      const { after, duration } = whole(writer);
      const place = mkdtempSync(join(folder, 'killed-'));
      // A workbook holds the time at which it was made.
      const isWhole = (found: Buffer): boolean =>
        found.equals(after) || (name === 'a workbook' && found.length > 1000 && found[0] === 0x50);
      for (let attempt = 0; attempt < tries; attempt += 1) {
        const path = prepare(place, writer);
        const child = spawn(process.execPath, [built.bin, ...writer.args], { cwd: place, stdio: 'ignore' });
        const ended = new Promise((resolve) => child.once('exit', resolve));
        // Most at the end, where files are written.
        await wait(duration * (0.5 + (0.6 * (attempt + 1)) / tries));
        child.kill(signal);
        await ended;
        const found = readFileSync(path);
        expect(found.equals(Buffer.from(writer.before)) || isWhole(found), `attempt ${attempt}`).toBe(true);
        if (signal !== 'SIGKILL')
          expect(readdirSync(join(path, '..')).filter((each) => each.endsWith('.tmp'))).toEqual([]);
      }
    },
  );

  it('leaves the old file, and nothing beside it, where the disk is full', () => {
    const place = mkdtempSync(join(folder, 'full-'));
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', place]).status === 0;
    try {
      const path = prepare(place, writer);
      const target = join(path, '..');
      if (mounted) {
        try {
          writeFileSync(join(place, 'rest'), Buffer.alloc(1 << 20));
        } catch {
          // There is no more room.
        }
      }
      const before = readdirSync(target).toSorted();
      const { status, stderr } = mounted
        ? callIn(place, writer.args)
        : spawnSync(
            'bash',
            [
              '-c',
              `ulimit -f 1; trap '' XFSZ; exec "$@"`,
              'bash',
              process.execPath,
              built.bin,
              ...writer.args,
            ],
            { cwd: place, encoding: 'utf8' },
          );
      expect(status).toBe(2);
      expect(stderr).toMatch(/cannot be written \((?:ENOSPC|EFBIG)\)/u);
      expect(readFileSync(path, 'utf8')).toBe(writer.before);
      expect(readdirSync(target).toSorted()).toEqual(before);
    } finally {
      if (mounted) spawnSync('umount', [place]);
    }
  });

  it('leaves a file alone that may not be written', () => {
    const place = mkdtempSync(join(folder, 'closed-'));
    chmodSync(folder, 0o755);
    const path = prepare(place, writer);
    chmodSync(place, 0o777);
    chmodSync(join(path, '..'), 0o777);
    chmodSync(path, 0o444);
    const { status, stderr } = callIn(place, writer.args, isRoot ? { uid: nobody } : {});
    expect([status, stderr]).toEqual([2, expect.stringContaining('cannot be written (EACCES)')]);
    expect(readFileSync(path, 'utf8')).toBe(writer.before);
    expect(statSync(path).mode & 0o777).toBe(0o444);
  });

  it('keeps the permissions of the file, and a link', () => {
    const place = mkdtempSync(join(folder, 'link-'));
    const path = prepare(place, writer);
    const real = join(place, 'real');
    writeFileSync(real, writer.before);
    chmodSync(real, 0o640);
    rmSync(path);
    symlinkSync(real, path);
    expect(callIn(place, writer.args).status).toBe(0);
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(statSync(real).mode & 0o777).toBe(0o640);
    expect(readFileSync(real, 'utf8')).not.toBe(writer.before);
  });
});

describe('a call that would write over what it reads', () => {
  it.each([
    [['validate', '--baseline', 'a.txt', '--update-baseline', 'a.txt']],
    [['graph', '--format', 'csv', '-o', '.', 'nodes.csv']],
    [['--tables', '--format', 'csv', '-o', '.', 'table-1.csv']],
    [['--format', 'akn', '-o', 'a.txt', 'a.txt']],
  ])('%j is refused', (args) => {
    const place = mkdtempSync(join(folder, 'same-'));
    const names = ['a.txt', 'nodes.csv', 'table-1.csv'];
    for (const name of names) writeFileSync(join(place, name), draft);
    const { status, stderr } = callIn(place, args);
    expect([status, stderr]).toEqual([2, expect.stringContaining('would overwrite an input')]);
    for (const name of names) expect(readFileSync(join(place, name), 'utf8')).toBe(draft);
    expect(existsSync(join(place, 'edges.csv'))).toBe(false);
  });
});
