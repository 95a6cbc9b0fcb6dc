import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDraft } from '../validate/drafts/draft.js';
import { drafts } from '../validate/drafts/drafts.js';

/**
 * How long `validate` takes over many drafts on one core, by one thread and by two. One thread uses more than a core: the
 * next file is read, and memory is freed, on others meanwhile.
 */
export interface ThreadSpeed {
  readonly drafts: number;
  /** Bound to one core, which is possible only where there is `taskset`. */
  readonly coreMilliseconds: number | null;
  readonly oneMilliseconds: number;
  readonly twoMilliseconds: number;
  /** Medians of the ratios of neighbouring runs: how many times as fast two threads are. */
  readonly ratioToCore: number | null;
  readonly ratioToOne: number;
  /** How many programs wanted to run in the last minute; with more than there are cores no ratio says much. */
  readonly load: number;
}

const DRAFTS = 400;
const ROUNDS = 7;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Word files and texts in turn, as an office's folder has them. */
function writeDrafts(root: string, folder: string): void {
  const fixtures = join(root, 'fixtures');
  const texts = readdirSync(fixtures).filter((name) => name.endsWith('.txt'));
  const files = drafts.map(writeDraft);
  for (let at = 0; at < DRAFTS; at += 1) {
    const file = files[(at >> 1) % files.length];
    const text = texts[(at >> 1) % texts.length];
    if (at % 2 === 0 && file) writeFileSync(join(folder, `${at}.docx`), file);
    else if (text !== undefined) copyFileSync(join(fixtures, text), join(folder, `${at}.txt`));
  }
}

const BOUND_TO_CORE = ['taskset', '-c', '0'] as const;
const canBind = spawnSync(BOUND_TO_CORE[0], [...BOUND_TO_CORE.slice(1), 'true']).status === 0;

/** Validates all in each way in turn, so that a machine that slows down slows all alike. */
export function measureThreads(root: string): ThreadSpeed {
  const folder = mkdtempSync(join(tmpdir(), 'threads-'));
  writeDrafts(root, folder);
  const timeOf = (jobs: number, bound: readonly string[] = []): number => {
    const command = [
      ...bound,
      process.execPath,
      join(root, 'dist/bin/plan-parse.js'),
      'validate',
      '--jobs',
      `${jobs}`,
      '--format',
      'json',
      folder,
    ];
    const start = performance.now();
    const { status, stderr } = spawnSync(command[0] ?? '', command.slice(1), {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status !== 0 && status !== 1) throw new Error(stderr);
    return performance.now() - start;
  };
  timeOf(2);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    core: canBind ? timeOf(1, BOUND_TO_CORE) : Number.NaN,
    one: timeOf(1),
    two: timeOf(2),
  }));
  rmSync(folder, { recursive: true });
  const ifBound = (milliseconds: number): number | null => (canBind ? milliseconds : null);
  return {
    drafts: DRAFTS,
    coreMilliseconds: ifBound(median(rounds.map(({ core }) => core))),
    oneMilliseconds: median(rounds.map(({ one }) => one)),
    twoMilliseconds: median(rounds.map(({ two }) => two)),
    ratioToCore: ifBound(median(rounds.map(({ core, two }) => core / two))),
    ratioToOne: median(rounds.map(({ one, two }) => one / two)),
    load: loadavg()[0] ?? 0,
  };
}
