import { Tinypool } from 'tinypool';
import type { ThreadPool, ThreadSetup, ThreadTask } from './protocol.js';

/** The number of threads that may fail to start; if the system is out of resources, all would fail repeatedly. */
const MOST_FAILED_STARTS = 8;

/** Starts threads for a job, which run until the pool is closed. `worker` is the built file that they execute. */
export const startThreadPool = (worker: URL, setup: ThreadSetup, threads: number): ThreadPool => {
  const pool = new Tinypool({
    filename: worker.href,
    name: 'work',
    minThreads: threads,
    maxThreads: threads,
  });
  let failedStarts = 0;
  let failure: unknown = null;
  // A failure during a task is reported to its caller.
  pool.on('error', (thrown) => {
    failedStarts += 1;
    const goesOn = pool.threads.length > 0 && failedStarts <= MOST_FAILED_STARTS;
    if (goesOn || failure !== null) return;
    failure = thrown;
    void pool.destroy();
  });
  return {
    run: async (task) => {
      if (failure !== null) throw failure;
      try {
        const request: ThreadTask = { setup, task };
        return await pool.run(request);
      } catch (thrown) {
        throw failure ?? thrown;
      }
    },
    close: () => pool.destroy(),
  };
};
