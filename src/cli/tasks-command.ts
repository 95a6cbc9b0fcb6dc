import { type Command, Option } from 'commander';
import type { CommandContext, ExitCode } from './command-context.js';
import { runTasks } from './commands/index.js';
import { withFormat } from './format-of-output.js';
import { taskFormats, taskGroupings } from './formats.js';
import { type Messages, taskMessagesIn } from './messages/index.js';
import { day } from './option-values.js';
import type { BatchOptions, TasksOptions } from './options.js';

/** What adds the options that all commands over files share. */
interface SharedOptions {
  readonly addFileOptions: (command: Command, formats: readonly string[], messages: Messages) => Command;
  readonly addBatchOptions: (command: Command, messages: Messages) => Command;
  readonly addCommonOptions: (command: Command, messages: Messages) => Command;
}

/** Adds `plan-parse tasks` to the grammar of the command line. */
export const addTasksCommand = (
  program: Command,
  context: CommandContext,
  needFiles: (files: readonly string[], options: BatchOptions) => void,
  finish: (code: ExitCode) => void,
  shared: SharedOptions,
): void => {
  const { messages, lang } = context;
  const words = taskMessagesIn(lang);
  const tasks = program.command('tasks').description(words.command);
  shared.addFileOptions(tasks, taskFormats, messages);
  shared.addBatchOptions(tasks, messages);
  tasks
    .addOption(new Option('--by <key>', words.by).choices(taskGroupings).default(taskGroupings[0]))
    .option('--lead <name>', words.lead)
    .option('--due-before <day>', words.dueBefore, day)
    .option('--from <day>', words.from, day)
    .option('--until <day>', words.until, day)
    .option('--overdue <day>', words.overdue, day);
  const width = Math.max(...words.examples.map(([command]) => command.length));
  const examples = words.examples.map(([command, what]) => `  ${command.padEnd(width)}  ${what}`);
  shared
    .addCommonOptions(tasks, messages)
    .addHelpText('after', `\n${words.examplesTitle}\n${examples.join('\n')}`)
    .action(async (files: string[], options: TasksOptions, command: Command) => {
      needFiles(files, options);
      finish(await runTasks(files, withFormat(options, taskFormats, command), context));
    });
};
