import type { DocumentDiff, ParsedDocument } from '../../model/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import { describeFailure, describeOutOfMemory, describeWarnings } from '../failures.js';
import { hintsOf, keepInputs, readUnlessTooLarge } from '../inputs/index.js';
import { type Destination, openDestination } from '../io/index.js';
import type { DiffOptions } from '../options.js';
import { prepareToMeasure, renderDiff, styleFor, toJson } from '../render/index.js';

const STANDARD_INPUT = '-';

/** Reads and parses a file; errors are printed. */
const readDocument = async (
  name: string,
  options: DiffOptions,
  context: CommandContext,
): Promise<ParsedDocument | null> => {
  const { dependencies, io, lang, messages, printError } = context;
  const hints = hintsOf(options);
  try {
    const source =
      name === STANDARD_INPUT
        ? await dependencies.readStdin(hints, io.stdin)
        : await readUnlessTooLarge(name, hints, dependencies);
    if (source === 'tooLarge') {
      printError(describeOutOfMemory(name, messages));
      return null;
    }
    for (const warning of describeWarnings(name, source, messages)) printError(warning);
    const { text, layout = null, info } = source;
    const { parseDocument } = await dependencies.loadParser();
    return parseDocument(text, { source: info, layout, lang, keywords: false });
  } catch (thrown) {
    printError(describeFailure(name, thrown, messages));
    return null;
  }
};

/** The summary of the differences. */
const summaryOf = ({ changes: _changes, silent: _silent, ...summary }: DocumentDiff) => summary;

const write = async (
  diff: DocumentDiff,
  { format, summary = false }: DiffOptions,
  { screen }: Destination,
  { dependencies, lang, messages }: CommandContext,
): Promise<string> => {
  switch (format) {
    case 'json':
      return `${toJson(summary ? summaryOf(diff) : diff, screen.terminal)}\n`;
    case 'html':
      return dependencies.exportDiff(diff, summary, lang);
    case 'text': {
      await prepareToMeasure([JSON.stringify(diff)]);
      return renderDiff(diff, summary, screen.color, lang, await styleFor(screen, messages));
    }
  }
};

/** `plan-parse diff`: prints the differences between two documents. */
export const runDiff = async (
  [fromName, toName]: readonly [string, string],
  options: DiffOptions,
  context: CommandContext,
): Promise<ExitCode> => {
  await keepInputs([fromName, toName], options);
  const from = await readDocument(fromName, options, context);
  const to = await readDocument(toName, options, context);
  if (from === null || to === null) return 2;
  const { diffDocuments } = await context.dependencies.loadDiffer();
  const diff = diffDocuments(from, to, { notes: options.notes ?? false });
  const destination = openDestination(context.io, options.output);
  await destination.write(await write(diff, options, destination, context));
  await destination.close();
  return diff.equal ? 0 : 1;
};
