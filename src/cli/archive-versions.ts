import { type Command, Option } from 'commander';
import {
  type GitOptions,
  runGit,
  runText,
  runVersionDiff,
  type TextOptions,
  textFormats,
  type VersionDiffOptions,
  versionDiffFormats,
} from './archive/index.js';
import type { CommandContext, ExitCode } from './command-context.js';
import { withFormat } from './format-of-output.js';
import { archiveMessagesIn } from './messages/index.js';
import { day } from './option-values.js';

/** Adds the commands for the text of a work on a day to those of `archive`. */
export const addVersions = (
  archive: Command,
  context: CommandContext,
  finish: (code: ExitCode) => void,
  addExamples: (command: Command, name: 'text' | 'diff' | 'git') => Command,
): void => {
  const { messages, lang } = context;
  const { help } = messages;
  const words = archiveMessagesIn(lang);

  const addCommand = (name: 'text' | 'diff', formats: readonly string[]): Command =>
    archive
      .command(name)
      .description(words.versions[name])
      .argument('<store>', words.store)
      .argument('<work>', words.work)
      .addOption(new Option('-f, --format <format>', help.format).choices(formats).default(formats[0]))
      .option('-o, --output <file>', help.output);

  const text = addCommand('text', textFormats).option('--as-of <day>', words.asOf, day);
  addExamples(text, 'text').action(
    async (store: string, work: string, options: TextOptions, command: Command) => {
      finish(await runText(store, work, withFormat(options, textFormats, command), context));
    },
  );

  const diff = addCommand('diff', versionDiffFormats)
    .argument('<from>', words.from, day)
    .argument('<to>', words.to, day);
  addExamples(diff, 'diff').action(
    async (
      store: string,
      work: string,
      from: string,
      to: string,
      given: VersionDiffOptions,
      command: Command,
    ) => {
      const options = withFormat(given, versionDiffFormats, command);
      finish(await runVersionDiff(store, work, [from, to], options, context));
    },
  );

  const git = archive
    .command('git')
    .description(words.versions.git)
    .argument('<store>', words.store)
    .argument('<folder>', words.newFolder)
    .option('--as-of <day>', words.historyUntil, day);
  addExamples(git, 'git').action(async (store: string, folder: string, options: GitOptions) => {
    finish(await runGit(store, folder, options, context));
  });
};
