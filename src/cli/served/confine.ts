import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { spellingsOf, wayWithin } from '../paths.js';

/** A file or a folder below a root. */
export interface Confined {
  /** Its real path. */
  readonly real: string;
  /** Relative to the root, with "/" between folders; "." for the root itself. */
  readonly path: string;
}

/** Resolves paths given by a caller, restricted to a root. */
export interface Confinement {
  readonly root: string;
  /** Rejects with an error for the caller if a path leaves the root or does not exist. */
  readonly find: (path: string) => Promise<Confined>;
}

/**
 * Restricts paths to a folder: "..", absolute paths elsewhere and links that leave it are rejected.
 *
 * @param folder - an existing folder
 */
export const confineTo = async (folder: string): Promise<Confinement> => {
  const root = await realpath(folder);
  const find = async (path: string): Promise<Confined> => {
    if (path.includes('\0')) throw new Error('a path has no null character');
    for (const spelling of spellingsOf(path)) {
      const wanted = resolve(root, spelling);
      if (wayWithin(root, wanted) === null) throw new Error(`${path}: outside of the root`);
      // A broken link does not count as a file.
      const real = await realpath(wanted).catch(() => null);
      if (real === null) continue;
      const way = wayWithin(root, real);
      if (way === null) throw new Error(`${path}: outside of the root`);
      return { real, path: way || '.' };
    }
    throw new Error(`${path}: no such file or folder below the root`);
  };
  return { root, find };
};
