import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** How long the command takes on a short document, beside Node that does nothing. */
export interface Start {
  readonly document: string;
  readonly milliseconds: number;
  readonly nodeMilliseconds: number;
  /** Median of the ratios of neighbouring runs. */
  readonly ratio: number;
}

const ROUNDS = 21;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function timeOf(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

/** Runs the two in turn, so that a machine that slows down slows both. */
export function measureStart(root: string): Start {
  const seed = join(root, '../shared/corpus/seed/273-kh-ubnd.txt');
  const document = existsSync(seed) ? seed : join(root, 'fixtures/plan.txt');
  const command = [join(root, 'dist/bin/plan-parse.js'), document];
  timeOf(command);
  const pairs = Array.from({ length: ROUNDS }, () => ({
    own: timeOf(command),
    node: timeOf(['-e', '0']),
  }));
  return {
    document: document === seed ? 'seed' : 'fixtures/plan.txt',
    milliseconds: median(pairs.map((pair) => pair.own)),
    nodeMilliseconds: median(pairs.map((pair) => pair.node)),
    ratio: median(pairs.map((pair) => pair.own / pair.node)),
  };
}
