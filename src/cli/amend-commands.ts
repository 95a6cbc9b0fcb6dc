import type { Command } from 'commander';
import type { CommandContext, ExitCode } from './command-context.js';
import { runAmend, runConsolidate } from './commands/index.js';
import { addCommonOptions } from './common-options.js';
import { examplesText } from './examples-text.js';
import { addBatchOptions, addFileOptions, addReadOptions, needFiles } from './file-options.js';
import { withFormat } from './format-of-output.js';
import { amendFormats, consolidateFormats } from './formats.js';
import { amendMessagesIn } from './messages/index.js';
import { day } from './option-values.js';
import type { AmendOptions, ConsolidateOptions } from './options.js';

/** Adds `plan-parse amend` and `plan-parse consolidate` to the grammar of the command line. */
export const addAmendCommands = (
  program: Command,
  context: CommandContext,
  finish: (code: ExitCode) => void,
): void => {
  const { messages, lang } = context;
  const words = amendMessagesIn(lang);
  const amend = program.command('amend').description(words.amend);
  addFileOptions(amend, amendFormats, messages);
  addBatchOptions(amend, messages);
  amend.option('--base <file>', words.base);
  addCommonOptions(amend, messages)
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
  addReadOptions(consolidate, consolidateFormats, messages);
  consolidate.option('--as-of <day>', words.asOf, day).option('--check <file>', words.check);
  addCommonOptions(consolidate, messages)
    .addHelpText('after', examplesText(words.examplesTitle, words.consolidateExamples))
    .action(async (base: string, files: string[], options: ConsolidateOptions, command: Command) => {
      finish(await runConsolidate(base, files, withFormat(options, consolidateFormats, command), context));
    });
};
