import type { Apart } from '../apart/order.js';
import { describeFailure, describeWantOfMemory } from '../inputs.js';
import { messagesIn } from '../messages/index.js';
import type { Answer, Order, Task } from './tasks.js';

type ApartTask = Extract<Task, { readonly type: 'apart' }>;

/** Lets no more than so many be under way; the others wait for their turn. */
const gate = (most: number): (<Result>(run: () => Promise<Result>) => Promise<Result>) => {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  return async (run) => {
    while (underWay >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    underWay += 1;
    try {
      return await run();
    } finally {
      underWay -= 1;
      waiting.shift()?.();
    }
  };
};

/** What a process of its own printed: a line that describes the answer, and what was ordered. */
const readAnswer = (printed: Buffer): Answer | null => {
  const end = printed.indexOf('\n');
  if (end < 0) return null;
  const described: Answer = JSON.parse(printed.toString('utf8', 0, end));
  return described.ok ? { ...described, json: printed.subarray(end + 1) } : described;
};

/** Has heavy inputs done by processes of their own, of which one alone dies where memory does not suffice. */
export const makeAside = (
  apart: Apart,
  order: Order,
  most: number,
  signal: AbortSignal,
): ((task: ApartTask) => Promise<Answer>) => {
  const messages = messagesIn(order.lang);
  const pass = gate(most);
  return ({ name, stdin }) =>
    pass(async () => {
      if (signal.aborted) return { ok: false, heavy: name };
      const chunks: Uint8Array[] = [];
      const take = async (chunk: Uint8Array): Promise<boolean> => {
        chunks.push(chunk);
        return true;
      };
      try {
        const alone = { type: 'task', name, order: { ...order, leavesHeavy: false } } as const;
        const end = await apart.run(alone, stdin, take, () => {}, signal);
        const answer = end.type === 'done' ? readAnswer(Buffer.concat(chunks)) : null;
        return answer ?? { ok: false, failure: describeWantOfMemory(name, messages) };
      } catch (thrown) {
        return { ok: false, failure: describeFailure(name, thrown, messages) };
      }
    });
};
