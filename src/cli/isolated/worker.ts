import { makeTaskRunner } from '../batch/index.js';
import { threadDependencies } from '../lazy-dependencies.js';
import type { TaskResult, ThreadTask } from './protocol.js';

let runner: ReturnType<typeof makeTaskRunner> | null = null;

/** Runs a task of the job for which this thread was started. */
export const work = async ({ setup, task }: ThreadTask): Promise<readonly TaskResult[]> => {
  runner ??= makeTaskRunner(setup.job, threadDependencies(new URL(setup.reader)));
  return (await runner)(task);
};
