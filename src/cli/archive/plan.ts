import { peekAtWeight } from '../apart/peek.js';
import { isDocumentName, isParsedName } from '../folders.js';
import { describeFailure, isHeavyFile } from '../inputs.js';
import type { ReadHints } from '../services.js';
import type { Session } from '../session.js';
import { bytesOf, holdsParses, isReadable, lineBatches, peekAtParses } from './lines.js';
import type { Task } from './tasks.js';

/** Letters of earlier parses that are handed over at once. */
const linesSize = 2_000_000;

/** What has to be known to cut inputs into tasks. */
export interface Plan {
  readonly names: AsyncIterable<string>;
  /** Files of one task. */
  readonly batch: number;
  /** Whether inputs may be earlier parses. */
  readonly parsed: boolean;
  readonly hints: ReadHints;
  /** Whether there are processes for what is heavy. */
  readonly apart: boolean;
}

/** Asked of its name, else of its first letters: the parts that Spark writes have names without an end. */
const isParsed = async (name: string): Promise<boolean> => {
  if (isDocumentName(name)) return false;
  // What cannot be opened is left to the reader, which knows how to say so.
  return isParsedName(name) ? isReadable(name) : holdsParses(name);
};

async function* linesOf(name: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Task> {
  for await (const { first, lines } of lineBatches(stream, linesSize))
    yield { type: 'lines', name, first, lines };
}

async function* standardInput(plan: Plan, { services, io }: Session): AsyncGenerator<Task> {
  const peek = plan.parsed ? await peekAtParses(io.stdin) : { parsed: false, stream: io.stdin };
  if (peek.parsed) {
    yield* linesOf('-', peek.stream);
    return;
  }
  const { heavy, stream } = await peekAtWeight(peek.stream);
  if (heavy && plan.apart) yield { type: 'apart', name: '-', stdin: stream };
  else yield { type: 'source', name: '-', source: await services.readStdin(plan.hints, stream) };
}

/** What fails while it is being read is one more failing input. */
async function* guarded(name: string, tasks: AsyncIterable<Task>, session: Session): AsyncGenerator<Task> {
  try {
    yield* tasks;
  } catch (thrown) {
    yield { type: 'failed', name, failure: describeFailure(name, thrown, session.messages) };
  }
}

/** Cuts the inputs into tasks, in their order. Earlier parses and standard input are read as they are asked for. */
export async function* planTasks(plan: Plan, session: Session): AsyncGenerator<Task> {
  let names: string[] = [];
  for await (const name of plan.names) {
    const parsed = plan.parsed && name !== '-' && (await isParsed(name));
    const heavy = plan.apart && !parsed && isHeavyFile(name);
    if (name !== '-' && !parsed && !heavy) names.push(name);
    const gathered = names.length >= plan.batch || name === '-' || parsed || heavy;
    if (gathered && names.length > 0) {
      yield { type: 'files', names };
      names = [];
    }
    if (name === '-') yield* guarded(name, standardInput(plan, session), session);
    else if (heavy) yield { type: 'apart', name, stdin: null };
    else if (parsed) yield* guarded(name, linesOf(name, bytesOf(name)), session);
  }
  if (names.length > 0) yield { type: 'files', names };
}
