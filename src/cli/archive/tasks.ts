import type { Lang, ParsedDocument } from '../../model/index.js';
import { isConfigError } from '../config-error.js';
import { describeFailure, describeWarnings, readLight } from '../inputs.js';
import { messagesIn } from '../messages/index.js';
import type { ReadHints, Services, SourceText } from '../services.js';
import { makeProducer, type Product } from './products.js';

/** What is wanted of the inputs. All of it can be handed to another thread. */
export interface Order {
  readonly product: Product;
  readonly lang: Lang;
  readonly hints: ReadHints;
  readonly keywords: boolean;
  /** Whether to leave a text alone that is so long that memory may not suffice. */
  readonly leavesHeavy: boolean;
}

/** Inputs that are done together, so that handing them over costs little beside doing them. */
export type Task =
  /** Files to read and parse. */
  | { readonly type: 'files'; readonly names: readonly string[] }
  /** A text that was read already. */
  | { readonly type: 'source'; readonly name: string; readonly source: SourceText }
  /** Earlier parses, one a line; `first` is the number of the first line. */
  | {
      readonly type: 'lines';
      readonly name: string;
      readonly first: number;
      readonly lines: readonly string[];
    }
  /** One that is so large that memory may not suffice, done by a process of its own; `stdin` has the bytes of "-". */
  | { readonly type: 'apart'; readonly name: string; readonly stdin: AsyncIterable<Uint8Array> | null }
  /** What could not be read so much as to hand it over. */
  | { readonly type: 'failed'; readonly name: string; readonly failure: string };

/** What came of one input. */
export type Answer =
  | {
      readonly ok: true;
      /** What was ordered, in one line; as bytes where it may be too long for this thread's memory. */
      readonly json: string | Buffer;
      /** What of it could not be read, a line each. */
      readonly warnings: readonly string[];
    }
  /** So long a text that memory may not suffice. */
  | { readonly ok: false; readonly heavy: string }
  /** A line says what failed. */
  | { readonly ok: false; readonly failure: string }
  /** What is wrong with the configuration, a line each: nothing can be done before that is mended. */
  | { readonly ok: false; readonly faults: readonly string[] };

/** The same inputs in tasks of one each. */
export const split = (task: Task): readonly Task[] => {
  switch (task.type) {
    case 'files':
      return task.names.map((name) => ({ type: 'files', names: [name] }));
    case 'lines':
      return task.lines.map((line, index) => ({ ...task, first: task.first + index, lines: [line] }));
    default:
      return [task];
  }
};

/** What the first input of a task is called where something is said of it. */
export const nameOf = (task: Task): string => {
  if (task.type === 'files') return task.names[0] ?? '';
  return task.type === 'lines' ? `${task.name}:${task.first}` : task.name;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether a value is a document as this program prints it. Looks no deeper than where something could fail. */
const isParsedDocument = (value: unknown): value is ParsedDocument =>
  isRecord(value) &&
  value['schemaVersion'] === 1 &&
  isRecord(value['source']) &&
  isRecord(value['metadata']) &&
  isRecord(value['body']) &&
  [value['citations'], value['works'], value['edges']].every(Array.isArray);

const asDocument = (line: string): ParsedDocument | null => {
  try {
    const value: unknown = JSON.parse(line);
    return isParsedDocument(value) ? value : null;
  } catch {
    return null;
  }
};

/** Reads each file while the one before it is parsed. */
function* readAhead<Read>(
  names: readonly string[],
  read: (name: string) => Promise<Read>,
): Generator<readonly [string, Promise<Read>]> {
  const start = (name: string): Promise<Read> => {
    const reading = read(name);
    // What is wrong with it is told when its turn comes.
    reading.catch(() => {});
    return reading;
  };
  let next = names[0] === undefined ? null : start(names[0]);
  for (const [index, name] of names.entries()) {
    const reading = next;
    const following = names[index + 1];
    next = following === undefined ? null : start(following);
    if (reading) yield [name, reading];
  }
}

/**
 * Does a task, here. What it answers is JSON also where it is not handed to another thread: a piece of a text keeps the
 * whole text in memory, while what is read from JSON stands for itself.
 */
export const makeWorkshop = async (
  order: Order,
  services: Pick<Services, 'readFile' | 'loadParser' | 'loadGrapher' | 'loadValidator'>,
): Promise<(task: Task) => Promise<readonly Answer[]>> => {
  const { lang, hints, keywords, leavesHeavy, product } = order;
  const messages = messagesIn(lang);
  const [{ parseDocument }, produce] = await Promise.all([
    services.loadParser(),
    makeProducer(product, lang, services),
  ]);
  const parse = async (name: string, source: SourceText): Promise<Answer> => {
    const { text, info } = source;
    const document = parseDocument(text, { source: info, lang, keywords });
    const json = JSON.stringify(await produce(document, name, text));
    return { ok: true, json, warnings: describeWarnings(name, source, messages) };
  };
  const attempt = async (name: string, make: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await make();
    } catch (thrown) {
      if (isConfigError(thrown)) return { ok: false, faults: thrown.lines };
      return { ok: false, failure: describeFailure(name, thrown, messages) };
    }
  };
  const takeLine = async (name: string, line: string): Promise<Answer> => {
    const document = asDocument(line);
    return document === null
      ? { ok: false, failure: messages.errors.noDocument(name) }
      : { ok: true, json: JSON.stringify(await produce(document, name, '')), warnings: [] };
  };
  const read = (name: string): Promise<SourceText | 'heavy'> =>
    leavesHeavy ? readLight(name, hints, services) : services.readFile(name, hints);
  return async (task) => {
    const answers: Answer[] = [];
    switch (task.type) {
      case 'files':
        for (const [name, reading] of readAhead(task.names, read))
          answers.push(
            await attempt(name, async () => {
              const source = await reading;
              return source === 'heavy' ? { ok: false, heavy: name } : parse(name, source);
            }),
          );
        return answers;
      case 'source':
        return [await attempt(task.name, () => parse(task.name, task.source))];
      case 'apart':
        return [{ ok: false, heavy: task.name }];
      case 'failed':
        return [{ ok: false, failure: task.failure }];
      case 'lines':
        for (const [index, line] of task.lines.entries()) {
          const name = `${task.name}:${task.first + index}`;
          if (line.trim() !== '') answers.push(await attempt(name, () => takeLine(name, line)));
        }
        return answers;
    }
  };
};
