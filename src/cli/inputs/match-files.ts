import { opendir, realpath, stat } from 'node:fs/promises';
import { type Glob, isGlob, readGlob } from '../../chars/index.js';
import { asOnDisk } from './as-on-disk.js';

/** The folder in which a pattern starts: "kho/*.txt" in "kho", "*.txt" in "". */
const baseOf = (pattern: string): string => {
  const folders = pattern.split('/').slice(0, -1);
  const first = folders.findIndex((name) => isGlob(name) || /[\\{(]/.test(name));
  const plain = first < 0 ? folders : folders.slice(0, first);
  return plain.length === 1 && plain[0] === '' ? '/' : plain.join('/');
};

const join = (folder: string, name: string): string =>
  folder === '' || folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;

interface Entry {
  readonly path: string;
  readonly isFolder: boolean;
}

const entriesOf = async (folder: string): Promise<readonly Entry[]> => {
  const entries: Entry[] = [];
  for await (const entry of await opendir(folder === '' ? '.' : folder, { bufferSize: 512 })) {
    const path = join(folder, entry.name);
    // A broken link is neither.
    const found = entry.isSymbolicLink() ? await stat(path).catch(() => entry) : entry;
    if (found.isDirectory() || found.isFile()) entries.push({ path, isFolder: found.isDirectory() });
  }
  return entries;
};

/** Composed names are compared. Does not descend into a folder that it is already in, even through a link. */
async function* below(folder: string, glob: Glob, above: ReadonlySet<string>): AsyncGenerator<string> {
  const real = await realpath(folder === '' ? '.' : folder).catch(() => null);
  if (real === null || above.has(real)) return;
  let entries: readonly Entry[];
  try {
    entries = await entriesOf(folder);
  } catch {
    // Yields the folder itself: the reason is reported when it is read.
    yield folder;
    return;
  }
  const around = new Set([...above, real]);
  for (const { path, isFolder } of entries) {
    const composed = path.normalize('NFC');
    if (isFolder && glob.reachesInto(composed)) yield* below(path, glob, around);
    else if (!isFolder && glob.matches(composed)) yield path;
  }
}

/** The files that match a pattern, see {@link readGlob}; none for a name that is not a pattern. */
export async function* matchFiles(pattern: string): AsyncGenerator<string> {
  const path = pattern.replace(/^(?:\.\/)+/, '').replaceAll(/\/{2,}/g, '/');
  const glob = isGlob(path) ? readGlob(path.normalize('NFC')) : null;
  if (glob !== null) yield* below(asOnDisk(baseOf(path)), glob, new Set());
}
