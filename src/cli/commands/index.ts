import type { Command } from 'commander';
import type { CommandContext, ExitCode } from '../command-context.js';
import type {
  AmendOptions,
  ConsolidateOptions,
  DiffOptions,
  GraphOptions,
  LspOptions,
  McpOptions,
  OutputOptions,
  ParseOptions,
  RulesOptions,
  TasksOptions,
  ValidateOptions,
} from '../options.js';

// Commands are loaded on demand, since a call only needs one of them.

/** `plan-parse FILE…`: prints the metadata, outline and citations of each document. */
export const runParse = async (
  files: readonly string[],
  options: ParseOptions,
  context: CommandContext,
): Promise<ExitCode> => (await import('./parse.js')).runParse(files, options, context);

/** `plan-parse graph`: prints the citation graph of all inputs. */
export const runGraph = async (
  files: readonly string[],
  options: GraphOptions,
  context: CommandContext,
): Promise<ExitCode> => (await import('./graph.js')).runGraph(files, options, context);

/** `plan-parse validate`: prints faults in the form of documents. */
export const runValidate = async (
  files: readonly string[],
  options: ValidateOptions,
  context: CommandContext,
): Promise<ExitCode> => (await import('./validate.js')).runValidate(files, options, context);

/** `plan-parse tasks`: prints who has to do what by when. */
export const runTasks = async (
  files: readonly string[],
  options: TasksOptions,
  context: CommandContext,
): Promise<ExitCode> => (await import('./tasks.js')).runTasks(files, options, context);

/** `plan-parse diff`: prints the differences between two documents. */
export const runDiff = async (
  files: readonly [string, string],
  options: DiffOptions,
  context: CommandContext,
): Promise<ExitCode> => (await import('./diff.js')).runDiff(files, options, context);
/** `plan-parse amend`: prints what acts change in others. */
export const runAmend = async (
  files: readonly string[],
  options: AmendOptions,
  context: CommandContext,
): Promise<ExitCode> => (await import('./amend.js')).runAmend(files, options, context);

/** `plan-parse consolidate`: prints an act with its amendments applied. */
export const runConsolidate = async (
  base: string,
  files: readonly string[],
  options: ConsolidateOptions,
  context: CommandContext,
): Promise<ExitCode> => (await import('./consolidate.js')).runConsolidate(base, files, options, context);

/** `plan-parse rules`: lists the rules with their severities. */
export const runRules = async (options: RulesOptions, context: CommandContext): Promise<ExitCode> =>
  (await import('./rules.js')).runRules(options, context);

/** `plan-parse explain`: prints a rule with its ground and examples. */
export const runExplain = async (
  id: string,
  options: OutputOptions,
  context: CommandContext,
): Promise<ExitCode> => (await import('./rules.js')).runExplain(id, options, context);

/** `plan-parse schema`: prints the JSON Schema of the JSON output. */
export const runSchema = async (
  name: string,
  options: OutputOptions,
  context: CommandContext,
): Promise<ExitCode> => (await import('./schema.js')).runSchema(name, options, context);

/** `plan-parse lsp`: serves an editor over standard input and output. */
export const runLsp = async (options: LspOptions, context: CommandContext): Promise<ExitCode> =>
  (await import('./lsp.js')).runLsp(options, context);

/** `plan-parse mcp`: serves the documents below a folder to an agent over standard input and output. */
export const runMcp = async (options: McpOptions, context: CommandContext): Promise<ExitCode> =>
  (await import('./mcp.js')).runMcp(options, context);

/** `plan-parse completion`: prints a completion script for a shell. */
export const runCompletion = async (
  shell: string,
  program: Command,
  context: CommandContext,
): Promise<ExitCode> => (await import('./about.js')).runCompletion(shell, program, context);

/** `plan-parse man`: prints the manual page. */
export const runMan = async (program: Command, context: CommandContext): Promise<ExitCode> =>
  (await import('./about.js')).runMan(program, context);

/** `plan-parse doctor`: reports which optional features are available. */
export const runDoctor = async (context: CommandContext): Promise<ExitCode> =>
  (await import('./about.js')).runDoctor(context);
