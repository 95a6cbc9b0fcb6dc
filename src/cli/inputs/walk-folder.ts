import type { Dirent } from 'node:fs';
import { opendir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

/** Names of a folder that are not gone into, and not taken. */
const isLeftOut = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** What the plain walk below a folder, without its links, comes by. */
const isBelow = (root: string, path: string): boolean => {
  const way = relative(root, path);
  return !isAbsolute(way) && (way === '' || !way.split(sep).some(isLeftOut));
};

type Found = 'file' | 'folder' | 'link' | null;

const typeOf = (entry: Dirent): Found => {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : null;
};

/** Where a link leads; `null` where that is nowhere, or neither a file nor a folder. */
const follow = async (path: string): Promise<{ readonly real: string; readonly type: Found } | null> => {
  try {
    const [real, target] = await Promise.all([realpath(path), stat(path)]);
    if (target.isDirectory()) return { real, type: 'folder' };
    return target.isFile() ? { real, type: 'file' } : null;
  } catch {
    return null;
  }
};

/** What stands in for a folder that may not be looked into. */
const UNREADABLE = '';

/** A folder under way. */
interface Stage {
  readonly path: string;
  /** Where it is, if a link led there; `null` in the folder that the walk is of. */
  readonly real: string | null;
  /** What is in it, sorted; folders end in "/", which sorts them as the paths of what is in them. */
  readonly names: readonly string[];
  readonly links: ReadonlyMap<string, string>;
  next: number;
}

/** What links have led to. */
interface Seen {
  readonly files: Set<string>;
  readonly folders: Set<string>;
}

/**
 * The files of a folder and all below it whose names are wanted, in the order of their paths. Pipes, sockets and
 * devices are no files; hidden ones and `node_modules` are left out. A folder that may not be looked into comes itself:
 * why is reported when it is read. Each file comes once: a link to what the walk comes by anyway is left out. No more is kept than the names in the folders from
 * the first down to the one that is under way.
 */
export async function* walk(folder: string, isWanted: (name: string) => boolean): AsyncGenerator<string> {
  const root = await realpath(folder);
  const seen: Seen = { files: new Set(), folders: new Set() };

  /** Whether a link to a file leads to what nothing else has led to, and nothing else will. */
  const isNewTarget = (real: string): boolean => {
    const isKnown = isWanted(basename(real)) && (isBelow(root, real) || seen.folders.has(dirname(real)));
    if (isKnown || seen.files.has(real)) return false;
    seen.files.add(real);
    return true;
  };

  const takesFile = (name: string, { real, links }: Stage): boolean => {
    const target = links.get(name);
    if (target !== undefined) return isNewTarget(target);
    return real === null || !seen.files.has(join(real, name));
  };

  /** Where a folder is, if a link led there; "known" where it has had its turn or will have it. */
  const placeOf = (name: string, { real, links }: Stage): string | null | 'known' => {
    const place = links.get(name) ?? (real === null ? null : join(real, name.slice(0, -1)));
    return place !== null && (isBelow(root, place) || seen.folders.has(place)) ? 'known' : place;
  };

  const open = async (path: string, real: string | null): Promise<Stage> => {
    const names: string[] = [];
    const links = new Map<string, string>();
    if (real !== null) seen.folders.add(real);
    try {
      for await (const entry of await opendir(path, { bufferSize: 512 })) {
        const { name } = entry;
        if (isLeftOut(name)) continue;
        const type = typeOf(entry);
        const target = type === 'link' ? await follow(join(path, name)) : null;
        const found = target?.type ?? type;
        if (found === 'link' || found === null || (found === 'file' && !isWanted(name))) continue;
        const key = found === 'folder' ? `${name}/` : name;
        names.push(key);
        if (target) links.set(key, target.real);
      }
    } catch {
      names.push(UNREADABLE);
    }
    return { path, real, names: names.sort(), links, next: 0 };
  };

  const stages = [await open(folder, null)];
  for (let stage = stages.at(-1); stage; stage = stages.at(-1)) {
    const name = stage.names[stage.next];
    stage.next += 1;
    if (name === undefined) {
      stages.pop();
      continue;
    }
    if (name === UNREADABLE) {
      yield stage.path;
      continue;
    }
    if (!name.endsWith('/')) {
      if (takesFile(name, stage)) yield join(stage.path, name);
      continue;
    }
    const place = placeOf(name, stage);
    if (place !== 'known') stages.push(await open(join(stage.path, name.slice(0, -1)), place));
  }
}
