import { Argument, type Command, Option } from 'commander';
import { presetNames } from './formats.js';
import { langs, type Messages } from './messages/index.js';

/**
 * An argument whose choices help and completion list. Commander does not check it, so that the command can say what was
 * probably meant.
 */
export const argumentAmong = (
  name: string,
  description: string,
  choices: readonly string[],
  byDefault: string,
): Argument =>
  Object.assign(new Argument(name, description).default(byDefault), { argChoices: [...choices] });

/** Adds the option for the language of messages and help. */
export const addLangOption = (command: Command, { help }: Messages): Command =>
  command
    .addOption(new Option('--lang <lang>', help.lang).choices(langs))
    .helpOption('-h, --help', help.help);

/** Adds the options of all commands that take documents. */
export const addCommonOptions = (command: Command, messages: Messages): Command =>
  addLangOption(command.option('-q, --quiet', messages.help.quiet), messages);

/** Adds the options that select rules. */
export const addRuleOptions = (command: Command, { help }: Messages): Command =>
  command
    .addOption(new Option('-p, --preset <name>', help.preset).choices(presetNames))
    .option('-r, --rule <id=severity>', help.rule, (value: string, all: readonly string[] = []) => [
      ...all,
      value,
    ])
    .option('-c, --config <file>', help.config)
    .option('--no-config', help.noConfig);
