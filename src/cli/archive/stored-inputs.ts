import { open, stat } from 'node:fs/promises';
import type { Database } from '../../archive/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import type { Archivist } from '../dependencies.js';
import { archiveMessagesIn } from '../messages/index.js';
import { withStore } from './with-store.js';

/** The offset of the signature in the database's files. */
const MAGIC_OFFSET = 8;
const MAGIC = 'DUCK';

const beginsAsStore = async (path: string): Promise<boolean> => {
  try {
    // A pipe gives what it holds once, and that to the reader.
    if (!(await stat(path)).isFile()) return false;
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(
        Buffer.alloc(MAGIC.length),
        0,
        MAGIC.length,
        MAGIC_OFFSET,
      );
      return bytesRead === MAGIC.length && buffer.toString('latin1') === MAGIC;
    } finally {
      await file.close();
    }
  } catch {
    return false;
  }
};

/**
 * The store that a call names instead of files, which must be the only input. Throws a `WriteError` if the output would
 * overwrite it.
 */
export const storeAmong = async (
  files: readonly string[],
  options: { readonly output?: string },
  context: CommandContext,
): Promise<{ readonly store: string | null; readonly right: boolean }> => {
  for (const file of files) {
    // A file with the name of a document is not a store.
    if (file === '-' || /\.(?:txt|html?|docx?|pdf|odt|rtf|md|ndjson|jsonl)$/iu.test(file)) continue;
    if (!(await beginsAsStore(file))) continue;
    if (files.length === 1) {
      await (await import('../inputs/index.js')).keepInputs(files, options);
      return { store: file, right: true };
    }
    context.printError(archiveMessagesIn(context.lang).storeAlone(file));
    return { store: null, right: false };
  }
  return { store: null, right: true };
};

/** Passes on what a store holds about each document, and reports which documents can no longer be read from it. */
export const eachStored = <Item>(
  store: string,
  context: CommandContext,
  read: (archivist: Archivist, database: Database) => AsyncIterable<Item>,
  use: (item: Item) => void,
): Promise<ExitCode> =>
  withStore(store, 'read', context, async (database, archivist) => {
    for await (const item of read(archivist, database)) use(item);
    return 0;
  });

/** The files from which a store was built, ordered by path. */
export const storedNames = async (
  store: string,
  context: CommandContext,
): Promise<readonly string[] | null> => {
  const names: string[] = [];
  const done = await withStore(store, 'read', context, async (database, { storedFiles }) => {
    for await (const files of storedFiles(database)) for (const { path } of files) names.push(path);
    return 0;
  });
  return done === 0 ? names : null;
};
