import { createRequire } from 'node:module';
import type { Command } from 'commander';
import manifest from '../../../package.json' with { type: 'json' };
import { type CommandContext, type ExitCode, programName } from '../command-context.js';
import { shells } from '../formats.js';
import { completionScript, describeCommands, manPage } from '../grammar/index.js';
import { openDestination } from '../io/index.js';
import { serviceMessagesIn } from '../messages/index.js';
import { version } from '../version.js';

const print = async (text: string, { io }: CommandContext): Promise<ExitCode> => {
  const destination = openDestination(io, undefined);
  await destination.write(text);
  await destination.close();
  return 0;
};

/** `plan-parse completion SHELL`: prints a completion script. */
export const runCompletion = async (
  asked: string,
  program: Command,
  context: CommandContext,
): Promise<ExitCode> => {
  const shell = shells.find((known) => known === asked);
  if (shell !== undefined) {
    const { rules } = await context.dependencies.loadValidator();
    // The rules are too many to be loaded for each call, as the choices of other arguments are.
    const commands = describeCommands(program).map((command) =>
      command.name === 'explain' ? { ...command, choices: rules.map(({ id }) => id) } : command,
    );
    return print(completionScript(shell, programName, commands, context.messages.help.helpCommand), context);
  }
  context.printError(serviceMessagesIn(context.lang).noShell(asked, shells.join(', ')));
  return 2;
};

/** `plan-parse man`: prints the manual page. */
export const runMan = async (program: Command, context: CommandContext): Promise<ExitCode> => {
  const { man } = serviceMessagesIn(context.lang);
  const { exitCodes } = context.messages.help;
  return print(manPage(programName, version, describeCommands(program), exitCodes, man), context);
};

type OptionalPackage = keyof typeof manifest.peerDependencies;

/** Features that need optional packages. */
const optionalParts: Readonly<Record<'ocr' | 'store', readonly OptionalPackage[]>> = {
  ocr: ['tesseract.js', '@tesseract.js-data/vie'],
  store: ['@duckdb/node-api'],
};

const isInstalled = (name: string): boolean => {
  const { resolve } = createRequire(import.meta.url);
  try {
    resolve(`${name}/package.json`);
    return true;
  } catch {
    return false;
  }
};

/** Whether a version is at least another: "22.1.0", "20.19". */
const isAtLeast = (one: string, other: string): boolean =>
  one.localeCompare(other, 'en', { numeric: true }) >= 0;

/** `plan-parse doctor`: reports which optional features are available, and how to get the others. */
export const runDoctor = async (context: CommandContext): Promise<ExitCode> => {
  const { doctor } = serviceMessagesIn(context.lang);
  const { node } = process.versions;
  const wanted = manifest.engines.node.replace(/^\D+/u, '');
  const rightNode = isAtLeast(node, wanted);
  const partLine = (part: keyof typeof optionalParts): string => {
    const missing = optionalParts[part].filter((name) => !isInstalled(name));
    return missing.length === 0 ? doctor[part].there : doctor[part].missing(missing.join(' '));
  };
  const lines = [
    `plan-parse ${version}`,
    rightNode ? doctor.node(node) : doctor.oldNode(node, wanted),
    partLine('ocr'),
    partLine('store'),
  ];
  await print(`${lines.join('\n')}\n`, context);
  return rightNode ? 0 : 1;
};
