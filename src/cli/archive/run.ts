import { availableParallelism } from 'node:os';
import { isDocumentName } from '../folders.js';
import { describeFailure } from '../inputs.js';
import type { Io } from '../io.js';
import type { Pool } from '../services.js';
import type { Session } from '../session.js';
import { makeAside } from './apart.js';
import { inOrder } from './in-order.js';
import { lookAhead } from './look-ahead.js';
import { type ArchiveOptions, hintsOf } from './options.js';
import { planTasks } from './plan.js';
import { startProgress } from './progress.js';
import { type Answer, makeWorkshop, nameOf, type Order, split, type Task } from './tasks.js';

/** How a run over many inputs ended. */
export interface ArchiveOutcome {
  /** How many inputs were done, the failing ones among them. */
  readonly inputs: number;
  /** One line for each input that failed, in the order of the inputs. */
  readonly failures: readonly string[];
  /** What of inputs could not be read though the rest was, a line each. */
  readonly warnings: readonly string[];
  /** What is wrong with the configuration, a line each: that ended it. */
  readonly faults: readonly string[];
  /** Whether Ctrl-C ended it. */
  readonly interrupted: boolean;
}

/** What a run is for. */
export interface ArchiveRun extends Pick<Order, 'product'> {
  /** Whether inputs may be earlier parses. */
  readonly parsed: boolean;
  /** Whether a progress bar would stand in the way of the answer. */
  readonly printing: boolean;
  /** Takes each product, in the order of the inputs, and says whether to go on. */
  readonly use: (json: string | Buffer) => boolean | Promise<boolean>;
}

/** Times that a thread is given files, of few files. */
const batchesOfThread = 8;

const mostAtOnce = 32;

/** Files that a thread is given at once: so many that handing over costs little, so few that all threads have some. */
const batchOf = (files: number, threads: number): number =>
  Math.min(Math.max(Math.ceil(files / (threads * batchesOfThread)), 8), mostAtOnce);

/** So many files that more would not be given at once. */
const enoughFor = (threads: number): number => threads * batchesOfThread * mostAtOnce;

/** Inputs that are counted before the first is read, so that the progress bar knows how many there are. */
const mostCounted = 100_000;

type Work = (task: Task) => Promise<readonly Answer[]>;

/** Has tasks done by threads. Where one dies, its inputs are done one by one, so that one input fails alone. */
const workOf = (pool: Pool, isStopped: () => boolean, session: Session): Work => {
  const work: Work = async (task) => {
    if (isStopped()) return [];
    try {
      return await pool.run(task);
    } catch (thrown) {
      if (isStopped()) return [];
      const parts = split(task);
      if (parts.length === 1)
        return [{ ok: false, failure: describeFailure(nameOf(task), thrown, session.messages) }];
      const answers: Answer[] = [];
      for (const part of parts) for (const answer of await work(part)) answers.push(answer);
      return answers;
    }
  };
  return work;
};

/** Has heavy inputs done aside, whether that is known before they are read or only after. */
const workAside =
  (work: Work, aside: ReturnType<typeof makeAside>): Work =>
  async (task) => {
    if (task.type === 'apart') return [await aside(task)];
    const answers: Answer[] = [];
    for (const answer of await work(task))
      answers.push(
        'heavy' in answer ? await aside({ type: 'apart', name: answer.heavy, stdin: null }) : answer,
      );
    return answers;
  };

/** Calls `stop` at the first Ctrl-C; the next one ends the program as ever. */
const onInterrupt = (io: Io, stop: () => void): (() => void) => {
  io.once?.('SIGINT', stop);
  return () => io.off?.('SIGINT', stop);
};

/** Here inputs are done one by one, so that each is handed on before the next is read. */
async function* singles(tasks: AsyncIterable<Task>): AsyncGenerator<Task> {
  for await (const task of tasks) yield* split(task);
}

/**
 * Parses many inputs and hands what is ordered of each on, in their order. A few are done here; more are done by
 * threads that stay up. What fails is gathered, and the rest is done. Ctrl-C stops the threads and ends the run.
 */
export const runArchive = async (
  names: AsyncIterable<string>,
  options: ArchiveOptions,
  { product, parsed, printing, use }: ArchiveRun,
  session: Session,
): Promise<ArchiveOutcome> => {
  const { io, services } = session;
  const threads = options.jobs ?? availableParallelism();
  const hints = hintsOf(options);
  const { apart } = services;
  const order: Order = {
    product,
    hints,
    lang: session.lang,
    keywords: options.keywords ?? false,
    leavesHeavy: apart !== null,
  };
  const shows = !printing && options.quiet !== true && io.stderr.isTTY === true;
  const known = await lookAhead(names, shows ? mostCounted : enoughFor(threads));
  const batch = batchOf(known.first.length, threads);
  const tasks = await lookAhead(
    planTasks({ names: known.all, batch, parsed, hints, apart: apart !== null }, session),
    2,
  );
  const pool = tasks.first.length < 2 ? null : await services.startPool(order, threads);
  let stopped = false;
  const stopping = new AbortController();
  // Here alone, it would not be heard before all is done.
  const release =
    pool === null && tasks.first[0]?.type !== 'apart'
      ? () => {}
      : onInterrupt(io, () => {
          stopped = true;
          stopping.abort();
          io.stdin.destroy?.();
          void pool?.close();
        });
  const plain = pool === null ? await makeWorkshop(order, services) : workOf(pool, () => stopped, session);
  const work = apart === null ? plain : workAside(plain, makeAside(apart, order, threads, stopping.signal));
  const progress = startProgress(
    io.stderr,
    shows && pool !== null,
    known.isAll && known.first.every(isDocumentName) ? known.first.length : null,
    session.lang,
  );
  const failures: string[] = [];
  const warnings: string[] = [];
  const faults: string[] = [];
  let inputs = 0;
  const take = async (answer: Answer): Promise<boolean> => {
    inputs += 1;
    if (answer.ok) {
      warnings.push(...answer.warnings);
      return use(answer.json);
    }
    if ('faults' in answer) {
      faults.push(...answer.faults);
      return false;
    }
    if ('failure' in answer) failures.push(answer.failure);
    return true;
  };
  try {
    const results =
      pool === null ? inOrder(singles(tasks.all), work, 1) : inOrder(tasks.all, work, threads * 3);
    run: for await (const answers of results) {
      for (const answer of answers) if (stopped || !(await take(answer))) break run;
      progress.show(inputs, failures.length);
    }
  } finally {
    progress.clear();
    release();
    await pool?.close();
  }
  return { inputs, failures, warnings, faults, interrupted: stopped };
};
