import type { Command, Option } from 'commander';

/** An option as typed. */
export interface DescribedOption {
  readonly short: string | null;
  readonly long: string;
  /** The placeholder of its value in the help: "<file>"; `null` if it takes none. */
  readonly value: string | null;
  readonly choices: readonly string[];
  readonly description: string;
}

/** A command with its full name: "archive add"; the name of the program itself is "". */
export interface DescribedCommand {
  readonly name: string;
  readonly description: string;
  readonly usage: string;
  readonly options: readonly DescribedOption[];
  /** The words that may follow its name. */
  readonly subcommands: readonly { readonly word: string; readonly description: string }[];
  /** The values of its first argument, where only some are possible. */
  readonly choices: readonly string[];
}

const describeOption = (option: Option): DescribedOption => ({
  short: option.short ?? null,
  long: option.long ?? option.flags,
  value: /[<[][^>\]]*[>\]]/u.exec(option.flags)?.[0] ?? null,
  choices: option.argChoices ?? [],
  description: option.description,
});

const subcommandsOf = (command: Command): readonly Command[] =>
  command
    .createHelp()
    .visibleCommands(command)
    .filter((each) => each.name() !== 'help');

const describe = (command: Command, name: string): DescribedCommand => ({
  name,
  description: command.description(),
  usage: command.usage(),
  options: command
    .createHelp()
    .visibleOptions(command)
    .filter(({ long }) => long !== undefined)
    .map(describeOption),
  subcommands: subcommandsOf(command).map((each) => ({ word: each.name(), description: each.description() })),
  choices: command.registeredArguments[0]?.argChoices ?? [],
});

/** A command and its subcommands. */
const describeAll = (command: Command, name: string): readonly DescribedCommand[] => [
  describe(command, name),
  ...subcommandsOf(command).flatMap((each) => describeAll(each, `${name} ${each.name()}`.trimStart())),
];

/** The grammar of the command line as data: the program itself, then its commands. */
export const describeCommands = (program: Command): readonly DescribedCommand[] => describeAll(program, '');
