import { CommanderError } from 'commander';
import type { Lang } from '../model/index.js';
import { isWriteError } from './destination.js';
import { describeFailure } from './inputs.js';
import { type Io, localeLang } from './io.js';
import { langs, messagesIn } from './messages/index.js';
import { makeProgram } from './program.js';
import type { Services } from './services.js';
import { type ExitCode, programName, startSession } from './session.js';
import { describeUsageError } from './usage.js';

export type { Io, Outlet } from './io.js';
export { ioOf } from './outlet.js';
export type { Services } from './services.js';
export type { ExitCode } from './session.js';

// Asked before the options are read, so that what is wrong with them can be said in the right language.
const langIn = (argv: readonly string[]): Lang | null => {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  if (at < 0) return null;
  const value = argv[at]?.split('=')[1] ?? argv[at + 1];
  return langs.find((lang) => lang === value) ?? null;
};

/**
 * Runs the command line.
 *
 * @param argv the arguments after the program's name
 * @param io the streams and the environment; `process` will do
 * @param services what the commands use of the other folders
 * @returns the exit code. Never rejects for what a user or a document does.
 */
export const run = async (argv: readonly string[], io: Io, services: Services): Promise<ExitCode> => {
  const lang = langIn(argv) ?? localeLang(io.env);
  const messages = messagesIn(lang);
  const session = startSession(io, services, lang, messages);
  let exitCode: ExitCode = 0;
  const program = makeProgram(session, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (thrown) {
    if (thrown instanceof CommanderError) {
      if (thrown.exitCode === 0) return 0;
      const command = program.commands.find((candidate) => candidate.name() === argv[0])?.name() ?? '';
      session.complain(describeUsageError(thrown, command, messages));
      return 2;
    }
    if (isWriteError(thrown)) {
      session.complain(messages.errors.cannotWrite(thrown.path, thrown.message));
      return 2;
    }
    session.complain(describeFailure(programName, thrown, messages));
    return 2;
  }
};
