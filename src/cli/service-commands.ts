import { type Command, Option } from 'commander';
import type { CommandContext, ExitCode } from './command-context.js';
import { runCompletion, runDoctor, runLsp, runMan, runMcp } from './commands/index.js';
import { langs, type Messages, serviceMessagesIn } from './messages/index.js';
import type { LspOptions, McpOptions } from './options.js';

/** What adds the options that several commands share. */
interface SharedOptions {
  readonly addRuleOptions: (command: Command, messages: Messages) => Command;
  readonly addCommonOptions: (command: Command, messages: Messages) => Command;
}

/** Adds the commands that serve other programs to the grammar of the command line. */
export const addServiceCommands = (
  program: Command,
  context: CommandContext,
  finish: (code: ExitCode) => void,
  { addRuleOptions }: SharedOptions,
): Command => {
  const { messages, lang } = context;
  const { help } = messages;
  const words = serviceMessagesIn(lang);

  const lsp = program.command('lsp').description(words.lsp);
  addRuleOptions(lsp, messages)
    .option('--stdio', words.stdio)
    .addOption(new Option('--lang <lang>', help.lang).choices(langs))
    .helpOption('-h, --help', help.help)
    .action(async (options: LspOptions) => {
      finish(await runLsp(options, context));
    });

  program
    .command('mcp')
    .description(words.mcp)
    .option('--root <folder>', words.root)
    .addOption(new Option('--lang <lang>', help.lang).choices(langs))
    .helpOption('-h, --help', help.help)
    .action(async (options: McpOptions) => {
      finish(await runMcp(options, context));
    });

  const addPlain = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .addOption(new Option('--lang <lang>', help.lang).choices(langs))
      .helpOption('-h, --help', help.help);
  addPlain('completion', words.completion)
    .argument('[shell]', words.shell, 'bash')
    .action(async (shell: string) => {
      finish(await runCompletion(shell, program, context));
    });
  addPlain('man', words.manual).action(async () => {
    finish(await runMan(program, context));
  });
  addPlain('doctor', words.checks).action(async () => {
    finish(await runDoctor(context));
  });
  return program;
};
