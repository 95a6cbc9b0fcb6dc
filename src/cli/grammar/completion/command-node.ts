import type { DescribedCommand, DescribedOption } from '../describe.js';

/** A command, and the words that may follow it. */
export interface CommandNode extends DescribedCommand {
  readonly subcommands: readonly { readonly word: string; readonly description: string }[];
}

/** The next word of a longer command name that starts with this command; `null` if it does not. */
const wordBelow = (parent: string, name: string): string | null => {
  const prefix = parent === '' ? '' : `${parent} `;
  const rest = name.slice(prefix.length);
  return name.startsWith(prefix) && rest !== '' && !rest.includes(' ') ? rest : null;
};

export const withSubcommands = (commands: readonly DescribedCommand[]): readonly CommandNode[] =>
  commands.map((command) => ({
    ...command,
    subcommands: commands.flatMap(({ name, description }) => {
      const word = wordBelow(command.name, name);
      return word === null ? [] : [{ word, description }];
    }),
  }));

/** The names of all commands but the program itself. */
export const subcommandNames = (commands: readonly CommandNode[]): readonly string[] =>
  commands.map(({ name }) => name).filter((name) => name !== '');

/** The spellings of an option: "-f", "--format". */
export const names = ({ short, long }: DescribedOption): readonly string[] =>
  short === null ? [long] : [short, long];

/** Quoted for a POSIX shell. */
export const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
