import { Command, CommanderError, Option } from 'commander';
import { schemaNames } from '../model/index.js';
import { addAmendCommands } from './amend-commands.js';
import { addArchiveCommand } from './archive-command.js';
import { type CommandContext, type ExitCode, programName } from './command-context.js';
import { runExplain, runGraph, runParse, runRules, runSchema, runValidate } from './commands/index.js';
import { addCommonOptions, addRuleOptions, argumentAmong } from './common-options.js';
import { addDiffCommand } from './diff-command.js';
import { examplesText } from './examples-text.js';
import { addBatchOptions, addFileOptions, needFiles } from './file-options.js';
import { withFormat } from './format-of-output.js';
import {
  graphFormats,
  measureNames,
  parseFormats,
  relationNames,
  sheetNames,
  validateFormats,
} from './formats.js';
import { screenOf } from './io/index.js';
import { type Messages, serviceMessagesIn } from './messages/index.js';
import {
  chunkSize,
  countFromZero,
  date,
  day,
  listAmong,
  listOf,
  share,
  wholeNumber,
} from './option-values.js';
import type { GraphOptions, OutputOptions, ParseOptions, RulesOptions, ValidateOptions } from './options.js';
import { addServiceCommands } from './service-commands.js';
import { addTasksCommand } from './tasks-command.js';
import { version } from './version.js';

/** Columns below which a description is not broken into lines. */
const NARROWEST_DESCRIPTION = 20;

// Commander would append choices and defaults in English.
const describe = (
  { description, argChoices, defaultValue }: Pick<Option, 'description' | 'argChoices' | 'defaultValue'>,
  { help }: Messages,
): string => {
  const choices = argChoices ? `: ${argChoices.join(', ')}` : '';
  return `${description}${choices}${defaultValue === undefined ? '' : ` ${help.defaultValue(String(defaultValue))}`}`;
};

const addValidateOptions = (command: Command, messages: Messages): Command => {
  const { help } = messages;
  return addRuleOptions(command, messages)
    .option('--max-warnings <count>', help.maxWarnings, countFromZero)
    .addOption(
      new Option('--min-severity <severity>', help.minSeverity).choices(['error', 'warning', 'info']),
    )
    .option('--print-config <file>', help.printConfig)
    .option('--stdin-filename <path>', help.stdinFilename)
    .option('--baseline <file>', help.baseline)
    .option('--status <file>', help.status)
    .option('--update-baseline', help.updateBaseline)
    .option('--fix', help.fix)
    .option('--write', help.write)
    .option('--annotate', help.annotate);
};

const addGraphOptions = (command: Command, { help }: Messages): Command =>
  command
    .option('--relation <names>', `${help.relation}: ${relationNames.join(', ')}`, listAmong(relationNames))
    .option('--kind <names>', help.kind, listOf)
    .option('--since <date>', help.since, date)
    .option('--until <date>', help.until, date)
    .option('--from <document>', help.from)
    .option('--depth <steps>', help.steps, wholeNumber)
    .addOption(new Option('--direction <way>', help.direction).choices(['out', 'in', 'both']))
    .option('--present-only', help.presentOnly)
    .option('--min-mentions <count>', help.minMentions, wholeNumber)
    .option('-m, --measure <names>', `${help.measure}: ${measureNames.join(', ')}, all`, (value) =>
      value === 'all' ? measureNames : listAmong(measureNames)(value),
    )
    .addOption(new Option('--top <rows>', help.top).argParser(wholeNumber).default(10))
    .option('--amendments <law>', help.amendments)
    .option('--as-of <day>', help.asOf, day)
    .option('--status <file>', help.status)
    .option('--no-sentences', help.noSentences);

const addParseOptions = (command: Command, messages: Messages): Command => {
  const { help } = messages;
  addFileOptions(command, parseFormats, messages);
  addBatchOptions(command, messages);
  command
    .option('-s, --section <labels>', help.section)
    .option('--depth <levels>', help.depth, wholeNumber)
    .option('-k, --keywords', help.keywords)
    .option('--max-tokens <count>', help.maxTokens, chunkSize)
    .option('--sheet <names>', `${help.sheet}: ${sheetNames.join(', ')}`, listAmong(sheetNames))
    .option('--standards', help.standards)
    .option('--tables', help.tables)
    .option('--explain <line>', help.explainLine, wholeNumber)
    .option('--shard <k/n>', help.shard, share);
  return addCommonOptions(command, messages);
};

/** Creates the grammar of the command line. `finish` receives the exit code of the command. */
export const makeProgram = (context: CommandContext, finish: (code: ExitCode) => void): Command => {
  const { messages, io } = context;
  const { help } = messages;

  const parse = async (files: string[], options: ParseOptions, command: Command): Promise<void> => {
    needFiles(files, options);
    finish(await runParse(files, withFormat(options, parseFormats, command), context));
  };

  const inLanguage = (usage: string): string =>
    usage.replace(/\[(?:options|command)\]/gu, (word) => help.titles[word] ?? word);
  const program = new Command(programName)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text, () => {}),
      // Usage errors are reported in the user's language by the caller.
      writeErr: () => {},
      getOutHelpWidth: () => screenOf(io.stdout, io.env).width,
      getOutHasColors: () => false,
    })
    .configureHelp({
      styleTitle: (title) => help.titles[title] ?? title,
      styleUsage: inLanguage,
      // What a command takes is in its own help; beside its name it leaves no room for what the command is for.
      subcommandTerm: (command) => command.name(),
      minWidthToWrap: NARROWEST_DESCRIPTION,
      optionDescription: (option) => describe(option, messages),
      argumentDescription: (argument) => describe(argument, messages),
    })
    .enablePositionalOptions()
    .description(help.program)
    .usage('[options] <files...>')
    .helpCommand('help [command]', help.helpCommand)
    .version(version, '-V, --version', help.version);
  // The option that most people try first.
  program.addOption(new Option('-v').hideHelp()).on('option:v', () => {
    io.stdout.write(`${version}\n`, () => {});
    throw new CommanderError(0, 'commander.version', version);
  });
  addParseOptions(program, messages)
    .action(parse)
    .addHelpText('after', examplesText(help.examplesTitle, help.examples.program, help.exitCodes));

  addDiffCommand(program, context, finish);
  addTasksCommand(program, context, finish);
  addArchiveCommand(program, context, finish);

  addParseOptions(program.command('parse').description(help.parse), messages).action(parse);

  const graph = program.command('graph').description(help.graph);
  addFileOptions(graph, graphFormats, messages);
  addBatchOptions(graph, messages);
  addGraphOptions(graph, messages);
  addCommonOptions(graph, messages)
    .addHelpText('after', examplesText(help.examplesTitle, help.examples.graph))
    .action(async (files: string[], options: GraphOptions, command: Command) => {
      needFiles(files, options);
      // A name like "g.csv" is answered by `runGraph`: that format needs a folder.
      finish(await runGraph(files, withFormat(options, graphFormats, command), context));
    });

  const validate = program.command('validate').description(help.validate);
  addFileOptions(validate, validateFormats, messages);
  addBatchOptions(validate, messages);
  addValidateOptions(validate, messages);
  addCommonOptions(validate, messages)
    .addHelpText('after', examplesText(help.examplesTitle, help.examples.validate, help.exitCodes))
    .action(async (files: string[], options: ValidateOptions, command: Command) => {
      if (options.printConfig === undefined) needFiles(files, options);
      // A draft with what was found in it, or mended, is a file of its own kind.
      const isDraft = options.fix === true || options.annotate === true || options.printConfig !== undefined;
      finish(
        await runValidate(files, isDraft ? options : withFormat(options, validateFormats, command), context),
      );
    });

  const rules = program
    .command('rules')
    .description(help.rules)
    .addOption(new Option('-f, --format <format>', help.format).choices(['text', 'json']).default('text'))
    .option('-o, --output <file>', help.output);
  addCommonOptions(rules, messages).action(async (options: RulesOptions, command: Command) => {
    finish(await runRules(withFormat(options, ['text', 'json'] as const, command), context));
  });

  const explain = program
    .command('explain')
    .description(help.explain)
    .argument('[rule]', help.ruleId)
    .option('-o, --output <file>', help.output);
  addCommonOptions(explain, messages).action(async (id: string | undefined, options: OutputOptions) => {
    if (id === undefined) throw new CommanderError(2, 'plan-parse.missingRule', '');
    finish(await runExplain(id, options, context));
  });

  const schema = program
    .command('schema')
    .description(help.schema)
    .addArgument(argumentAmong('[name]', serviceMessagesIn(context.lang).schemaName, schemaNames, 'document'))
    .option('-o, --output <file>', help.output);
  addCommonOptions(schema, messages)
    .addHelpText('after', examplesText(help.examplesTitle, help.examples.schema))
    .action(async (name: string, options: OutputOptions) => {
      finish(await runSchema(name, options, context));
    });

  addAmendCommands(program, context, finish);
  return addServiceCommands(program, context, finish);
};
