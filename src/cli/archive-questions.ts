import { type Command, Option } from 'commander';
import {
  answerFormats,
  askAboutStore,
  askAboutWork,
  type QuestionOptions,
  type StoreQuestion,
  timelineFormats,
  type WorkQuestion,
} from './archive/index.js';
import type { CommandContext, ExitCode } from './command-context.js';
import { withFormat } from './format-of-output.js';
import { archiveMessagesIn } from './messages/index.js';
import { countFromZero, day, wholeNumber } from './option-values.js';

/** The questions about one work, with their options. */
const WORK_QUESTIONS: readonly (readonly [WorkQuestion, readonly ('asOf' | 'limit' | 'depth')[]])[] = [
  ['find', ['limit']],
  ['in-force', ['asOf']],
  ['basis', ['asOf']],
  ['affected', ['depth', 'limit']],
  ['timeline', []],
];

const STORE_QUESTIONS: readonly (readonly [StoreQuestion, readonly ('asOf' | 'limit')[]])[] = [
  ['missing', ['limit']],
  ['overdue', ['asOf', 'limit']],
  ['conflicts', ['limit']],
  ['copies', ['limit']],
];

/** Adds the questions that a store answers to the commands of `archive`. */
export const addQuestions = (
  archive: Command,
  context: CommandContext,
  finish: (code: ExitCode) => void,
  addExamples: (command: Command, name: WorkQuestion | StoreQuestion) => Command,
): void => {
  const { messages, lang } = context;
  const { help } = messages;
  const words = archiveMessagesIn(lang);

  const addOptions = (
    command: Command,
    question: WorkQuestion | StoreQuestion,
    options: readonly ('asOf' | 'limit' | 'depth')[],
  ): void => {
    const formats = question === 'timeline' ? timelineFormats : answerFormats;
    command
      .addOption(new Option('-f, --format <format>', help.format).choices(formats).default(formats[0]))
      .option('-o, --output <file>', help.output);
    if (options.includes('asOf')) command.option('--as-of <day>', words.asOf, day);
    if (question === 'in-force' || question === 'basis') command.option('--status <file>', help.status);
    if (options.includes('limit'))
      command.option(
        '--limit <rows>',
        question === 'find' || question === 'missing' ? words.limitForemost : words.limit,
        countFromZero,
      );
    if (options.includes('depth')) command.option('--depth <steps>', words.depth, wholeNumber);
    addExamples(command, question);
  };

  for (const [question, options] of WORK_QUESTIONS) {
    const command = archive
      .command(question)
      .description(words.questions[question])
      .argument('<store>', words.store)
      .argument(question === 'find' ? '<words>' : '<work>', question === 'find' ? words.words : words.work);
    addOptions(command, question, options);
    command.action(async (store: string, query: string, given: QuestionOptions, self: Command) => {
      const asked = withFormat(given, timelineFormats, self);
      finish(await askAboutWork(question, store, query, asked, context));
    });
  }
  for (const [question, options] of STORE_QUESTIONS) {
    const command = archive
      .command(question)
      .description(words.questions[question])
      .argument('<store>', words.store);
    addOptions(command, question, options);
    command.action(async (store: string, given: QuestionOptions, self: Command) => {
      finish(await askAboutStore(question, store, withFormat(given, timelineFormats, self), context));
    });
  }
};
