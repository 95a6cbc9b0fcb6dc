import type { TableFormatName } from '../../export/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import { eachInput, type Input } from '../inputs/index.js';
import { openDestination, writeFolder } from '../io/index.js';
import { printSettings } from '../isolated/index.js';
import type { ParseOptions } from '../options.js';

/** `plan-parse FILE --tables --format csv|xlsx`: writes the tables of one document. */
export const runParseTables = async (
  names: AsyncIterable<string>,
  format: TableFormatName,
  options: ParseOptions,
  context: CommandContext,
): Promise<ExitCode> => {
  const { errors } = context.messages;
  const { output } = options;
  const toStdout = output === undefined || output === '-';
  const destination = openDestination(context.io, output);
  let isWritten = true;
  const fail = (line: string): boolean => {
    context.printError(line);
    isWritten = false;
    return true;
  };
  const use = async ({ name, document }: Input): Promise<boolean> => {
    const exported = await context.dependencies.exportTables(document, format);
    if (exported === null) return fail(errors.noTables(name));
    if (exported.type === 'file') return destination.write(exported.bytes);
    const texts = Object.values(exported.files);
    if (!toStdout) {
      await writeFolder(output, exported.files);
      return true;
    }
    const [only = ''] = texts;
    return texts.length > 1 ? fail(errors.severalTables(name, texts.length)) : destination.write(only);
  };
  const allRead = await eachInput(names, { ...options, hash: false }, context, use, {
    request: (name) => ({
      type: 'parse',
      name,
      options,
      ...printSettings(destination.screen, false, context.lang),
    }),
    write: (chunk) => destination.write(chunk),
  });
  await destination.close();
  return allRead && isWritten ? 0 : 2;
};
