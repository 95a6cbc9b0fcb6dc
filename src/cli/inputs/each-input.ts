import type { Layout, ParsedDocument } from '../../model/index.js';
import type { CommandContext } from '../command-context.js';
import { describeFailure, describeOutOfMemory, describeWarnings } from '../failures.js';
import type { IsolatedRequest, SourceText } from '../isolated/index.js';
import type { InputOptions, ReadHints } from '../options.js';
import { startPageProgress } from './page-progress.js';
import { peekAtSize } from './peek-size.js';
import { hintsOf, isTooLargeFile, readUnlessTooLarge } from './read-input.js';

/** One input, read and parsed. */
export interface Input {
  /** The name that the call gives it: a path, or "-". */
  readonly name: string;
  readonly text: string;
  /** What the file knows of the text beside its characters; `null` for plain text. */
  readonly layout: Layout | null;
  readonly document: ParsedDocument;
}

const STANDARD_INPUT = '-';

/** How a process of its own does an input, and where what it prints goes. */
interface IsolatedPrinting {
  readonly request: (name: string) => IsolatedRequest;
  /** Says whether to go on. */
  readonly write: (chunk: Uint8Array, isFirst: boolean) => Promise<boolean>;
  /** Whether a process that ended so has done its input; only 0 says so if left out. */
  readonly isDone?: (code: number) => boolean;
}

type Outcome = 'done' | 'failed' | 'readerGone';

const read = (
  name: string,
  options: InputOptions,
  stdin: AsyncIterable<Uint8Array> | null,
  { dependencies, io, lang, printError }: CommandContext,
): Promise<SourceText | 'tooLarge'> => {
  const progress = options.quiet === true ? null : startPageProgress(name, io.stderr, printError, lang);
  const hints: ReadHints = {
    ...hintsOf(options),
    ...(options.jobs === undefined ? {} : { ocrJobs: options.jobs }),
    ...(progress === null ? {} : { onPage: progress.show }),
  };
  const source =
    name === STANDARD_INPUT
      ? dependencies.readStdin(hints, stdin ?? io.stdin)
      : dependencies.isolated
        ? readUnlessTooLarge(name, hints, dependencies)
        : dependencies.readFile(name, hints);
  return source.finally(() => progress?.clear());
};

const doIsolated = async (
  name: string,
  stdin: AsyncIterable<Uint8Array> | null,
  { request, write, isDone = (code) => code === 0 }: IsolatedPrinting,
  { io, printError, messages, dependencies: { isolated } }: CommandContext,
): Promise<Outcome> => {
  if (isolated === null) return 'failed';
  let isFirst = true;
  let goesOn = true;
  const take = async (chunk: Uint8Array): Promise<boolean> => {
    goesOn = await write(chunk, isFirst);
    isFirst = false;
    return goesOn;
  };
  const exit = await isolated.run(request(name), stdin, take, (line) => io.stderr.write(line, () => {}));
  if (!goesOn) return 'readerGone';
  if (exit.type === 'outOfMemory') printError(describeOutOfMemory(name, messages));
  return exit.type === 'done' && isDone(exit.code) ? 'done' : 'failed';
};

/** Whether an input is known to be too large before it is read; standard input can be read only once. */
const checkSize = async (
  name: string,
  { io, dependencies }: CommandContext,
): Promise<{ readonly tooLarge: boolean; readonly stdin: AsyncIterable<Uint8Array> | null }> => {
  if (dependencies.isolated === null) return { tooLarge: false, stdin: null };
  if (name !== STANDARD_INPUT) return { tooLarge: isTooLargeFile(name), stdin: null };
  const { tooLarge, stream } = await peekAtSize(io.stdin);
  return { tooLarge, stdin: stream };
};

/** An error that concerns more than one input is the caller's. */
const isForCaller = (thrown: unknown): boolean =>
  thrown instanceof Error && ['WriteError', 'ConfigError', 'BaselineError'].includes(thrown.name);

const doSource = async (
  name: string,
  options: InputOptions,
  context: CommandContext,
  use: (name: string, source: SourceText) => Promise<boolean>,
  isolated: IsolatedPrinting,
): Promise<Outcome> => {
  try {
    const { tooLarge, stdin } = await checkSize(name, context);
    if (tooLarge) return await doIsolated(name, stdin, isolated, context);
    const source = await read(name, options, stdin, context);
    if (source === 'tooLarge') return await doIsolated(name, null, isolated, context);
    for (const warning of describeWarnings(name, source, context.messages)) context.printError(warning);
    return (await use(name, source)) ? 'done' : 'readerGone';
  } catch (thrown) {
    if (isForCaller(thrown)) throw thrown;
    context.printError(describeFailure(name, thrown, context.messages));
    return 'failed';
  }
};

/**
 * Reads the inputs one after the other and hands each on. One that cannot be read, or used for want of memory, gives one
 * line on standard error and the others are still done. One that may need more memory than there is goes to a process of
 * its own.
 *
 * @param use - says whether to go on
 * @returns whether all inputs could be done
 */
export const eachSource = async (
  names: AsyncIterable<string>,
  options: InputOptions,
  context: CommandContext,
  use: (name: string, source: SourceText) => Promise<boolean>,
  isolated: IsolatedPrinting,
): Promise<boolean> => {
  let allDone = true;
  for await (const name of names) {
    const outcome = await doSource(name, options, context, use, isolated);
    if (outcome === 'failed') allDone = false;
    if (outcome === 'readerGone') break;
  }
  return allDone;
};

/** Reads and parses the inputs one after the other, as {@link eachSource} reads them. */
export const eachInput = async (
  names: AsyncIterable<string>,
  options: InputOptions,
  context: CommandContext,
  use: (input: Input) => Promise<boolean>,
  isolated: IsolatedPrinting,
): Promise<boolean> => {
  const { parseDocument } = await context.dependencies.loadParser();
  const keywords = options.keywords ?? false;
  const parse = ({ text, layout = null, info: source }: SourceText): ParsedDocument =>
    parseDocument(text, { source, layout, lang: context.lang, keywords });
  return eachSource(
    names,
    options,
    context,
    async (name, source) =>
      use({ name, text: source.text, layout: source.layout ?? null, document: parse(source) }),
    isolated,
  );
};
