import { describeFailure, describeOutOfMemory } from '../failures.js';
import type { IsolatedRunner, Job, Task, TaskResult } from '../isolated/index.js';
import { messagesIn } from '../messages/index.js';

type IsolatedTask = Extract<Task, { readonly type: 'isolated' }>;

/** Limits the number of concurrent calls to `limit`; the others wait. */
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

/** Parses what a process printed: a line with the result, followed by its output. */
const readResult = (printed: Buffer): TaskResult | null => {
  const end = printed.indexOf('\n');
  if (end < 0) return null;
  const result: TaskResult = JSON.parse(printed.toString('utf8', 0, end));
  return result.ok ? { ...result, json: printed.subarray(end + 1) } : result;
};

/**
 * Runs each task in a separate process, so that running out of memory only kills that one.
 *
 * @param limit - the maximum number of concurrent processes
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
