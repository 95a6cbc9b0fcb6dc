import type { FailedInput } from '../../model/index.js';
import type { CommandContext } from '../command-context.js';
import { describeFailure } from '../failures.js';
import type { Io } from '../io/index.js';
import type { JobOutput, Task, TaskResult, ThreadPool } from '../isolated/index.js';
import type { BatchOptions } from '../options.js';
import { failedInput } from './failed-input.js';
import { isolateTasks } from './isolate-tasks.js';
import { mapOrdered } from './map-ordered.js';
import type { BatchOutcome } from './outcome.js';
import { prepareBatch } from './prepare-batch.js';
import { startProgressBar } from './progress-bar.js';
import { makeTaskRunner, nameOfTask, splitTask } from './task-runner.js';

/** The options of a batch. */
export interface BatchRun {
  readonly output: JobOutput;
  /** Whether inputs may be earlier parses. */
  readonly parsed: boolean;
  /** Whether to hide the progress bar, since it would disturb the output. */
  readonly printing: boolean;
  /** Receives the output of each input, in their order, and returns whether to continue. */
  readonly use: (json: string | Buffer) => boolean | Promise<boolean>;
  /** The same for each failed input, in its turn; failures are listed at the end in any case. */
  readonly useFailed?: (failed: FailedInput) => boolean | Promise<boolean>;
  /** Called once threads have been started, to load what their results are used with. */
  readonly meanwhile?: () => Promise<unknown>;
}

type RunTask = (task: Task) => Promise<readonly TaskResult[]>;

const failed = (name: string, thrown: unknown, { messages }: CommandContext): TaskResult => ({
  ok: false,
  name,
  failure: describeFailure(name, thrown, messages),
});

/** Runs tasks on threads. If a thread dies, its inputs are run one by one, so that only one input fails. */
const runInThreads = (pool: ThreadPool, isStopped: () => boolean, context: CommandContext): RunTask => {
  const run: RunTask = async (task) => {
    if (isStopped()) return [];
    try {
      return await pool.run(task);
    } catch (thrown) {
      if (isStopped()) return [];
      const parts = splitTask(task);
      if (parts.length === 1) return [failed(nameOfTask(task), thrown, context)];
      const results: TaskResult[] = [];
      for (const part of parts) results.push(...(await run(part)));
      return results;
    }
  };
  return run;
};

/**
 * Runs inputs that may need too much memory in separate processes, whether that is known before or only after reading
 * them.
 */
const isolatingTooLarge =
  (run: RunTask, isolate: ReturnType<typeof isolateTasks>): RunTask =>
  async (task) => {
    if (task.type === 'isolated') return [await isolate(task)];
    const results: TaskResult[] = [];
    for (const result of await run(task))
      results.push(
        'tooLarge' in result
          ? await isolate({ type: 'isolated', name: result.tooLarge, stdin: null })
          : result,
      );
    return results;
  };

/**
 * Calls `stop` at the first Ctrl-C; the next one ends the program as usual. Returns a function that removes the
 * listener.
 */
const onInterrupt = (io: Io, stop: () => void): (() => void) => {
  io.once?.('SIGINT', stop);
  return () => io.off?.('SIGINT', stop);
};

/** In this thread, inputs are processed one by one, so that each is passed on before the next is read. */
async function* singles(tasks: AsyncIterable<Task>): AsyncGenerator<Task> {
  for await (const task of tasks) yield* splitTask(task);
}

/** Collects results and passes outputs on. */
const collector = ({ use, useFailed }: Pick<BatchRun, 'use' | 'useFailed'>) => {
  const failures: string[] = [];
  const warnings: string[] = [];
  const faults: string[] = [];
  let inputs = 0;
  return {
    /** Returns whether to continue. */
    take: async (result: TaskResult): Promise<boolean> => {
      inputs += 1;
      if (result.ok) {
        warnings.push(...result.warnings);
        return use(result.json);
      }
      if ('faults' in result) {
        faults.push(...result.faults);
        return false;
      }
      if (!('failure' in result)) return true;
      failures.push(result.failure);
      return useFailed === undefined || useFailed(failedInput(result));
    },
    counts: () => ({ inputs, failed: failures.length }),
    outcome: (interrupted: boolean): BatchOutcome => ({ inputs, failures, warnings, faults, interrupted }),
  };
};

/**
 * Parses many inputs and passes on the output of each, in their order. A few inputs are processed in this thread, more
 * by a pool of threads. Failures are collected without affecting other inputs. Ctrl-C stops the threads and ends the
 * batch.
 */
export const runBatch = async (
  names: AsyncIterable<string>,
  options: BatchOptions,
  { output, parsed, printing, meanwhile, ...uses }: BatchRun,
  context: CommandContext,
): Promise<BatchOutcome> => {
  const { io, dependencies } = context;
  const { isolated } = dependencies;
  const onTerminal = io.stderr.isTTY === true;
  const shows = options.quiet !== true && !(printing && onTerminal);
  const { job, tasks, threads, useful, total } = await prepareBatch(
    names,
    options,
    { output, parsed, counts: shows && onTerminal },
    context,
  );
  const pool = tasks.first.length < 2 ? null : await dependencies.startThreads(job, useful);
  // Who needs it loads it again, and hears of a failure then.
  if (pool !== null) meanwhile?.().catch(() => {});
  let stopped = false;
  const stopping = new AbortController();
  // While this thread is busy, a Ctrl-C listener would not run until the end; without a listener, Ctrl-C ends the
  // program.
  const release =
    pool === null && tasks.first[0]?.type !== 'isolated'
      ? () => {}
      : onInterrupt(io, () => {
          stopped = true;
          stopping.abort();
          io.stdin.destroy?.();
          void pool?.close();
        });
  const run =
    pool === null ? await makeTaskRunner(job, dependencies) : runInThreads(pool, () => stopped, context);
  const runAll =
    isolated === null ? run : isolatingTooLarge(run, isolateTasks(isolated, job, threads, stopping.signal));
  const progress = startProgressBar(io.stderr, shows && pool !== null, total, context.lang);
  const { take, counts, outcome } = collector(uses);
  try {
    const batches =
      pool === null ? mapOrdered(singles(tasks.all), runAll, 1) : mapOrdered(tasks.all, runAll, threads * 3);
    all: for await (const results of batches) {
      for (const result of results) if (stopped || !(await take(result))) break all;
      const { inputs, failed } = counts();
      progress.show(inputs, failed);
    }
  } finally {
    progress.clear();
    release();
    // The threads free their memory while this one goes on.
    void pool?.close();
  }
  return outcome(stopped);
};
