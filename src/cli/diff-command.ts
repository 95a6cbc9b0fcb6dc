import { type Command, CommanderError } from 'commander';
import type { CommandContext, ExitCode } from './command-context.js';
import { runDiff } from './commands/index.js';
import { withFormat } from './format-of-output.js';
import { diffFormats } from './formats.js';
import { diffMessagesIn, type Messages } from './messages/index.js';
import type { DiffOptions } from './options.js';

/** What adds the options that all commands over files share. */
interface SharedOptions {
  readonly addFileOptions: (
    command: Command,
    formats: readonly string[],
    messages: Messages,
    files?: readonly [name: string, description: string],
  ) => Command;
  readonly addCommonOptions: (command: Command, messages: Messages) => Command;
}

/** Adds `plan-parse diff` to the grammar of the command line. */
export const addDiffCommand = (
  program: Command,
  context: CommandContext,
  finish: (code: ExitCode) => void,
  shared: SharedOptions,
): void => {
  const { messages, lang } = context;
  const words = diffMessagesIn(lang);
  const diff = program.command('diff').description(words.command);
  shared.addFileOptions(diff, diffFormats, messages, ['<files...>', words.files]);
  diff.option('--summary', words.summary).option('--notes', words.notes);
  const width = Math.max(...words.examples.map(([command]) => command.length));
  const examples = words.examples.map(([command, what]) => `  ${command.padEnd(width)}  ${what}`);
  shared
    .addCommonOptions(diff, messages)
    .usage('[options] <A> <B>')
    .addHelpText('after', `\n${words.examplesTitle}\n${examples.join('\n')}\n\n${words.exitCodes}`)
    .action(async (files: string[], options: DiffOptions, command: Command) => {
      const [from, to, another] = files;
      if (from === undefined || to === undefined || another !== undefined || (from === '-' && to === '-'))
        throw new CommanderError(2, 'plan-parse.twoFiles', words.needsTwo);
      finish(await runDiff([from, to], withFormat(options, diffFormats, command), context));
    });
};
