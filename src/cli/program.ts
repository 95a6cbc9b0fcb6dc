import { Command, InvalidArgumentError, Option } from 'commander';
import type { GraphOptions } from './commands/graph.js';
import type { ParseOptions } from './commands/parse.js';
import type { RulesOptions } from './commands/rules.js';
import type { ValidateOptions } from './commands/validate.js';
import { graphFormats, parseFormats, presetNames, validateFormats } from './formats.js';
import { screenOf } from './io.js';
import { langs, type Messages } from './messages/index.js';
import { type ExitCode, programName, type Session } from './session.js';
import { version } from './version.js';

type Examples = keyof Messages['help']['examples'];

const wholeNumber = (value: string): number => {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError('');
  return Number(value);
};

const countFromZero = (value: string): number => {
  if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError('');
  return Number(value);
};

const examplesText = (name: Examples, { help }: Messages): string => {
  const examples = help.examples[name];
  const commandWidth = Math.max(...examples.map(([command]) => command.length));
  const lines = examples.map(([command, what]) => `  ${command.padEnd(commandWidth)}  ${what}`.trimEnd());
  return `\n${help.examplesTitle}\n${lines.join('\n')}`;
};

// Commander appends choices and defaults in English.
const describeOption = ({ description, argChoices, defaultValue }: Option, { help }: Messages): string => {
  const choices = argChoices ? `: ${argChoices.join(', ')}` : '';
  return `${description}${choices}${defaultValue === undefined ? '' : ` ${help.defaultValue(String(defaultValue))}`}`;
};

const addFileOptions = (command: Command, formats: readonly string[], { help }: Messages): Command =>
  command
    .argument('<files...>', help.files)
    .addOption(new Option('-f, --format <format>', help.format).choices(formats).default(formats[0]))
    .option('-o, --output <file>', help.output)
    .option('--encoding <name>', help.encoding)
    .option('--input-format <name>', help.inputFormat);

const addCommonOptions = (command: Command, { help }: Messages): Command =>
  command
    .option('-q, --quiet', help.quiet)
    .addOption(new Option('--lang <lang>', help.lang).choices(langs))
    .helpOption('-h, --help', help.help);

const addValidateOptions = (command: Command, { help }: Messages): Command =>
  command
    .addOption(new Option('-p, --preset <name>', help.preset).choices(presetNames))
    .option('-r, --rule <id=severity>', help.rule, (value: string, all: readonly string[] = []) => [
      ...all,
      value,
    ])
    .option('--max-warnings <count>', help.maxWarnings, countFromZero)
    .option('-c, --config <file>', help.config)
    .option('--no-config', help.noConfig)
    .option('--baseline <file>', help.baseline)
    .option('--update-baseline', help.updateBaseline)
    .option('--fix', help.fix)
    .option('--write', help.write);

const addParseOptions = (command: Command, messages: Messages): Command => {
  const { help } = messages;
  addFileOptions(command, parseFormats, messages);
  command
    .option('-s, --section <labels>', help.section)
    .option('--depth <levels>', help.depth, wholeNumber)
    .option('-k, --keywords', help.keywords)
    .option('--explain <line>', help.explainLine, wholeNumber);
  return addCommonOptions(command, messages);
};

/**
 * The grammar of the command line. Each command's work is loaded when it is asked for; `finish` gets its exit code.
 */
export const makeProgram = (session: Session, finish: (code: ExitCode) => void): Command => {
  const { messages, io } = session;
  const { help } = messages;

  const parse = async (files: string[], options: ParseOptions): Promise<void> => {
    const { runParse } = await import('./commands/parse.js');
    finish(await runParse(files, options, session));
  };

  const program = new Command(programName)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text, () => {}),
      // What is wrong with a call is said in the user's language by whoever catches it.
      writeErr: () => {},
      getOutHelpWidth: () => screenOf(io.stdout, io.env).width,
      getOutHasColors: () => false,
    })
    .configureHelp({
      styleTitle: (title) => help.titles[title] ?? title,
      optionDescription: (option) => describeOption(option, messages),
    })
    .enablePositionalOptions()
    .description(help.program)
    .usage('[options] <files...>')
    .version(version, '-V, --version', help.version);
  addParseOptions(program, messages)
    .action(parse)
    .addHelpText('after', `${examplesText('program', messages)}\n\n${help.exitCodes}`);

  addParseOptions(program.command('parse').description(help.parse), messages).action(parse);

  const graph = program.command('graph').description(help.graph);
  addFileOptions(graph, graphFormats, messages);
  addCommonOptions(graph, messages)
    .addHelpText('after', examplesText('graph', messages))
    .action(async (files: string[], options: GraphOptions) => {
      const { runGraph } = await import('./commands/graph.js');
      finish(await runGraph(files, options, session));
    });

  const validate = program.command('validate').description(help.validate);
  addFileOptions(validate, validateFormats, messages);
  addValidateOptions(validate, messages);
  addCommonOptions(validate, messages)
    .addHelpText('after', `${examplesText('validate', messages)}\n\n${help.exitCodes}`)
    .action(async (files: string[], options: ValidateOptions) => {
      const { runValidate } = await import('./commands/validate.js');
      finish(await runValidate(files, options, session));
    });

  const rules = program
    .command('rules')
    .description(help.rules)
    .addOption(new Option('-f, --format <format>', help.format).choices(['text', 'json']).default('text'))
    .option('-o, --output <file>', help.output);
  addCommonOptions(rules, messages).action(async (options: RulesOptions) => {
    const { runRules } = await import('./commands/rules.js');
    finish(await runRules(options, session));
  });

  const explain = program
    .command('explain')
    .description(help.explain)
    .argument('<rule>', help.ruleId)
    .option('-o, --output <file>', help.output);
  addCommonOptions(explain, messages).action(async (id: string, options: { readonly output?: string }) => {
    const { runExplain } = await import('./commands/rules.js');
    finish(await runExplain(id, options, session));
  });

  const schema = program
    .command('schema')
    .description(help.schema)
    .option('-o, --output <file>', help.output);
  addCommonOptions(schema, messages)
    .addHelpText('after', examplesText('schema', messages))
    .action(async (options: { readonly output?: string }) => {
      const { runSchema } = await import('./commands/schema.js');
      finish(await runSchema(options, session));
    });

  return program;
};
