import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Database, FileFacts } from '../../archive/index.js';
import type { Archivist } from '../dependencies.js';

/** The number of files that are looked up in the store together: each time it reads the list of all its files. */
const FILES_AT_ONCE = 8192;

/** The number of those to be read that are compared with its documents together, while others are parsed. */
const READ_AT_ONCE = 512;

const factsOf = async (path: string): Promise<FileFacts | null> => {
  try {
    const { size, mtimeMs, ...status } = await stat(path).then((found) => ({
      size: found.size,
      mtimeMs: found.mtimeMs,
      isFile: found.isFile(),
    }));
    return status.isFile ? { path, absolute: resolve(path), bytes: size, modified: mtimeMs } : null;
  } catch {
    return null;
  }
};

const sha256Of = async (path: string): Promise<string | null> => {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk);
    return hash.digest('hex');
  } catch {
    return null;
  }
};

/** The result of comparing the files of a call with the store. */
export interface Sifted {
  /** The files that have to be parsed, found on demand. */
  readonly names: AsyncIterable<string>;
  /** The system's information about a file that has to be parsed; dropped after the first call. */
  readonly take: (path: string) => FileFacts | null;
  /** Files whose bytes are already stored, since the last call. */
  readonly copies: () => readonly { readonly file: FileFacts; readonly sha256: string }[];
  readonly unchanged: () => number;
  /** The files to be parsed that were not taken, in their order. */
  readonly left: () => readonly FileFacts[];
}

async function* inChunks(names: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let chunk: string[] = [];
  for await (const name of names) {
    chunk.push(name);
    if (chunk.length < FILES_AT_ONCE) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

/**
 * Selects the files whose current version is not in the store, by path, size and time, or else by their bytes, so that
 * nothing is parsed twice.
 */
export const siftFiles = (
  names: AsyncIterable<string>,
  database: Database,
  { unchangedFiles, knownSizes, knownHashes }: Archivist,
  version: string,
): Sifted => {
  const waiting = new Map<string, FileFacts>();
  let copies: { readonly file: FileFacts; readonly sha256: string }[] = [];
  let unchanged = 0;

  /** The checksums of files whose bytes the store has; only those are looked at that have the size of a document. */
  const hashesOf = async (files: readonly FileFacts[]): Promise<ReadonlyMap<string, string>> => {
    const sizes = await knownSizes(
      database,
      files.map(({ bytes }) => bytes),
      version,
    );
    const hashes = new Map<string, string>();
    for (const { path, bytes } of files) {
      const sha256 = sizes.has(bytes) ? await sha256Of(path) : null;
      if (sha256 !== null) hashes.set(path, sha256);
    }
    if (hashes.size === 0) return hashes;
    const known = await knownHashes(database, [...hashes.values()], version);
    return new Map([...hashes].filter(([, sha256]) => known.has(sha256)));
  };

  /** The names of files that are to be read, except those whose bytes are in the store. */
  const siftFresh = async function* (
    fresh: readonly (readonly [path: string, file: FileFacts | null])[],
  ): AsyncGenerator<string> {
    for (let at = 0; at < fresh.length; at += READ_AT_ONCE) {
      const some = fresh.slice(at, at + READ_AT_ONCE);
      const hashes = await hashesOf(some.flatMap(([, file]) => file ?? []));
      for (const [path, file] of some) {
        const sha256 = hashes.get(path);
        if (file !== null && sha256 !== undefined) {
          copies.push({ file, sha256 });
          continue;
        }
        // Anything else is left to the reader, whose message explains the problem.
        waiting.set(path, file ?? { path, absolute: resolve(path), bytes: 0, modified: 0 });
        yield path;
      }
    }
  };

  const sift = async function* (): AsyncGenerator<string> {
    for await (const chunk of inChunks(names)) {
      const facts = await Promise.all(chunk.map(factsOf));
      const files = facts.filter((each) => each !== null);
      const known = await unchangedFiles(database, files, version);
      const isKnown = (file: FileFacts | null): boolean => file !== null && known.has(file.absolute);
      unchanged += facts.filter(isKnown).length;
      const all = chunk.map((path, index) => [path, facts[index] ?? null] as const);
      yield* siftFresh(all.filter(([, file]) => !isKnown(file)));
    }
  };

  return {
    names: sift(),
    take: (path) => {
      const file = waiting.get(path) ?? null;
      waiting.delete(path);
      return file;
    },
    copies: () => {
      const taken = copies;
      copies = [];
      return taken;
    },
    unchanged: () => unchanged,
    left: () => [...waiting.values()],
  };
};
