import type { Dirent } from 'node:fs';
import { opendir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

/** Names in a folder that are skipped. */
const isLeftOut = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** The real paths that a walk below a folder visits without following links. */
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

/** The target of a link; `null` if it is broken or neither a file nor a folder. */
const follow = async (path: string): Promise<{ readonly real: string; readonly type: Found } | null> => {
  try {
    const [real, target] = await Promise.all([realpath(path), stat(path)]);
    if (target.isDirectory()) return { real, type: 'folder' };
    return target.isFile() ? { real, type: 'file' } : null;
  } catch {
    return null;
  }
};

/** Represents a folder that must not be read. */
const UNREADABLE = '';

/** A folder being walked. */
interface Stage {
  readonly path: string;
  /** Its real path, if a link led to it; `null` inside the start folder. */
  readonly real: string | null;
  /** Its entries, sorted; folders end in "/", so that they sort like the paths in them. */
  readonly names: readonly string[];
  readonly links: ReadonlyMap<string, string>;
  next: number;
}

/** The targets of links so far. */
interface Seen {
  readonly files: Set<string>;
  readonly folders: Set<string>;
}

/**
 * The files with the requested names in a folder and its subfolders, ordered by path. Pipes, sockets, devices, hidden
 * files and `node_modules` are skipped. An unreadable folder is yielded itself, and reported when it is read. Each file
 * is yielded once: links to files that the walk visits anyway are skipped. Only the names in the folders on the current
 * path are kept in memory.
 */
export async function* walk(folder: string, isWanted: (name: string) => boolean): AsyncGenerator<string> {
  const root = await realpath(folder);
  const seen: Seen = { files: new Set(), folders: new Set() };

  /** Whether a link to a file has a target that is not reached in another way. */
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

  /** The real path of a folder reached through a link; "known" if it is also reached in another way. */
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
