import type { ConsolidatedDocument } from '../../model/index.js';
import { collectDocuments, reportFailures } from '../batch/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import { gatherNames } from '../inputs/index.js';
import { openDestination } from '../io/index.js';
import { amendMessagesIn } from '../messages/index.js';
import type { ConsolidateOptions } from '../options.js';
import { renderConsolidation, toJson } from '../render/index.js';
import { oddActs } from './acts-given.js';
import { renderCheck } from './consolidate-check.js';

interface Made {
  readonly document: ConsolidatedDocument;
  readonly text: string;
}

const write = async (
  { document, text }: Made,
  { format }: ConsolidateOptions,
  terminal: boolean,
  { dependencies, lang }: CommandContext,
): Promise<string> => {
  switch (format) {
    case 'text':
      return text;
    case 'json':
      return `${toJson(document, terminal)}\n`;
    case 'ndjson':
      return `${JSON.stringify(document)}\n`;
    default:
      return dependencies.exportDocument(document, format, lang, text);
  }
};

/** `plan-parse consolidate`: prints an act with its amendments applied, and what could not be applied. */
export const runConsolidate = async (
  baseFile: string,
  files: readonly string[],
  options: ConsolidateOptions,
  context: CommandContext,
): Promise<ExitCode> => {
  const { check, output } = options;
  const words = amendMessagesIn(context.lang);
  const inputs = [baseFile, ...files, ...(check === undefined ? [] : [check])];
  const names = await gatherNames(inputs, options, true, context);
  if (names === null) return 2;
  const { outputs, outcome } = await collectDocuments(names, options, context);
  const [base, ...others] = outputs;
  if (outcome.interrupted || base === undefined || outputs.length !== inputs.length) {
    const code = await reportFailures(outcome, context);
    if (code !== 0) return code;
    // In a folder or in earlier parses, it is unclear which document is which.
    context.printError(words.oneFileEach);
    return 2;
  }
  const official = check === undefined ? null : (others.pop() ?? null);
  const { changesAct, consolidateDocuments } = await context.dependencies.loadConsolidator();
  const { lines, isHopeless } = oddActs(base, others, changesAct, words);
  for (const line of lines) context.printError(line);
  if (isHopeless) return 2;
  const made = consolidateDocuments(base, others, { asOf: options.asOf ?? null, lang: context.lang });
  const destination = openDestination(context.io, output);
  if (official === null)
    await destination.write(await write(made, options, destination.screen.terminal, context));
  else {
    const { compareOfficial } = await context.dependencies.loadComparison();
    const compared = compareOfficial(made.document, official);
    const isJson = options.format === 'json' || options.format === 'ndjson';
    await destination.write(
      isJson ? `${toJson(compared, destination.screen.terminal)}\n` : renderCheck(compared, words),
    );
  }
  await destination.close();
  for (const line of renderConsolidation(made.document.consolidation, words, context.lang))
    context.printError(line);
  const code = await reportFailures(outcome, context);
  return code === 0 && made.document.consolidation.refused.some(({ reason }) => reason !== 'not-yet')
    ? 1
    : code;
};
