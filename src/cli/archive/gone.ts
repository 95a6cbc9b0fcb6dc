import { access } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { Database } from '../../archive/index.js';
import type { Archivist } from '../dependencies.js';

const isGone = async (path: string): Promise<boolean> => {
  try {
    await access(path);
    return false;
  } catch (thrown) {
    // Only files that the system reports as missing count as gone; those in an unreadable folder do not.
    return (
      thrown instanceof Error && 'code' in thrown && (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR')
    );
  }
};

/** The files of a store, at or below some paths, that are gone from the disk. */
export const findGone = async (
  paths: readonly string[],
  database: Database,
  { storedFiles }: Archivist,
): Promise<readonly string[]> => {
  const roots = paths.map((path) => resolve(path));
  const isBelow = (absolute: string): boolean =>
    roots.some(
      (root) => absolute === root || absolute.startsWith(root.endsWith(sep) ? root : `${root}${sep}`),
    );
  const gone: string[] = [];
  for await (const files of storedFiles(database)) {
    const below = files.filter(({ absolute }) => isBelow(absolute));
    const found = await Promise.all(below.map(({ absolute }) => isGone(absolute)));
    for (const [index, { absolute }] of below.entries()) if (found[index]) gone.push(absolute);
  }
  return gone;
};
