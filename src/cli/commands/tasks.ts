import type { DocumentTasks, FailedInput } from '../../model/index.js';
import { eachStored, storeAmong } from '../archive/index.js';
import { type BatchOutcome, collectBatch, NOTHING_WRONG, reportFailures } from '../batch/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import { gatherNames } from '../inputs/index.js';
import { type Destination, isTerminal, openDestination } from '../io/index.js';
import type { TasksOptions } from '../options.js';
import { prepareToMeasure, renderTasks, styleFor, toJson } from '../render/index.js';

/** A conflict between options, in one line. */
const problemOf = ({ format, output }: TasksOptions, { io, messages }: CommandContext): string | null =>
  format === 'xlsx' && isTerminal(io, output) ? messages.errors.needsFile(format) : null;

const write = async (
  documents: readonly DocumentTasks[],
  { format, by }: TasksOptions,
  destination: Destination,
  context: CommandContext,
): Promise<string | Uint8Array> => {
  const { screen } = destination;
  switch (format) {
    case 'table': {
      await prepareToMeasure(documents.flatMap(({ tasks }) => tasks.map(({ what }) => what)));
      return renderTasks(documents, by, context.lang, await styleFor(screen, context.messages));
    }
    case 'json': {
      const [only] = documents;
      return `${toJson(documents.length === 1 && only ? only : documents, screen.terminal)}\n`;
    }
    case 'ndjson':
      return documents.map((document) => `${JSON.stringify(document)}\n`).join('');
    default:
      return context.dependencies.exportTasks(documents, format, context.lang);
  }
};

interface Gathered {
  readonly outputs: readonly DocumentTasks[];
  readonly failed: readonly FailedInput[];
  readonly outcome: BatchOutcome;
}

/** The tasks of documents from a store, or from parsed files. */
const gather = async (
  files: readonly string[],
  options: TasksOptions,
  context: CommandContext,
): Promise<Gathered | null> => {
  const { store, right } = await storeAmong(files, options, context);
  if (!right) return null;
  if (store !== null) {
    const outputs: DocumentTasks[] = [];
    const done = await eachStored(
      store,
      context,
      ({ readTasks }, database) => readTasks(database),
      (tasks) => {
        outputs.push(tasks);
      },
    );
    return done === 0 ? { outputs, failed: [], outcome: { ...NOTHING_WRONG, inputs: outputs.length } } : null;
  }
  const names = await gatherNames(files, options, true, context);
  return names === null
    ? null
    : collectBatch(names, options, { output: { type: 'tasks' }, parsed: true }, context);
};

/** `plan-parse tasks`: prints who has to do what by when. */
export const runTasks = async (
  files: readonly string[],
  options: TasksOptions,
  context: CommandContext,
): Promise<ExitCode> => {
  const problem = problemOf(options, context);
  if (problem !== null) {
    context.printError(problem);
    return 2;
  }
  const gathered = await gather(files, options, context);
  if (gathered === null) return 2;
  const { outputs: documents, failed, outcome } = gathered;
  const asLines = options.format === 'ndjson';
  if (!outcome.interrupted && (documents.length > 0 || asLines)) {
    const { selectTasks } = await context.dependencies.loadTasks();
    const destination = openDestination(context.io, options.output);
    await destination.write(await write(selectTasks(documents, options), options, destination, context));
    if (asLines) for (const input of failed) await destination.write(`${JSON.stringify(input)}\n`);
    await destination.close();
  }
  return reportFailures(outcome, context);
};
