import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Names of files that are documents, where a folder is given in their stead. */
const document = /\.(?:txt|md|html?|docx?|odt|rtf|pdf)$/iu;

const isHidden = (path: string) => path.split(/[\\/]/u).some((part) => /^\.[^.]|^node_modules$/u.test(part));

const isFolder = async (name: string): Promise<boolean> => {
  if (name === '-') return false;
  try {
    return (await stat(name)).isDirectory();
  } catch {
    // What is not there is told when it is read.
    return false;
  }
};

/** Puts the documents in a folder and all below it in the folder's place, in the order of their names. */
export async function expandFolders(names: readonly string[]): Promise<string[]> {
  const expanded = await Promise.all(
    names.map(async (name) => {
      if (!(await isFolder(name))) return [name];
      const inside = await readdir(name, { recursive: true });
      return inside
        .filter((path) => document.test(path) && !isHidden(path))
        .sort()
        .map((path) => join(name, path));
    }),
  );
  return expanded.flat();
}
