import { writeSync } from 'node:fs';
import { makeTaskRunner } from '../batch/index.js';
import { type CommandContext, type ExitCode, makeContext } from '../command-context.js';
import { runParse, runValidate } from '../commands/index.js';
import type { Dependencies } from '../dependencies.js';
import { describeFailure } from '../failures.js';
import type { Io, OutputStream } from '../io/index.js';
import { messagesIn } from '../messages/index.js';
import type { BatchOptions, ParseOptions } from '../options.js';
import { type IsolatedRequest, MESSAGE_DESCRIPTOR, type Task } from './protocol.js';

type TaskRequest = Extract<IsolatedRequest, { readonly type: 'task' }>;
type PrintRequest = Exclude<IsolatedRequest, TaskRequest>;

/** The stream of messages; nobody may be reading it, which is not a reason to stop. */
const MESSAGE_STREAM: OutputStream = {
  write: (chunk, done) => {
    try {
      writeSync(MESSAGE_DESCRIPTOR, chunk instanceof Uint8Array ? chunk : Buffer.from(chunk));
    } catch {
      return false;
    }
    done();
    return true;
  },
  on: () => undefined,
};

const taskOf = async ({ name, job }: TaskRequest, io: Io, dependencies: Dependencies): Promise<Task> =>
  name === '-'
    ? { type: 'source', name, source: await dependencies.readStdin(job.hints, io.stdin) }
    : { type: 'files', names: [name] };

const doTask = async (request: TaskRequest, io: Io, dependencies: Dependencies): Promise<ExitCode> => {
  const { name, job } = request;
  const run = await makeTaskRunner(job, dependencies);
  const [result] = await taskOf(request, io, dependencies).then(run, (thrown: unknown) => [
    { ok: false, name, failure: describeFailure(name, thrown, messagesIn(job.lang)) } as const,
  ]);
  if (result === undefined) return 2;
  const write = (text: string | Uint8Array): Promise<void> =>
    new Promise((resolve) => {
      io.stdout.write(text, () => resolve());
    });
  await write(`${JSON.stringify(result.ok ? { ...result, json: '' } : result)}\n`);
  if (result.ok) await write(result.json);
  return 0;
};

/** The options without those for inputs and destination, which the parent process handles. */
const ofOneInput = <Options extends BatchOptions & { readonly output?: string }>({
  output: _output,
  filesFrom: _filesFrom,
  shard: _shard,
  ...options
}: Options): Omit<Options, 'output' | 'filesFrom' | 'shard'> => options;

/** The folder for tables, since several files cannot be passed to the parent process through one stream. */
const folderOf = ({ format, tables, output }: ParseOptions): Pick<ParseOptions, 'output'> =>
  tables && format === 'csv' && output !== undefined ? { output } : {};

const print = async (request: PrintRequest, io: Io, dependencies: Dependencies): Promise<ExitCode> => {
  const { name, lang, several, columns } = request;
  const { stdout } = io;
  const screen: OutputStream = {
    isTTY: columns !== null,
    columns: columns ?? undefined,
    write: (chunk, done) => stdout.write(chunk, done),
    on: (event, listener) => stdout.on(event, listener),
  };
  const streams = { ...io, stdin: io.stdin, stdout: screen, stderr: MESSAGE_STREAM };
  const context: CommandContext = {
    ...makeContext(streams, dependencies, lang, messagesIn(lang)),
    part: { several },
  };
  try {
    return request.type === 'fix'
      ? await runValidate([name], ofOneInput(request.options), context)
      : await runParse([name], { ...ofOneInput(request.options), ...folderOf(request.options) }, context);
  } catch (thrown) {
    context.printError(describeFailure(name, thrown, context.messages));
    return 2;
  }
};

/** Handles the request for which this process was started. */
export const runIsolated = (
  request: IsolatedRequest,
  io: Io,
  dependencies: Dependencies,
): Promise<ExitCode> =>
  request.type === 'task' ? doTask(request, io, dependencies) : print(request, io, dependencies);
