import { type Command, Option } from 'commander';
import type { CommandContext, ExitCode } from './command-context.js';
import { runTasks } from './commands/index.js';
import { addCommonOptions } from './common-options.js';
import { examplesText } from './examples-text.js';
import { addBatchOptions, addFileOptions, needFiles } from './file-options.js';
import { withFormat } from './format-of-output.js';
import { taskFormats, taskGroupings } from './formats.js';
import { taskMessagesIn } from './messages/index.js';
import { day } from './option-values.js';
import type { TasksOptions } from './options.js';

/** Adds `plan-parse tasks` to the grammar of the command line. */
export const addTasksCommand = (
  program: Command,
  context: CommandContext,
  finish: (code: ExitCode) => void,
): void => {
  const { messages, lang } = context;
  const words = taskMessagesIn(lang);
  const tasks = program.command('tasks').description(words.command);
  addFileOptions(tasks, taskFormats, messages);
  addBatchOptions(tasks, messages);
  tasks
    .addOption(new Option('--by <key>', words.by).choices(taskGroupings).default(taskGroupings[0]))
    .option('--lead <name>', words.lead)
    .option('--due-before <day>', words.dueBefore, day)
    .option('--from <day>', words.from, day)
    .option('--until <day>', words.until, day)
    .option('--overdue <day>', words.overdue, day);
  addCommonOptions(tasks, messages)
    .addHelpText('after', examplesText(words.examplesTitle, words.examples))
    .action(async (files: string[], options: TasksOptions, command: Command) => {
      needFiles(files, options);
      finish(await runTasks(files, withFormat(options, taskFormats, command), context));
    });
};
