import type { Command } from 'commander';
import type { CommandContext, ExitCode } from './command-context.js';
import { runCompletion, runDoctor, runLsp, runMan, runMcp } from './commands/index.js';
import { addLangOption, addRuleOptions, argumentAmong } from './common-options.js';
import { shells } from './formats.js';
import { serviceMessagesIn } from './messages/index.js';
import type { LspOptions, McpOptions } from './options.js';

/** Adds the commands that serve other programs to the grammar of the command line. */
export const addServiceCommands = (
  program: Command,
  context: CommandContext,
  finish: (code: ExitCode) => void,
): Command => {
  const { messages, lang } = context;
  const words = serviceMessagesIn(lang);

  const lsp = program.command('lsp').description(words.lsp);
  addRuleOptions(lsp, messages).option('--stdio', words.stdio);
  addLangOption(lsp, messages).action(async (options: LspOptions) => {
    finish(await runLsp(options, context));
  });

  const mcp = program.command('mcp').description(words.mcp).option('--root <folder>', words.root);
  addLangOption(mcp, messages).action(async (options: McpOptions) => {
    finish(await runMcp(options, context));
  });

  const addPlain = (name: string, description: string): Command =>
    addLangOption(program.command(name).description(description), messages);
  addPlain('completion', words.completion)
    .addArgument(argumentAmong('[shell]', words.shell, shells, 'bash'))
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
