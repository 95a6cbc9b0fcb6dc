import { Tinypool } from 'tinypool';
import type { Job, ThreadPool } from './protocol.js';

/** Starts threads for a job, which run until the pool is closed. `worker` is the built file that they run. */
export const startThreadPool = (worker: URL, job: Job, threads: number): ThreadPool => {
  const pool = new Tinypool({
    filename: worker.href,
    name: 'work',
    minThreads: threads,
    maxThreads: threads,
    workerData: job,
  });
  return {
    run: (task) => pool.run(task),
    close: () => pool.destroy(),
  };
};
