import { Tinypool } from 'tinypool';
import type { Pool } from '../services.js';
import type { Order } from './tasks.js';

/** Starts threads that stay up until the pool is closed. What they run is the built worker. */
export const startPool = (worker: URL, order: Order, threads: number): Pool => {
  const pool = new Tinypool({
    filename: worker.href,
    name: 'work',
    minThreads: threads,
    maxThreads: threads,
    workerData: order,
  });
  return {
    run: (task) => pool.run(task),
    close: () => pool.destroy(),
  };
};
