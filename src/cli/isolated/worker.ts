import { Tinypool } from 'tinypool';
import { makeTaskRunner } from '../batch/index.js';
import { threadDependencies } from '../lazy-dependencies.js';
import type { Job, Task, TaskResult } from './protocol.js';

let runner: ReturnType<typeof makeTaskRunner> | null = null;

/** Does a task of the job that this thread was started for. */
export const work = async (task: Task): Promise<readonly TaskResult[]> => {
  runner ??= makeTaskRunner(Tinypool.workerData as Job, threadDependencies);
  return (await runner)(task);
};
