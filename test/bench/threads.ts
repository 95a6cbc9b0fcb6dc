import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDraft } from '../validate/drafts/draft.js';
import { drafts } from '../validate/drafts/drafts.js';

/** How long `validate` takes over many drafts by one thread and by two. */
export interface ThreadSpeed {
  readonly drafts: number;
  readonly oneMilliseconds: number;
  readonly twoMilliseconds: number;
  /** Median of the ratios of neighbouring runs: how many times as fast two are. */
  readonly ratio: number;
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

/** Validates all with one thread and with two in turn, so that a machine that slows down slows both. */
export function measureThreads(root: string): ThreadSpeed {
  const folder = mkdtempSync(join(tmpdir(), 'threads-'));
  writeDrafts(root, folder);
  const timeOf = (jobs: number): number => {
    const start = performance.now();
    const command = [
      join(root, 'dist/bin/plan-parse.js'),
      'validate',
      '--jobs',
      `${jobs}`,
      '--format',
      'json',
    ];
    const { status, stderr } = spawnSync(process.execPath, [...command, folder], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status !== 0 && status !== 1) throw new Error(stderr);
    return performance.now() - start;
  };
  timeOf(2);
  const pairs = Array.from({ length: ROUNDS }, () => ({ one: timeOf(1), two: timeOf(2) }));
  rmSync(folder, { recursive: true });
  return {
    drafts: DRAFTS,
    oneMilliseconds: median(pairs.map(({ one }) => one)),
    twoMilliseconds: median(pairs.map(({ two }) => two)),
    ratio: median(pairs.map(({ one, two }) => one / two)),
    load: loadavg()[0] ?? 0,
  };
}
