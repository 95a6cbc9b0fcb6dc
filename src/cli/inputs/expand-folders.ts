import { promises, statSync } from 'node:fs';
import { asOnDisk } from './as-on-disk.js';

/** File extensions of documents in folders. */
const EXTENSIONS = ['txt', 'md', 'htm', 'html', 'doc', 'docx', 'odt', 'rtf', 'pdf'];

/** File extensions of files with earlier parses, one per line. */
const PARSED_EXTENSIONS = ['ndjson', 'jsonl'];

/** Word creates a small lock file next to an open document: "~$draft.docx". */
const isLock = (name: string): boolean => /(?:^|[/\\])~\$[^/\\]*$/u.test(name);

const endsIn = (name: string, ends: readonly string[]): boolean =>
  !isLock(name) && ends.includes(/\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '');

/** Whether a name is that of a document. */
export const isDocumentName = (name: string): boolean => endsIn(name, EXTENSIONS);

/** Whether a name is that of a file with earlier parses. */
export const isParsedName = (name: string): boolean => endsIn(name, PARSED_EXTENSIONS);

const kindOf = (name: string): 'folder' | 'file' | 'nothing' => {
  if (name === '-') return 'file';
  try {
    return statSync(name).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing';
  }
};

/** Sorted, and each file once, under the shortest of its paths, since links may lead to it in several ways. */
const tidied = async (paths: readonly string[]): Promise<readonly string[]> => {
  const byFile = new Map<string, string>();
  for (const path of paths) {
    // A broken link is reported when it is read.
    const file = await promises.realpath(path).catch(() => path);
    const known = byFile.get(file);
    const isBetter =
      known === undefined || path.length < known.length || (path.length === known.length && path < known);
    if (isBetter) byFile.set(file, path);
  }
  return [...byFile.values()].sort();
};

const matches = async (pattern: string): Promise<readonly string[]> => {
  const { matchFiles } = await import('./match-files.js');
  const found: string[] = [];
  for await (const path of matchFiles(pattern)) found.push(path);
  return tidied(found);
};

async function* expand(named: string, ends: readonly string[]): AsyncGenerator<string> {
  const name = asOnDisk(named);
  if (isLock(name)) return;
  const kind = kindOf(name);
  let found = 0;
  if (kind === 'folder') {
    const { walk } = await import('./walk-folder.js');
    for await (const path of walk(name, (file) => endsIn(file, ends))) {
      found += 1;
      yield path;
    }
  } else if (kind === 'nothing') {
    for (const path of await matches(name)) {
      if (isLock(path)) continue;
      found += 1;
      yield path;
    }
  }
  if (found === 0) yield name;
}

/** The documents in a folder and its subfolders. */
export async function* documentsBelow(folder: string): AsyncGenerator<string> {
  const { walk } = await import('./walk-folder.js');
  yield* walk(folder, isDocumentName);
}

/**
 * Replaces folders by the documents in them and their subfolders, and patterns by the files that match, ordered by
 * name. Folders are walked lazily. Hidden files and `node_modules` in folders are skipped, and so are pipes, sockets
 * and devices. A folder without documents and a pattern without matches are kept, and reported when they are read.
 *
 * @param options - `parsed`: files with earlier parses count as documents
 */
export async function* expandFolders(
  names: readonly string[],
  { parsed = false }: { readonly parsed?: boolean } = {},
): AsyncGenerator<string> {
  const ends = parsed ? [...EXTENSIONS, ...PARSED_EXTENSIONS] : EXTENSIONS;
  for (const name of names) yield* expand(name, ends);
}
