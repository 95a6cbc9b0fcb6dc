import type { Database } from '../../archive/index.js';
import type { CommandContext } from '../command-context.js';
import type { Archivist } from '../dependencies.js';
import { openDestination } from '../io/index.js';
import { archiveMessagesIn } from '../messages/index.js';
import type { AddOptions } from './options.js';

/** Opens a store that is written to, which is made if it is not there. */
export const openToWrite = (
  store: string,
  { memory, jobs }: Pick<AddOptions, 'memory' | 'jobs'>,
  archivist: Archivist,
): Promise<Database> =>
  archivist.openStore(store, {
    mode: 'write',
    ...(memory === undefined ? {} : { memory }),
    ...(jobs === undefined ? {} : { threads: jobs }),
  });

/** Finds the works of a store whose documents have changed. */
export const makeWhole = async (
  database: Database,
  archivist: Archivist,
  { quiet }: Pick<AddOptions, 'quiet'>,
  context: CommandContext,
): Promise<void> => {
  if (await archivist.isResolved(database)) return;
  if (quiet !== true && context.io.stderr.isTTY === true)
    context.printError(archiveMessagesIn(context.lang).resolving);
  await archivist.resolveWorks(database);
  // What is only in the log beside the file would be put into it by the next call, which would wait for that.
  await database.run('CHECKPOINT');
};

/** Prints how much there is now, below what was done. */
export const printTotals = async (
  database: Database,
  done: readonly string[],
  context: CommandContext,
): Promise<void> => {
  const [row] = await database.all<{ readonly documents: bigint; readonly works: bigint }>(
    'SELECT (SELECT count(*) FROM documents) AS documents, (SELECT count(*) FROM works) AS works',
  );
  const total = archiveMessagesIn(context.lang).total(Number(row?.documents ?? 0), Number(row?.works ?? 0));
  const destination = openDestination(context.io, undefined);
  await destination.write([...done, total].map((line) => `${line}\n`).join(''));
  await destination.close();
};
