import type { SheetFormatName } from '../../export/index.js';
import { collectDocuments, reportFailures } from '../batch/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import { sheetNames } from '../formats.js';
import { openDestination } from '../io/index.js';
import type { ParseOptions } from '../options.js';

/** `plan-parse --format csv|tsv|xlsx`: the citations and outlines of all inputs, for spreadsheets. */
export const runParseSheets = async (
  names: AsyncIterable<string>,
  format: SheetFormatName,
  options: ParseOptions,
  context: CommandContext,
): Promise<ExitCode> => {
  const { outputs: documents, outcome } = await collectDocuments(names, options, context);
  if (!outcome.interrupted && documents.length > 0) {
    const destination = openDestination(context.io, options.output);
    const kinds = options.sheet ?? sheetNames;
    const { exportSheets, loadTasks } = context.dependencies;
    const tasks = kinds.includes('tasks') ? documents.map((await loadTasks()).documentTasks) : [];
    await destination.write(await exportSheets(documents, tasks, format, kinds, context.lang));
    await destination.close();
  }
  return reportFailures(outcome, context);
};
