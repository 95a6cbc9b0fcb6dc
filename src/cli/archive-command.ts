import { type Command, Option } from 'commander';
import {
  type AddOptions,
  type AnswerOptions,
  answerFormats,
  type ExportOptions,
  type MergeOptions,
  runAdd,
  runExport,
  runMerge,
  runSql,
  runStats,
} from './archive/index.js';
import { addQuestions } from './archive-questions.js';
import { addVersions } from './archive-versions.js';
import type { CommandContext, ExitCode } from './command-context.js';
import { addCommonOptions } from './common-options.js';
import { examplesText } from './examples-text.js';
import { addBatchOptions } from './file-options.js';
import { withFormat } from './format-of-output.js';
import { ocrModes } from './formats.js';
import { type ArchiveMessages, archiveMessagesIn } from './messages/index.js';
import { share, wholeNumber } from './option-values.js';

/** Adds `plan-parse archive` and its commands to the grammar of the command line. */
export const addArchiveCommand = (
  program: Command,
  context: CommandContext,
  finish: (code: ExitCode) => void,
): void => {
  const { messages, lang } = context;
  const { help } = messages;
  const words = archiveMessagesIn(lang);
  const archive = program.command('archive').description(words.command);

  const addExamples = (command: Command, name: keyof ArchiveMessages['examples']): Command =>
    addCommonOptions(command, messages).addHelpText(
      'after',
      examplesText(words.examplesTitle, words.examples[name]),
    );

  const addAnswerOptions = (command: Command): Command =>
    command
      .addOption(
        new Option('-f, --format <format>', help.format).choices(answerFormats).default(answerFormats[0]),
      )
      .option('-o, --output <file>', help.output);

  const add = archive.command('add').description(words.add).argument('<store>', words.store);
  add
    .argument('[paths...]', words.paths)
    .option('--prune', words.prune)
    .option('--memory <mebibytes>', words.memory, wholeNumber)
    .option('--encoding <name>', help.encoding)
    .option('--input-format <name>', help.inputFormat)
    .addOption(new Option('--ocr <pages>', help.ocr).choices(ocrModes))
    .option('--ocr-cache <folder>', help.ocrCache)
    .option('--shard <k/n>', help.shard, share)
    .option('--timeout <seconds>', help.timeout, wholeNumber);
  addBatchOptions(add, messages);
  addExamples(add, 'add').action(async (store: string, paths: string[], options: AddOptions) => {
    finish(await runAdd(store, paths, options, context));
  });

  const stats = archive.command('stats').description(words.stats).argument('<store>', words.store);
  addExamples(addAnswerOptions(stats), 'stats').action(
    async (store: string, options: AnswerOptions, command: Command) => {
      finish(await runStats(store, withFormat(options, answerFormats, command), context));
    },
  );

  const sql = archive
    .command('sql')
    .description(words.sql)
    .argument('<store>', words.store)
    .argument('<statement>', words.statement);
  addExamples(addAnswerOptions(sql), 'sql').action(
    async (store: string, statement: string, options: AnswerOptions, command: Command) => {
      finish(await runSql(store, statement, withFormat(options, answerFormats, command), context));
    },
  );

  const exporting = archive
    .command('export')
    .description(words.export)
    .argument('<store>', words.store)
    .requiredOption('--parquet <folder>', words.parquet);
  addExamples(exporting, 'export').action(async (store: string, options: ExportOptions) => {
    finish(await runExport(store, options, context));
  });

  const merging = archive
    .command('merge')
    .description(words.merge)
    .argument('<store>', words.store)
    .argument('<folders...>', words.shares)
    .option('--memory <mebibytes>', words.memory, wholeNumber)
    .option('-j, --jobs <number>', help.jobs, wholeNumber);
  addExamples(merging, 'merge').action(async (store: string, folders: string[], options: MergeOptions) => {
    finish(await runMerge(store, folders, options, context));
  });

  addQuestions(archive, context, finish, addExamples);
  addVersions(archive, context, finish, addExamples);
};
