import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { CommandContext, ExitCode } from '../command-context.js';
import { archiveMessagesIn } from '../messages/index.js';
import type { ExportOptions } from './options.js';
import { withStore } from './with-store.js';

const isEmpty = async (folder: string): Promise<boolean> => {
  try {
    return (await readdir(folder)).length === 0;
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
  }
};

/** `plan-parse archive export`: writes the tables of a store as Parquet: the whole folder, or none. */
export const runExport = (
  store: string,
  { parquet: given }: ExportOptions,
  context: CommandContext,
): Promise<ExitCode> =>
  withStore(store, 'read', context, async (database, { exportParquet }) => {
    const messages = archiveMessagesIn(context.lang);
    const folder = given.replace(/(?<=.)[/\\]+$/u, '');
    if (!(await isEmpty(folder))) {
      context.printError(messages.notEmpty(folder));
      return 2;
    }
    const partial = `${folder}.partial-${process.pid}`;
    try {
      await mkdir(dirname(folder), { recursive: true });
      await mkdir(partial);
      await exportParquet(database, partial);
      await rmdir(folder).catch(() => {});
      await rename(partial, folder);
      return 0;
    } catch (thrown) {
      await rm(partial, { recursive: true, force: true });
      const [reason = ''] = (thrown instanceof Error ? thrown.message : String(thrown)).split('\n');
      context.printError(context.messages.errors.cannotWrite(folder, reason));
      return 2;
    }
  });
