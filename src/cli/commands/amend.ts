import type { AmendingAct } from '../../export/index.js';
import type { ActOperations, ParsedDocument } from '../../model/index.js';
import { collectDocuments, reportFailures } from '../batch/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import { gatherNames } from '../inputs/index.js';
import { type Destination, isTerminal, openDestination } from '../io/index.js';
import { amendMessagesIn } from '../messages/index.js';
import type { AmendOptions } from '../options.js';
import { prepareToMeasure, renderOperations, styleFor, toJson } from '../render/index.js';

const write = async (
  acts: readonly AmendingAct[],
  { format }: AmendOptions,
  { screen }: Destination,
  context: CommandContext,
): Promise<string | Uint8Array> => {
  const { lang, messages, dependencies } = context;
  const listed = acts.map(({ document }): ActOperations => {
    const { source, metadata, works, operations } = document;
    return { source, metadata, works, operations };
  });
  switch (format) {
    case 'table': {
      await prepareToMeasure(
        listed.flatMap(({ operations }) => operations.map(({ newText }) => newText ?? '')),
      );
      return renderOperations(acts, lang, await styleFor(screen, messages));
    }
    case 'json': {
      const [only] = listed;
      return `${toJson(listed.length === 1 && only ? only : listed, screen.terminal)}\n`;
    }
    case 'ndjson':
      return listed.map((act) => `${JSON.stringify(act)}\n`).join('');
    default:
      return dependencies.exportOperations(acts, format, lang);
  }
};

/** The amended act; `null` after reporting an error. */
const readBase = async (
  path: string,
  options: AmendOptions,
  context: CommandContext,
): Promise<ParsedDocument | null> => {
  const { filesFrom: _, shard: __, ...own } = options;
  const names = await gatherNames([path], own, true, context);
  if (names === null) return null;
  const { outputs, outcome } = await collectDocuments(names, options, context);
  if (reportFailures(outcome, context) !== 0) return null;
  const [base, another] = outputs;
  if (base !== undefined && another === undefined) return base;
  // In a folder or in earlier parses, it is unclear which document is meant.
  context.printError(amendMessagesIn(context.lang).oneBase);
  return null;
};

/** `plan-parse amend`: prints what acts change in others. */
export const runAmend = async (
  files: readonly string[],
  options: AmendOptions,
  context: CommandContext,
): Promise<ExitCode> => {
  if (options.format === 'xlsx' && isTerminal(context.io, options.output)) {
    context.printError(context.messages.errors.needsFile(options.format));
    return 2;
  }
  const names = await gatherNames(files, options, true, context);
  if (names === null) return 2;
  const { outputs, outcome } = await collectDocuments(names, options, context);
  const base = options.base === undefined ? undefined : await readBase(options.base, options, context);
  if (base === null) return 2;
  if (!outcome.interrupted && outputs.length > 0) {
    const { changesAct, textsBefore } = await context.dependencies.loadConsolidator();
    if (base !== undefined && !outputs.some((act) => changesAct(act, base))) {
      context.printError(amendMessagesIn(context.lang).notTheBase(options.base ?? ''));
      return 2;
    }
    const acts = outputs.map((document) => ({
      document,
      before: base === undefined ? new Map<string, string>() : textsBefore(base, document),
    }));
    const destination = openDestination(context.io, options.output);
    await destination.write(await write(acts, options, destination, context));
    await destination.close();
  }
  return reportFailures(outcome, context);
};
