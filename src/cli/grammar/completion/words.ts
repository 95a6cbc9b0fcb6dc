import type { DescribedCommand, DescribedOption } from '../describe.js';

/** The names of all commands but the program itself. */
export const subcommandNames = (commands: readonly DescribedCommand[]): readonly string[] =>
  commands.map(({ name }) => name).filter((name) => name !== '');

/** The spellings of an option: "-f", "--format". */
export const names = ({ short, long }: DescribedOption): readonly string[] =>
  short === null ? [long] : [short, long];

/** The words that may stand immediately after the name of a command. */
export const following = ({ subcommands, choices }: DescribedCommand): readonly string[] => [
  ...subcommands.map(({ word }) => word),
  ...choices,
];

/** The last word of a command's name, after which they may stand. */
export const lastWord = ({ name }: DescribedCommand): string => name.slice(name.lastIndexOf(' ') + 1);

/**
 * The commands, and "help" before those that have commands of their own.
 *
 * @param description - what "help" is for
 */
export const withHelp = (
  commands: readonly DescribedCommand[],
  description: string,
): readonly DescribedCommand[] => [
  ...commands.map((command) =>
    command.name === ''
      ? { ...command, subcommands: [...command.subcommands, { word: 'help', description }] }
      : command,
  ),
  ...commands
    .filter(({ subcommands }) => subcommands.length > 0)
    .map((command) => ({ ...command, name: `help ${command.name}`.trimEnd(), options: [] })),
];

/** Quoted for a POSIX shell. */
export const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
