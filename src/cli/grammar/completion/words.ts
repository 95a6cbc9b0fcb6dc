import type { DescribedCommand, DescribedOption } from '../describe.js';

/** The names of all commands but the program itself. */
export const subcommandNames = (commands: readonly DescribedCommand[]): readonly string[] =>
  commands.map(({ name }) => name).filter((name) => name !== '');

/** The spellings of an option: "-f", "--format". */
export const names = ({ short, long }: DescribedOption): readonly string[] =>
  short === null ? [long] : [short, long];

/** Quoted for a POSIX shell. */
export const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
