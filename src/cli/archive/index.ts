import type { CommandContext, ExitCode } from '../command-context.js';
import type {
  AddOptions,
  AnswerOptions,
  ExportOptions,
  GitOptions,
  MergeOptions,
  QuestionOptions,
  StoreQuestion,
  TextOptions,
  VersionDiffOptions,
  WorkQuestion,
} from './options.js';

export {
  type AddOptions,
  type AnswerOptions,
  answerFormats,
  type ExportOptions,
  type GitOptions,
  type MergeOptions,
  type QuestionOptions,
  type StoreQuestion,
  type TextOptions,
  textFormats,
  timelineFormats,
  type VersionDiffOptions,
  versionDiffFormats,
  type WorkQuestion,
} from './options.js';

export { eachStored, storeAmong, storedNames } from './stored-inputs.js';

// Each is loaded on demand, since a call only needs one of them.

/** Throws a `WriteError` if the output would overwrite the store, or a list that is read with it. */
const keepStore = async (
  store: string,
  options: Pick<QuestionOptions, 'output' | 'status'>,
): Promise<void> => {
  if (options.output === undefined) return;
  const { keepInputs } = await import('../inputs/index.js');
  await keepInputs(options.status === undefined ? [store] : [store, options.status], options);
};

/** `plan-parse archive add`: adds new and changed documents to a store. */
export const runAdd = async (
  store: string,
  paths: readonly string[],
  options: AddOptions,
  context: CommandContext,
): Promise<ExitCode> => (await import('./add.js')).runAdd(store, paths, options, context);

/** `plan-parse archive merge`: adds what other stores have written as Parquet to a store. */
export const runMerge = async (
  store: string,
  folders: readonly string[],
  options: MergeOptions,
  context: CommandContext,
): Promise<ExitCode> => (await import('./merge.js')).runMerge(store, folders, options, context);

/** `plan-parse archive stats`: prints the numbers of items in a store. */
export const runStats = async (
  store: string,
  options: AnswerOptions,
  context: CommandContext,
): Promise<ExitCode> => {
  await keepStore(store, options);
  return (await import('./stats.js')).runStats(store, options, context);
};

/** `plan-parse archive sql`: prints the result of a statement. */
export const runSql = async (
  store: string,
  statement: string,
  options: AnswerOptions,
  context: CommandContext,
): Promise<ExitCode> => {
  await keepStore(store, options);
  return (await import('./sql.js')).runSql(store, statement, options, context);
};

/** `plan-parse archive export`: writes the tables of a store as Parquet. */
export const runExport = async (
  store: string,
  options: ExportOptions,
  context: CommandContext,
): Promise<ExitCode> => (await import('./export.js')).runExport(store, options, context);

/** Answers a question about one work. */
export const askAboutWork = async (
  question: WorkQuestion,
  store: string,
  query: string,
  options: QuestionOptions,
  context: CommandContext,
): Promise<ExitCode> => {
  await keepStore(store, options);
  return (await import('./questions.js')).answerAboutWork(question, store, query, options, context);
};

/** Answers a question about the whole store. */
export const askAboutStore = async (
  question: StoreQuestion,
  store: string,
  options: QuestionOptions,
  context: CommandContext,
): Promise<ExitCode> => {
  await keepStore(store, options);
  return (await import('./store-questions.js')).answerAboutStore(question, store, options, context);
};

/** `plan-parse archive text`: prints a work as amended by the acts of the store up to a day. */
export const runText = async (
  store: string,
  query: string,
  options: TextOptions,
  context: CommandContext,
): Promise<ExitCode> => {
  await keepStore(store, options);
  return (await import('./versions.js')).runText(store, query, options, context);
};

/** `plan-parse archive diff`: prints how the text of a work changed between two days. */
export const runVersionDiff = async (
  store: string,
  query: string,
  days: readonly [from: string, to: string],
  options: VersionDiffOptions,
  context: CommandContext,
): Promise<ExitCode> => {
  await keepStore(store, options);
  return (await import('./versions.js')).runVersionDiff(store, query, days, options, context);
};

/** `plan-parse archive git`: writes the laws of a store as the history of a git repository. */
export const runGit = async (
  store: string,
  folder: string,
  options: GitOptions,
  context: CommandContext,
): Promise<ExitCode> => (await import('./git/index.js')).runGit(store, folder, options, context);
