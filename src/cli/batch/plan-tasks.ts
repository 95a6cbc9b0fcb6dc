import type { CommandContext } from '../command-context.js';
import { describeFailure } from '../failures.js';
import { isDocumentName, isParsedName, isTooLargeFile, peekAtSize } from '../inputs/index.js';
import type { Task } from '../isolated/index.js';
import type { ReadHints } from '../options.js';
import { bytesOf, holdsParses, isReadable, lineBatches, peekAtParses } from './parsed-lines.js';

/** Letters of earlier parses in one task. */
const LINES_SIZE = 2_000_000;

/** Options for dividing inputs into tasks. */
interface Plan {
  readonly names: AsyncIterable<string>;
  /** The number of files of the next task, by that of the files in earlier ones. */
  readonly sizeAfter: (taken: number) => number;
  /** Whether inputs may be earlier parses. */
  readonly parsed: boolean;
  readonly hints: ReadHints;
  /** Whether inputs that may need more memory than available can run in separate processes. */
  readonly isolates: boolean;
}

/** Recognised by name or else by content: the parts written by Spark have no extension. */
const isParsed = async (name: string): Promise<boolean> => {
  if (isDocumentName(name)) return false;
  // Files that cannot be opened are left to the reader, whose message explains the problem.
  return isParsedName(name) ? isReadable(name) : holdsParses(name);
};

async function* linesOf(name: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Task> {
  for await (const { first, lines } of lineBatches(stream, LINES_SIZE))
    yield { type: 'lines', name, first, lines };
}

async function* standardInput(plan: Plan, { dependencies, io }: CommandContext): AsyncGenerator<Task> {
  const peek = plan.parsed ? await peekAtParses(io.stdin) : { parsed: false, stream: io.stdin };
  if (peek.parsed) {
    yield* linesOf('-', peek.stream);
    return;
  }
  const { tooLarge, stream } = await peekAtSize(peek.stream);
  if (tooLarge && plan.isolates) yield { type: 'isolated', name: '-', stdin: stream };
  else yield { type: 'source', name: '-', source: await dependencies.readStdin(plan.hints, stream) };
}

/** An input that fails while being read is reported as a failed input. */
async function* guarded(
  name: string,
  tasks: AsyncIterable<Task>,
  context: CommandContext,
): AsyncGenerator<Task> {
  try {
    yield* tasks;
  } catch (thrown) {
    yield { type: 'failed', name, failure: describeFailure(name, thrown, context.messages) };
  }
}

/** Divides the inputs into tasks, in their order. Earlier parses and standard input are read on demand. */
export async function* planTasks(plan: Plan, context: CommandContext): AsyncGenerator<Task> {
  let names: string[] = [];
  let taken = 0;
  for await (const name of plan.names) {
    const parsed = plan.parsed && name !== '-' && (await isParsed(name));
    const tooLarge = plan.isolates && !parsed && isTooLargeFile(name);
    if (name !== '-' && !parsed && !tooLarge) names.push(name);
    const gathered = names.length >= plan.sizeAfter(taken) || name === '-' || parsed || tooLarge;
    if (gathered && names.length > 0) {
      yield { type: 'files', names };
      taken += names.length;
      names = [];
    }
    if (name === '-') yield* guarded(name, standardInput(plan, context), context);
    else if (tooLarge) yield { type: 'isolated', name, stdin: null };
    else if (parsed) yield* guarded(name, linesOf(name, bytesOf(name)), context);
  }
  if (names.length > 0) yield { type: 'files', names };
}
