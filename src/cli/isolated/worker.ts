import { Tinypool } from 'tinypool';
import { makeTaskRunner } from '../batch/index.js';
import { threadDependencies } from '../lazy-dependencies.js';
import type { Task, TaskResult, ThreadSetup } from './protocol.js';

let runner: ReturnType<typeof makeTaskRunner> | null = null;

/** Runs a task of the job for which this thread was started. */
export const work = async (task: Task): Promise<readonly TaskResult[]> => {
  if (runner === null) {
    const { job, reader } = Tinypool.workerData as ThreadSetup;
    runner = makeTaskRunner(job, threadDependencies(new URL(reader)));
  }
  return (await runner)(task);
};
