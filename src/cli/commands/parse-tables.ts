import type { TableFormatName } from '../../export/index.js';
import { collectDocuments, reportFailures } from '../batch/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import { openDestination, writeFolder } from '../io/index.js';
import type { ParseOptions } from '../options.js';

/** `plan-parse --tables --format csv|tsv|xlsx`: writes the tables of all inputs. */
export const runParseTables = async (
  names: AsyncIterable<string>,
  format: TableFormatName,
  options: ParseOptions,
  context: CommandContext,
): Promise<ExitCode> => {
  const { errors } = context.messages;
  const { outputs: documents, outcome } = await collectDocuments(names, { ...options, hash: false }, context);
  const [first] = documents;
  if (outcome.interrupted || first === undefined) return reportFailures(outcome, context);
  const name = documents.length === 1 ? (first.source.path ?? '-') : null;
  const fail = (line: string): ExitCode => {
    reportFailures(outcome, context);
    context.printError(line);
    return 2;
  };
  const exported = await context.dependencies.exportTables(documents, format, context.lang);
  if (exported === null) return fail(errors.noTables(name));
  const { output } = options;
  const isFolder = exported.type === 'folder' && output !== undefined && output !== '-';
  if (isFolder) {
    await writeFolder(output, exported.files);
    return reportFailures(outcome, context);
  }
  const texts = exported.type === 'folder' ? Object.values(exported.files) : [exported.bytes];
  const [only = ''] = texts;
  if (texts.length > 1) return fail(errors.severalTables(name, texts.length));
  const destination = openDestination(context.io, output);
  await destination.write(only);
  await destination.close();
  return reportFailures(outcome, context);
};
