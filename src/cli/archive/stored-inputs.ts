import { open, stat } from 'node:fs/promises';
import type { Database } from '../../archive/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import type { Archivist } from '../dependencies.js';
import { archiveMessagesIn } from '../messages/index.js';
import { withStore } from './with-store.js';

/** Where the letters stand by which the database knows its files. */
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
 * The store that a call names in the place of files: that goes alone, and is complained of with others. Throws a
 * `WriteError` where what the call writes would take its place.
 */
export const storeAmong = async (
  files: readonly string[],
  options: { readonly output?: string },
  context: CommandContext,
): Promise<{ readonly store: string | null; readonly right: boolean }> => {
  for (const file of files) {
    // What is named as documents are is none.
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

/** Hands on what a store holds of each document, and says which documents there are no longer to be had. */
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

/** The files that a store was made of, in the order of their paths. */
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
