import type { ParsedDocument } from '../model/index.js';
import type { Parser, ReadHints, SourceText } from './services.js';
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

const isReadError = (thrown: unknown): boolean => thrown instanceof Error && thrown.name === 'ReadError';

const read = (name: string, options: InputOptions, session: Session): Promise<SourceText> => {
  const hints: ReadHints = {
    ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
    ...(options.inputFormat === undefined ? {} : { inputFormat: options.inputFormat }),
  };
  return name === standardInput
    ? session.services.readStdin(hints, session.io.stdin)
    : session.services.readFile(name, hints);
};

const readInput = async (
  name: string,
  options: InputOptions,
  parser: Parser,
  session: Session,
): Promise<Input | null> => {
  try {
    const { text, info } = await read(name, options, session);
    const keywords = options.keywords ?? false;
    const document = parser.parseDocument(text, { source: info, lang: session.lang, keywords });
    return { name, text, document };
  } catch (thrown) {
    const message = oneLine(messageOf(thrown));
    session.complain(isReadError(thrown) ? message : session.messages.errors.internal(name, message));
    return null;
  }
};

/**
 * Reads and parses the inputs one after the other and hands each on. An input that cannot be read gives one line on
 * standard error and the others are still done. `use` says whether to go on. Resolves to whether all could be read.
 */
export const eachInput = async (
  names: readonly string[],
  options: InputOptions,
  session: Session,
  use: (input: Input) => Promise<boolean>,
): Promise<boolean> => {
  const parser = await session.services.loadParser();
  let allRead = true;
  for (const name of names) {
    const input = await readInput(name, options, parser, session);
    if (!input) allRead = false;
    else if (!(await use(input))) break;
  }
  return allRead;
};
