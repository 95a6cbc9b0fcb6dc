import { readFile } from 'node:fs/promises';
import type { Baseline } from '../../model/index.js';
import type { Validator } from '../dependencies.js';
import { writeWhole } from '../io/index.js';

/** A baseline file that is missing or invalid. */
export interface BaselineError extends Error {
  readonly name: 'BaselineError';
  readonly path: string;
}

export const isBaselineError = (thrown: unknown): thrown is BaselineError =>
  thrown instanceof Error && thrown.name === 'BaselineError';

const baselineError = (path: string): Error =>
  Object.assign(new Error(path), { name: 'BaselineError', path });

/** Reads a baseline; rejects with a {@link BaselineError}. */
export async function readBaselineFile(path: string, { readBaseline }: Validator): Promise<Baseline> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch {
    throw baselineError(path);
  }
  const baseline = readBaseline(value);
  if (baseline === null) throw baselineError(path);
  return baseline;
}

/** Writes a baseline on several lines, so that changes are readable in a merge request. */
export const writeBaselineFile = (path: string, baseline: Baseline): Promise<void> =>
  writeWhole(path, `${JSON.stringify(baseline, null, 2)}\n`);
