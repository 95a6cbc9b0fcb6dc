import type { IsolatedRunner, ThreadPool, ThreadSetup } from './protocol.js';

export { printSettings } from './print-settings.js';
export type {
  Checked,
  IsolatedRequest,
  IsolatedRunner,
  Job,
  JobOutput,
  RuleChoice,
  SourceText,
  Task,
  TaskResult,
  ThreadPool,
  ThreadSetup,
} from './protocol.js';

/** Starts threads for a job, which run until the pool is closed. `worker` is the built file that they execute. */
export const startThreadPool = async (
  worker: URL,
  setup: ThreadSetup,
  threads: number,
): Promise<ThreadPool> => (await import('./thread-pool.js')).startThreadPool(worker, setup, threads);

/** Creates a function that runs a built file in separate processes, each with as much memory as this one. */
export const isolatedRunner = (script: URL): IsolatedRunner => ({
  run: async (...request) => (await import('./spawn.js')).spawnIsolated(script)(...request),
});
