import type { Command, Option } from 'commander';

/** An option as it is typed. */
export interface DescribedOption {
  readonly short: string | null;
  readonly long: string;
  /** What stands for its value in the help: "<file>"; `null` where it takes none. */
  readonly value: string | null;
  readonly choices: readonly string[];
  readonly description: string;
}

/** A command; the program itself has the name "". */
export interface DescribedCommand {
  readonly name: string;
  readonly description: string;
  readonly usage: string;
  readonly options: readonly DescribedOption[];
}

const describeOption = (option: Option): DescribedOption => ({
  short: option.short ?? null,
  long: option.long ?? option.flags,
  value: /[<[][^>\]]*[>\]]/u.exec(option.flags)?.[0] ?? null,
  choices: option.argChoices ?? [],
  description: option.description,
});

const describe = (command: Command, name: string): DescribedCommand => {
  const help = command.createHelp();
  const options = help.visibleOptions(command).filter(({ long }) => long !== undefined);
  const { description, usage } = { description: command.description(), usage: command.usage() };
  return { name, description, usage, options: options.map(describeOption) };
};

/** The grammar of the command line as values: the program itself, then its commands. */
export const describeCommands = (program: Command): readonly DescribedCommand[] => [
  describe(program, ''),
  ...program
    .createHelp()
    .visibleCommands(program)
    .filter((command) => command.name() !== 'help')
    .map((command) => describe(command, command.name())),
];
