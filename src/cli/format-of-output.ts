import type { Command } from 'commander';

/** The formats that the ends of names stand for, where they are called otherwise. */
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

/**
 * The format that the name of an output asks for: "a.xlsx" is xlsx.
 *
 * @param formats - those that the command has
 * @returns `null` where the name says none of them
 */
const formatOfOutput = <Format extends string>(
  output: string | undefined,
  formats: readonly Format[],
): Format | null => {
  const end = /\.(\w+)$/u.exec(output ?? '')?.[1]?.toLowerCase() ?? '';
  const called = Object.hasOwn(FORMATS, end) ? FORMATS[end] : end;
  return formats.find((format) => format === end || format === called) ?? null;
};

/** The options of a call, with the format that the output's name asks for where none is named. */
export const withFormat = <
  Format extends string,
  Options extends { readonly format: Format; readonly output?: string },
>(
  options: Options,
  formats: readonly Format[],
  command: Command,
): Options => {
  const format =
    command.getOptionValueSource('format') === 'default' ? formatOfOutput(options.output, formats) : null;
  return format === null ? options : { ...options, format };
};
