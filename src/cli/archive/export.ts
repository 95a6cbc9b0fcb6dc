import type { CommandContext, ExitCode } from '../command-context.js';
import { fillNewFolder } from './new-folder.js';
import type { ExportOptions } from './options.js';
import { withStore } from './with-store.js';

/** `plan-parse archive export`: writes the tables of a store as Parquet: either the whole folder or nothing. */
export const runExport = (
  store: string,
  { parquet }: ExportOptions,
  context: CommandContext,
): Promise<ExitCode> =>
  withStore(store, 'read', context, async (database, { exportParquet }) => {
    const { done } = await fillNewFolder(parquet, context, (folder) => exportParquet(database, folder));
    return done ? 0 : 2;
  });
