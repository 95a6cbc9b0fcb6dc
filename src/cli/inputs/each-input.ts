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
  /** The name given by the call: a path, or "-". */
  readonly name: string;
  readonly text: string;
  /** The layout of the text; `null` for plain text. */
  readonly layout: Layout | null;
  readonly document: ParsedDocument;
}

const STANDARD_INPUT = '-';

/** How an input is processed in a separate process, and where its output goes. */
interface IsolatedPrinting {
  readonly request: (name: string) => IsolatedRequest;
  /** Returns whether to continue. */
  readonly write: (chunk: Uint8Array, isFirst: boolean) => Promise<boolean>;
  /** Whether an exit code means success. Default: only 0. */
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

/**
 * Whether an input is known to be too large before reading it, which matters since standard input can be read only
 * once.
 */
const checkSize = async (
  name: string,
  { io, dependencies }: CommandContext,
): Promise<{ readonly tooLarge: boolean; readonly stdin: AsyncIterable<Uint8Array> | null }> => {
  if (dependencies.isolated === null) return { tooLarge: false, stdin: null };
  if (name !== STANDARD_INPUT) return { tooLarge: isTooLargeFile(name), stdin: null };
  const { tooLarge, stream } = await peekAtSize(io.stdin);
  return { tooLarge, stdin: stream };
};

/** An error that is not specific to one input is left to the caller. */
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
 * Reads the inputs one after another and passes each on. One that cannot be read, or needs too much memory, gives one
 * line on standard error, and the others are still processed. One that may need more memory than available runs in a
 * separate process.
 *
 * @param use - returns whether to continue
 * @returns whether all inputs were processed
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

/** Reads and parses the inputs one after another, like {@link eachSource}. */
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
