import type { CommandContext, ExitCode } from '../command-context.js';
import type { MergeOptions } from './options.js';
import { orComplain } from './with-store.js';
import { makeWhole, openToWrite, printTotals } from './write-store.js';

/** `plan-parse archive merge`: adds what other stores have written as Parquet to a store. */
export const runMerge = (
  store: string,
  folders: readonly string[],
  options: MergeOptions,
  context: CommandContext,
): Promise<ExitCode> =>
  orComplain(context, async () => {
    const archivist = await context.dependencies.loadArchive();
    const database = await openToWrite(store, options, archivist);
    try {
      for (const folder of folders)
        await archivist.mergeParquet(database, folder.replace(/(?<=.)[/\\]+$/u, ''));
      await makeWhole(database, archivist, options, context);
      await printTotals(database, [], context);
      return 0;
    } finally {
      database.close();
    }
  });
