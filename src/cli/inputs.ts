import type { ParsedDocument } from '../model/index.js';
import type { ReadError } from '../read/index.js';
import type { Messages } from './messages/index.js';
import type { ReadHints, SourceText } from './services.js';
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

const read = (name: string, options: InputOptions, session: Session): Promise<SourceText> => {
  const hints: ReadHints = {
    ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
    ...(options.inputFormat === undefined ? {} : { inputFormat: options.inputFormat }),
    ...(options.hash === undefined ? {} : { hash: options.hash }),
  };
  return name === standardInput
    ? session.services.readStdin(hints, session.io.stdin)
    : session.services.readFile(name, hints);
};

/** Why an input could not be read, or what in this program failed at it, in one line. */
export const describeFailure = (name: string, thrown: unknown, { errors, reading }: Messages): string =>
  isReadError(thrown) ? oneLine(reading.error(thrown)) : errors.internal(name, oneLine(messageOf(thrown)));

/** What of an input could not be read, a line each. */
export const describeWarnings = (
  name: string,
  { warnings = [] }: SourceText,
  { reading }: Messages,
): readonly string[] => warnings.map((warning) => `${name}: ${oneLine(reading.warning(warning))}`);

/**
 * Reads the inputs one after the other and hands each on. One that cannot be read gives one line on standard error and the
 * others are still done. `use` says whether to go on. Resolves to whether all could be read.
 */
export const eachSource = async (
  names: AsyncIterable<string>,
  options: InputOptions,
  session: Session,
  use: (name: string, source: SourceText) => Promise<boolean>,
): Promise<boolean> => {
  let allRead = true;
  for await (const name of names) {
    let source: SourceText;
    try {
      source = await read(name, options, session);
    } catch (thrown) {
      session.complain(describeFailure(name, thrown, session.messages));
      allRead = false;
      continue;
    }
    for (const warning of describeWarnings(name, source, session.messages)) session.complain(warning);
    if (!(await use(name, source))) break;
  }
  return allRead;
};

/** Reads and parses the inputs one after the other, as {@link eachSource} reads them. */
export const eachInput = async (
  names: AsyncIterable<string>,
  options: InputOptions,
  session: Session,
  use: (input: Input) => Promise<boolean>,
): Promise<boolean> => {
  const parser = await session.services.loadParser();
  const keywords = options.keywords ?? false;
  let allParsed = true;
  const allRead = await eachSource(names, options, session, async (name, { text, info }) => {
    let document: ParsedDocument;
    try {
      document = parser.parseDocument(text, { source: info, lang: session.lang, keywords });
    } catch (thrown) {
      session.complain(describeFailure(name, thrown, session.messages));
      allParsed = false;
      return true;
    }
    return use({ name, text, document });
  });
  return allRead && allParsed;
};
