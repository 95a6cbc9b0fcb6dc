import { type Command, CommanderError } from 'commander';
import type { CommandContext, ExitCode } from './command-context.js';
import { runDiff } from './commands/index.js';
import { addCommonOptions } from './common-options.js';
import { examplesText } from './examples-text.js';
import { addFileOptions } from './file-options.js';
import { withFormat } from './format-of-output.js';
import { diffFormats } from './formats.js';
import { diffMessagesIn } from './messages/index.js';
import type { DiffOptions } from './options.js';

/** Adds `plan-parse diff` to the grammar of the command line. */
export const addDiffCommand = (
  program: Command,
  context: CommandContext,
  finish: (code: ExitCode) => void,
): void => {
  const { messages, lang } = context;
  const words = diffMessagesIn(lang);
  const diff = program.command('diff').description(words.command);
  addFileOptions(diff, diffFormats, messages, ['<files...>', words.files]);
  diff.option('--summary', words.summary).option('--notes', words.notes);
  addCommonOptions(diff, messages)
    .usage('[options] <A> <B>')
    .addHelpText('after', examplesText(words.examplesTitle, words.examples, words.exitCodes))
    .action(async (files: string[], options: DiffOptions, command: Command) => {
      const [from, to, another] = files;
      if (from === undefined || to === undefined || another !== undefined || (from === '-' && to === '-'))
        throw new CommanderError(2, 'plan-parse.twoFiles', words.needsTwo);
      finish(await runDiff([from, to], withFormat(options, diffFormats, command), context));
    });
};
