import { availableParallelism } from 'node:os';
import type { CommandContext } from '../command-context.js';
import { hintsOf, isDocumentName, type LookAhead, lookAhead } from '../inputs/index.js';
import type { Job, JobOutput, Task } from '../isolated/index.js';
import type { BatchOptions } from '../options.js';
import { planTasks } from './plan-tasks.js';
import { manyFiles, nextTaskSize, usefulThreads } from './task-sizes.js';

/** Up to this number, inputs are counted first, so that the progress bar knows the total. */
const MOST_COUNTED = 100_000;

/** The tasks of a batch, before any of them is run. */
interface PreparedBatch {
  readonly job: Job;
  readonly tasks: LookAhead<Task>;
  /** The number of threads that may run. */
  readonly threads: number;
  /** The number of those that have something to do. */
  readonly useful: number;
  /** The number of inputs; `null` if it is not known. */
  readonly total: number | null;
}

/**
 * Divides the inputs of a batch into tasks.
 *
 * @param parsed - whether inputs may be earlier parses
 * @param counts - whether to count inputs first, even many
 */
export const prepareBatch = async (
  names: AsyncIterable<string>,
  options: BatchOptions,
  {
    output,
    parsed,
    counts,
  }: { readonly output: JobOutput; readonly parsed: boolean; readonly counts: boolean },
  context: CommandContext,
): Promise<PreparedBatch> => {
  const threads = Math.min(options.jobs ?? availableParallelism(), availableParallelism());
  const known = await lookAhead(names, counts ? MOST_COUNTED : manyFiles(threads));
  // OCR uses additional threads, whose total over all inputs is limited to the number of cores.
  const atOnce = Math.min(Math.max(known.first.length, 1), threads);
  const hints = { ...hintsOf(options), ocrJobs: Math.max(Math.floor(threads / atOnce), 1) };
  const isolates = context.dependencies.isolated !== null;
  const job: Job = {
    output,
    hints,
    lang: context.lang,
    keywords: options.keywords ?? false,
    leavesTooLarge: isolates,
  };
  const files = known.isAll ? known.first.length : Number.POSITIVE_INFINITY;
  const sizeAfter = (taken: number): number => nextTaskSize(files, taken, threads);
  const tasks = await lookAhead(
    planTasks({ names: known.all, sizeAfter, parsed, hints, isolates }, context),
    2,
  );
  // Earlier parses are split while being read.
  const isCounted = known.isAll && known.first.every(isDocumentName);
  const useful = isCounted ? usefulThreads(files, threads) : threads;
  return { job, tasks, threads, useful, total: isCounted ? files : null };
};
