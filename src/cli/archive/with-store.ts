import type { Database } from '../../archive/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import type { Archivist } from '../dependencies.js';
import { archiveMessagesIn } from '../messages/index.js';
import { describeProblem, isArchiveError } from './describe-problem.js';

/** Reports a problem with a store, in one line. */
export const orComplain = async (
  context: CommandContext,
  run: () => Promise<ExitCode>,
): Promise<ExitCode> => {
  try {
    return await run();
  } catch (thrown) {
    if (!isArchiveError(thrown)) throw thrown;
    context.printError(describeProblem(thrown, archiveMessagesIn(context.lang)));
    return 2;
  }
};

/** Opens a store for reading, and always closes it. */
export const withStore = (
  path: string,
  mode: 'read' | 'query',
  context: CommandContext,
  use: (database: Database, archivist: Archivist) => Promise<ExitCode>,
): Promise<ExitCode> =>
  orComplain(context, async () => {
    const archivist = await context.dependencies.loadArchive();
    const database = await archivist.openStore(path, { mode });
    try {
      return await use(database, archivist);
    } finally {
      database.close();
    }
  });
