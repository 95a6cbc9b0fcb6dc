import { Tinypool } from 'tinypool';
import { parsing } from '../wiring.js';
import { type Answer, makeWorkshop, type Order, type Task } from './tasks.js';

let workshop: ReturnType<typeof makeWorkshop> | null = null;

/** Does a task in this thread; what the thread was started with says what is ordered. */
export const work = async (task: Task): Promise<readonly Answer[]> => {
  workshop ??= makeWorkshop(Tinypool.workerData as Order, parsing);
  return (await workshop)(task);
};
