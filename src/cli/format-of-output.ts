import { type Command, CommanderError } from 'commander';

/** File extensions that differ from the names of their formats. */
const FORMATS: Readonly<Record<string, string>> = {
  gv: 'dot',
  htm: 'html',
  jsonl: 'ndjson',
  markdown: 'markdown',
  md: 'markdown',
  mmd: 'mermaid',
  ttl: 'turtle',
  txt: 'text',
  xml: 'akn',
};

/** The ends of names that say no more than that there is text. */
const PLAIN_ENDS = new Set(['', 'log', 'out', 'text', 'txt']);

/** Spreadsheets that are not written, but that programs open like xlsx. */
const SPREADSHEETS = new Set(['ods', 'xls', 'xlsb', 'xlsm']);

const endOf = (path: string): string => /\.([a-z]\w*)$/iu.exec(path)?.[1]?.toLowerCase() ?? '';

/**
 * The format implied by the name of an output: xlsx for "a.xlsx".
 *
 * @param formats - the formats of the command
 * @returns `null` if the name implies none of them
 */
const formatOfOutput = <Format extends string>(output: string, formats: readonly Format[]): Format | null => {
  const end = endOf(output);
  const called = Object.hasOwn(FORMATS, end) ? FORMATS[end] : end;
  return formats.find((format) => format === end || format === called) ?? null;
};

/**
 * The options of a call, with the format implied by the output's name if none is given. Throws a `CommanderError` where
 * the name promises what the command does not make: a report for the terminal in "a.pdf".
 */
export const withFormat = <
  Format extends string,
  Options extends { readonly format: Format; readonly output?: string },
>(
  options: Options,
  formats: readonly Format[],
  command: Command,
): Options => {
  if (options.output === undefined || command.getOptionValueSource('format') !== 'default') return options;
  const format = formatOfOutput(options.output, formats);
  if (format !== null) return { ...options, format };
  if (PLAIN_ENDS.has(endOf(options.output))) return options;
  const like = SPREADSHEETS.has(endOf(options.output)) && formats.some((each) => each === 'xlsx');
  throw new CommanderError(2, like ? 'plan-parse.spreadsheet' : 'plan-parse.unknownEnding', options.output);
};
