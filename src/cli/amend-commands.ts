import type { Command } from 'commander';
import type { CommandContext, ExitCode } from './command-context.js';
import { runAmend, runConsolidate } from './commands/index.js';
import { withFormat } from './format-of-output.js';
import { amendFormats, consolidateFormats } from './formats.js';
import { amendMessagesIn, type Messages } from './messages/index.js';
import { day } from './option-values.js';
import type { AmendOptions, BatchOptions, ConsolidateOptions } from './options.js';

/** What adds the options that all commands over files share. */
interface SharedOptions {
  readonly addFileOptions: (command: Command, formats: readonly string[], messages: Messages) => Command;
  readonly addBatchOptions: (command: Command, messages: Messages) => Command;
  readonly addReadOptions: (command: Command, formats: readonly string[], messages: Messages) => Command;
  readonly addCommonOptions: (command: Command, messages: Messages) => Command;
}

const examplesText = (title: string, examples: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...examples.map(([command]) => command.length));
  return `\n${title}\n${examples.map(([command, what]) => `  ${command.padEnd(width)}  ${what}`).join('\n')}`;
};

/** Adds `plan-parse amend` and `plan-parse consolidate` to the grammar of the command line. */
export const addAmendCommands = (
  program: Command,
  context: CommandContext,
  needFiles: (files: readonly string[], options: BatchOptions) => void,
  finish: (code: ExitCode) => void,
  shared: SharedOptions,
): void => {
  const { messages, lang } = context;
  const words = amendMessagesIn(lang);
  const amend = program.command('amend').description(words.amend);
  shared.addFileOptions(amend, amendFormats, messages);
  shared.addBatchOptions(amend, messages);
  amend.option('--base <file>', words.base);
  shared
    .addCommonOptions(amend, messages)
    .addHelpText('after', examplesText(words.examplesTitle, words.amendExamples))
    .action(async (files: string[], options: AmendOptions, command: Command) => {
      needFiles(files, options);
      finish(await runAmend(files, withFormat(options, amendFormats, command), context));
    });

  const consolidate = program
    .command('consolidate')
    .description(words.consolidate)
    .argument('<base>', words.baseFile)
    .argument('<amendments...>', words.amendmentFiles);
  shared.addReadOptions(consolidate, consolidateFormats, messages);
  consolidate.option('--as-of <day>', words.asOf, day).option('--check <file>', words.check);
  shared
    .addCommonOptions(consolidate, messages)
    .addHelpText('after', examplesText(words.examplesTitle, words.consolidateExamples))
    .action(async (base: string, files: string[], options: ConsolidateOptions, command: Command) => {
      finish(await runConsolidate(base, files, withFormat(options, consolidateFormats, command), context));
    });
};
