import { Tinypool } from 'tinypool';
import type { ThreadPool, ThreadSetup } from './protocol.js';

/** Starts threads for a job, which run until the pool is closed. `worker` is the built file that they run. */
export const startThreadPool = (worker: URL, setup: ThreadSetup, threads: number): ThreadPool => {
  const pool = new Tinypool({
    filename: worker.href,
    name: 'work',
    minThreads: threads,
    maxThreads: threads,
    workerData: setup,
  });
  return {
    run: (task) => pool.run(task),
    close: () => pool.destroy(),
  };
};
