import { statSync } from 'node:fs';
import type { ParsedDocument } from '../model/index.js';
import type { ReadError } from '../read/index.js';
import type { ApartOrder } from './apart/order.js';
import { peekAtWeight } from './apart/peek.js';
import { heapMebibytes, isHeavy, roomForPackage } from './heap.js';
import type { Messages } from './messages/index.js';
import type { ReadHints, Services, SourceText } from './services.js';
import type { Session } from './session.js';

/** One input, read and parsed. */
export interface Input {
  /** What the call names it: a path, or "-". */
  readonly name: string;
  readonly text: string;
  readonly document: ParsedDocument;
}

/** What the command line says about all inputs. */
export interface InputOptions extends ReadHints {
  readonly keywords?: boolean;
}

const standardInput = '-';

const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

const oneLine = (message: string): string => message.replace(/\s*[\r\n]+\s*/g, ' ');

/** Asked by its name, so that the readers need not be loaded. */
const isReadError = (thrown: unknown): thrown is ReadError =>
  thrown instanceof Error && thrown.name === 'ReadError';

const codeOf = (thrown: unknown): string | null =>
  thrown instanceof Error && 'code' in thrown ? String(thrown.code) : null;

/** A text, or the bytes of one, of more letters than there may be in one. */
const isTooLongText = (thrown: unknown): boolean =>
  codeOf(thrown) === 'ERR_STRING_TOO_LONG' ||
  (thrown instanceof RangeError && thrown.message === 'Invalid string length');

/** Where a thread ends for want of memory, and what is thrown where more is asked for at once than there can be. */
const isOutOfMemory = (thrown: unknown): boolean =>
  codeOf(thrown) === 'ERR_WORKER_OUT_OF_MEMORY' ||
  (thrown instanceof Error && /reaching memory limit/.test(thrown.message)) ||
  (thrown instanceof RangeError &&
    /^Invalid (?:typed )?array length|maximum size exceeded$|allocation failed$/.test(thrown.message));

/** Whether it is known, before it is read, that to parse a file could take more memory than there is. */
export const isHeavyFile = (name: string): boolean => {
  try {
    const status = statSync(name);
    return status.isFile() && isHeavy(status.size);
  } catch {
    return false;
  }
};

/** Whether a package is larger than there is room for here; in a process of its own there may be. */
const isTooLargeHere = (thrown: unknown): boolean =>
  isReadError(thrown) && thrown.problem.code === 'unpacksTooLarge';

/** Reads a file but where it is heavy: of what is compressed, that shows only then. */
export const readLight = async (
  name: string,
  hints: ReadHints,
  { readFile }: Pick<Services, 'readFile'>,
): Promise<SourceText | 'heavy'> => {
  try {
    const source = await readFile(name, { ...hints, mostUnpacked: roomForPackage });
    return isHeavy(source.text.length) ? 'heavy' : source;
  } catch (thrown) {
    if (isTooLargeHere(thrown)) return 'heavy';
    throw thrown;
  }
};

const read = (
  name: string,
  options: InputOptions,
  stdin: AsyncIterable<Uint8Array> | null,
  session: Session,
): Promise<SourceText | 'heavy'> => {
  const hints: ReadHints = {
    ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
    ...(options.inputFormat === undefined ? {} : { inputFormat: options.inputFormat }),
    ...(options.hash === undefined ? {} : { hash: options.hash }),
  };
  const { services, io } = session;
  if (name === standardInput) return services.readStdin(hints, stdin ?? io.stdin);
  return services.apart ? readLight(name, hints, services) : services.readFile(name, hints);
};

/** That memory did not suffice for an input, in one line. */
export const describeWantOfMemory = (name: string, { errors }: Messages): string => {
  const mebibytes = heapMebibytes();
  return errors.outOfMemory(name, mebibytes, mebibytes * 2);
};

/** Why an input could not be read, or what in this program failed at it, in one line. */
export const describeFailure = (name: string, thrown: unknown, messages: Messages): string => {
  const { errors, reading } = messages;
  if (isReadError(thrown)) return oneLine(reading.error(thrown));
  if (isTooLongText(thrown)) return errors.tooLongAnswer(name);
  if (isOutOfMemory(thrown)) return describeWantOfMemory(name, messages);
  return errors.internal(name, oneLine(messageOf(thrown)));
};

/** What of an input could not be read, a line each. */
export const describeWarnings = (
  name: string,
  { warnings = [] }: SourceText,
  { reading }: Messages,
): readonly string[] => warnings.map((warning) => `${name}: ${oneLine(reading.warning(warning))}`);

/** How an input is done in a process of its own, and where what that prints goes. */
export interface Aside {
  readonly order: (name: string) => ApartOrder;
  /** Says whether to go on. */
  readonly write: (chunk: Uint8Array, isFirst: boolean) => Promise<boolean>;
}

type Outcome = 'done' | 'failed' | 'readerGone';

const doAside = async (
  name: string,
  stdin: AsyncIterable<Uint8Array> | null,
  { order, write }: Aside,
  { io, complain, messages, services: { apart } }: Session,
): Promise<Outcome> => {
  if (apart === null) return 'failed';
  let isFirst = true;
  let goesOn = true;
  const take = async (chunk: Uint8Array): Promise<boolean> => {
    goesOn = await write(chunk, isFirst);
    isFirst = false;
    return goesOn;
  };
  const end = await apart.run(order(name), stdin, take, (line) => io.stderr.write(line, () => {}));
  if (!goesOn) return 'readerGone';
  if (end.type === 'outOfMemory') complain(describeWantOfMemory(name, messages));
  return end.type === 'done' && end.code === 0 ? 'done' : 'failed';
};

/**
 * Reads the inputs one after the other and hands each on. One that cannot be read, or used for want of memory, gives one
 * line on standard error and the others are still done. One so large that memory may not suffice is done `aside`.
 * `use` says whether to go on. Resolves to whether all could be done.
 */
export const eachSource = async (
  names: AsyncIterable<string>,
  options: InputOptions,
  session: Session,
  use: (name: string, source: SourceText) => Promise<boolean>,
  aside: Aside,
): Promise<boolean> => {
  let allRead = true;
  for await (const name of names) {
    const outcome = await doSource(name, options, session, use, aside);
    if (outcome === 'failed') allRead = false;
    if (outcome === 'readerGone') break;
  }
  return allRead;
};

const doSource = async (
  name: string,
  options: InputOptions,
  session: Session,
  use: (name: string, source: SourceText) => Promise<boolean>,
  aside: Aside,
): Promise<Outcome> => {
  try {
    const weight = await weigh(name, session);
    if (weight.heavy) return await doAside(name, weight.stdin, aside, session);
    const source = await read(name, options, weight.stdin, session);
    if (source === 'heavy') return await doAside(name, null, aside, session);
    for (const warning of describeWarnings(name, source, session.messages)) session.complain(warning);
    return (await use(name, source)) ? 'done' : 'readerGone';
  } catch (thrown) {
    if (isForCaller(thrown)) throw thrown;
    session.complain(describeFailure(name, thrown, session.messages));
    return 'failed';
  }
};

/** Whether an input is known to be heavy before it is read; the bytes of standard input can be read but once. */
const weigh = async (
  name: string,
  { io, services }: Session,
): Promise<{ readonly heavy: boolean; readonly stdin: AsyncIterable<Uint8Array> | null }> => {
  if (services.apart === null) return { heavy: false, stdin: null };
  if (name !== standardInput) return { heavy: isHeavyFile(name), stdin: null };
  return peekAtWeight(io.stdin).then(({ heavy, stream }) => ({ heavy, stdin: stream }));
};

/** What is wrong with more than one input is told elsewhere. */
const isForCaller = (thrown: unknown): boolean =>
  thrown instanceof Error && ['WriteError', 'ConfigError', 'BaselineError'].includes(thrown.name);

/** Reads and parses the inputs one after the other, as {@link eachSource} reads them. */
export const eachInput = async (
  names: AsyncIterable<string>,
  options: InputOptions,
  session: Session,
  use: (input: Input) => Promise<boolean>,
  aside: Aside,
): Promise<boolean> => {
  const parser = await session.services.loadParser();
  const keywords = options.keywords ?? false;
  return eachSource(
    names,
    options,
    session,
    async (name, { text, info }) =>
      use({
        name,
        text,
        document: parser.parseDocument(text, { source: info, lang: session.lang, keywords }),
      }),
    aside,
  );
};
