import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** A file or a folder below a root. */
export interface Confined {
  /** Where it is, without links. */
  readonly real: string;
  /** From the root, with "/" between folders; "." for the root itself. */
  readonly path: string;
}

/** Finds what a caller names below a root, and nothing else. */
export interface Confinement {
  readonly root: string;
  /** Rejects with an error for the caller where a path leads out of the root or to nothing. */
  readonly find: (path: string) => Promise<Confined>;
}

const isInside = (root: string, path: string): boolean => {
  const way = relative(root, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
};

/** The ways of writing one name: systems keep "ủ" as one letter or as a letter with marks. */
const spellings = (path: string): readonly string[] => [
  ...new Set([path, path.normalize('NFC'), path.normalize('NFD')]),
];

/**
 * Confines whoever names paths to a folder: "..", absolute paths elsewhere and links that lead out are refused.
 *
 * @param folder - an existing folder
 */
export const confineTo = async (folder: string): Promise<Confinement> => {
  const root = await realpath(folder);
  const find = async (path: string): Promise<Confined> => {
    if (path.includes('\0')) throw new Error('a path has no null character');
    for (const spelling of spellings(path)) {
      const wanted = resolve(root, spelling);
      if (!isInside(root, wanted)) throw new Error(`${path}: outside of the root`);
      // A link that leads nowhere is no file either.
      const real = await realpath(wanted).catch(() => null);
      if (real === null) continue;
      if (!isInside(root, real)) throw new Error(`${path}: outside of the root`);
      return { real, path: relative(root, real).split(sep).join('/') || '.' };
    }
    throw new Error(`${path}: no such file or folder below the root`);
  };
  return { root, find };
};
