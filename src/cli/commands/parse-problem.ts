import type { CommandContext } from '../command-context.js';
import { holdsOneDocument, holdsSheets, holdsTables } from '../formats.js';
import { isTerminal } from '../io/index.js';
import type { ParseOptions } from '../options.js';

/** The option that conflicts with another one or with a format. */
const excluded = (
  asked: string,
  { section, explain, sheet }: ParseOptions,
  { errors }: CommandContext['messages'],
  takesSheet = false,
): string | null => {
  if (section !== undefined) return errors.notTogether('--section', asked);
  if (explain !== undefined) return errors.notTogether('--explain', asked);
  return sheet === undefined || takesSheet ? null : errors.notTogether('--sheet', asked);
};

/** Conflicts of options with `--tables`. */
const problemWithTables = (options: ParseOptions, context: CommandContext): string | null => {
  const { format, output } = options;
  const { messages } = context;
  if (!holdsTables(format)) return messages.errors.tablesFormats;
  const problem = excluded('--tables', options, messages);
  if (problem !== null) return problem;
  return format === 'xlsx' && isTerminal(context.io, output) ? messages.errors.needsFile(format) : null;
};

/** Conflicts of options with formats for spreadsheets. */
const problemWithSheets = (options: ParseOptions, context: CommandContext): string | null => {
  const { format, output, sheet } = options;
  const { messages } = context;
  const problem = excluded(`--format ${format}`, options, messages, true);
  if (problem !== null) return problem;
  if (format !== 'xlsx') return (sheet?.length ?? 1) > 1 ? messages.errors.oneSheet(format) : null;
  return isTerminal(context.io, output) ? messages.errors.needsFile(format) : null;
};

/** A conflict between options of `parse`, in one line. */
export const problemOfParse = (
  several: boolean,
  options: ParseOptions,
  context: CommandContext,
): string | null => {
  const { format, tables, sheet, maxTokens } = options;
  const { messages } = context;
  const { errors } = messages;
  if (maxTokens !== undefined && format !== 'chunks') return errors.needsChunks;
  if (tables) return problemWithTables(options, context);
  if (holdsSheets(format)) return problemWithSheets(options, context);
  if (sheet !== undefined) return errors.needsSheets;
  if (format === 'chunks') return excluded('--format chunks', options, messages);
  if (!holdsOneDocument(format)) return null;
  return several ? errors.oneDocument(format) : excluded(`--format ${format}`, options, messages);
};
