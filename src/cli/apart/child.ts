import { writeSync } from 'node:fs';
import type { ArchiveOptions } from '../archive/options.js';
import { makeWorkshop, type Task } from '../archive/tasks.js';
import { describeFailure } from '../inputs.js';
import type { Io, Outlet } from '../io.js';
import { messagesIn } from '../messages/index.js';
import type { Services } from '../services.js';
import { type ExitCode, type Session, startSession } from '../session.js';
import { type ApartOrder, complaints } from './order.js';

type TaskOrder = Extract<ApartOrder, { readonly type: 'task' }>;
type PrintOrder = Exclude<ApartOrder, TaskOrder>;

/** The stream of complaints; nobody may be reading it, which is no reason to stop. */
const stderr: Outlet = {
  write: (chunk, done) => {
    try {
      writeSync(complaints, chunk instanceof Uint8Array ? chunk : Buffer.from(chunk));
    } catch {
      return false;
    }
    done();
    return true;
  },
  on: () => undefined,
};

const readTask = async ({ name, order }: TaskOrder, io: Io, services: Services): Promise<Task> =>
  name === '-'
    ? { type: 'source', name, source: await services.readStdin(order.hints, io.stdin) }
    : { type: 'files', names: [name] };

const doTask = async (order: TaskOrder, io: Io, services: Services): Promise<ExitCode> => {
  const work = await makeWorkshop(order.order, services);
  const [answer] = await readTask(order, io, services).then(work, (thrown: unknown) => [
    { ok: false, failure: describeFailure(order.name, thrown, messagesIn(order.order.lang)) } as const,
  ]);
  if (answer === undefined) return 2;
  const put = (text: string | Uint8Array): Promise<void> =>
    new Promise((resolve) => {
      io.stdout.write(text, () => resolve());
    });
  await put(`${JSON.stringify(answer.ok ? { ...answer, json: '' } : answer)}\n`);
  if (answer.ok) await put(answer.json);
  return 0;
};

const print = async (order: PrintOrder, io: Io, services: Services): Promise<ExitCode> => {
  const { name, lang, several, columns } = order;
  const { stdout } = io;
  const place: Outlet = {
    isTTY: columns !== null,
    columns: columns ?? undefined,
    write: (chunk, done) => stdout.write(chunk, done),
    on: (event, listener) => stdout.on(event, listener),
  };
  const session: Session = {
    ...startSession({ ...io, stdin: io.stdin, stdout: place, stderr }, services, lang, messagesIn(lang)),
    part: { several },
  };
  try {
    if (order.type === 'fix') {
      const { runValidate } = await import('../commands/validate.js');
      return await runValidate([name], alone(order.options), session);
    }
    const { runParse } = await import('../commands/parse.js');
    return await runParse([name], alone(order.options), session);
  } catch (thrown) {
    session.complain(describeFailure(name, thrown, session.messages));
    return 2;
  }
};

/** The options but for what chooses the inputs and where the answer goes: of that, who ordered this takes care. */
const alone = <Options extends ArchiveOptions & { readonly output?: string }>({
  output: _output,
  filesFrom: _filesFrom,
  shard: _shard,
  ...options
}: Options): Omit<Options, 'output' | 'filesFrom' | 'shard'> => options;

/** Does what is ordered of one input, in a process of its own. */
export const runApart = (order: ApartOrder, io: Io, services: Services): Promise<ExitCode> =>
  order.type === 'task' ? doTask(order, io, services) : print(order, io, services);
