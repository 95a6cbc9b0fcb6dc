import { CommanderError } from 'commander';
import type { Lang } from '../model/index.js';
import { type ExitCode, makeContext, programName } from './command-context.js';
import type { Dependencies } from './dependencies.js';
import { describeFault } from './failures.js';
import { commandOf, helpCall, withoutLang } from './help-call.js';
import { type Io, isWriteError, localeLang } from './io/index.js';
import { langs, messagesIn } from './messages/index.js';
import { mistypedCommand, nearestCommand } from './mistyped-command.js';
import { makeProgram } from './program.js';
import { describeUsageError } from './usage-error.js';

export type { ExitCode } from './command-context.js';
export type { Dependencies } from './dependencies.js';
export { type Io, type OutputStream, processIo } from './io/index.js';
export { lazyDependencies } from './lazy-dependencies.js';

// Read before the other options, so that an error in them can be reported in the right language.
const langIn = (argv: readonly string[]): Lang | null => {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  if (at < 0) return null;
  const value = argv[at]?.split('=')[1] ?? argv[at + 1];
  return langs.find((lang) => lang === value) ?? null;
};

/**
 * Runs the command line.
 *
 * @param argv - the arguments after the program's name
 * @param io - the streams and the environment, for example `process`
 * @param dependencies - what the commands use from the other folders
 * @returns the exit code. Never rejects because of a user's or a document's fault.
 */
export const run = async (argv: readonly string[], io: Io, dependencies: Dependencies): Promise<ExitCode> => {
  const lang = langIn(argv) ?? localeLang(io.env);
  const messages = messagesIn(lang);
  const context = makeContext(io, dependencies, lang, messages);
  let exitCode: ExitCode = 0;
  const program = makeProgram(context, (code) => {
    exitCode = code;
  });
  const printUnknown = (word: string, meant: string | null): ExitCode => {
    const { unknownCommand, didYouMean, seeHelp } = messages.errors;
    const advice = meant === null ? '' : `: ${didYouMean(meant)}`;
    context.printError(`${unknownCommand(word)}${advice} (${seeHelp(programName)})`);
    return 2;
  };
  const help = helpCall(argv, program);
  if (help !== null && 'unknown' in help)
    return printUnknown(help.unknown, await nearestCommand(help.unknown, help.commands));
  const [word = ''] = withoutLang(argv);
  const meant = await mistypedCommand(
    word,
    program.commands.map((command) => command.name()),
  );
  if (meant !== null) return printUnknown(word, meant);
  try {
    await program.parseAsync(help === null ? argv : [...help.words, '--help'], { from: 'user' });
    return exitCode;
  } catch (thrown) {
    if (thrown instanceof CommanderError) {
      if (thrown.exitCode === 0) return 0;
      context.printError(describeUsageError(thrown, commandOf(argv, program), messages));
      return 2;
    }
    if (isWriteError(thrown)) {
      const { cannotWrite, outputIsInput } = messages.errors;
      context.printError(
        thrown.isInput ? outputIsInput(thrown.path) : cannotWrite(thrown.path, thrown.message),
      );
      return 2;
    }
    context.printError(describeFault(thrown, messages));
    return 2;
  }
};
