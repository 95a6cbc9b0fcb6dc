import { describeFailure, describeOutOfMemory } from '../failures.js';
import type { IsolatedRunner, Job, Task, TaskResult } from '../isolated/index.js';
import { messagesIn } from '../messages/index.js';

type IsolatedTask = Extract<Task, { readonly type: 'isolated' }>;

/** Lets no more than `limit` calls run at a time; the others wait for their turn. */
const limitConcurrency = (limit: number): (<Result>(run: () => Promise<Result>) => Promise<Result>) => {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (run) => {
    while (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      return await run();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
};

/** Reads what a process printed: a result without its output in one line, and the output after it. */
const readResult = (printed: Buffer): TaskResult | null => {
  const end = printed.indexOf('\n');
  if (end < 0) return null;
  const result: TaskResult = JSON.parse(printed.toString('utf8', 0, end));
  return result.ok ? { ...result, json: printed.subarray(end + 1) } : result;
};

/**
 * Does tasks in processes of their own, of which one alone dies where memory does not suffice.
 *
 * @param limit - how many processes may run at a time
 * @param signal - ends them
 */
export const isolateTasks = (
  isolated: IsolatedRunner,
  job: Job,
  limit: number,
  signal: AbortSignal,
): ((task: IsolatedTask) => Promise<TaskResult>) => {
  const messages = messagesIn(job.lang);
  const limited = limitConcurrency(limit);
  return ({ name, stdin }) =>
    limited(async () => {
      if (signal.aborted) return { ok: false, tooLarge: name };
      const chunks: Uint8Array[] = [];
      const take = async (chunk: Uint8Array): Promise<boolean> => {
        chunks.push(chunk);
        return true;
      };
      try {
        const request = { type: 'task', name, job: { ...job, leavesTooLarge: false } } as const;
        const exit = await isolated.run(request, stdin, take, () => {}, signal);
        const result = exit.type === 'done' ? readResult(Buffer.concat(chunks)) : null;
        return result ?? { ok: false, name, failure: describeOutOfMemory(name, messages) };
      } catch (thrown) {
        return { ok: false, name, failure: describeFailure(name, thrown, messages) };
      }
    });
};
