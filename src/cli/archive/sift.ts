import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Database, FileFacts } from '../../archive/index.js';
import type { Archivist } from '../dependencies.js';

/** The number of files that are looked up in the store together. */
const FILES_AT_ONCE = 512;

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
  { lookUp, knownHashes }: Archivist,
  version: string,
): Sifted => {
  const waiting = new Map<string, FileFacts>();
  let copies: { readonly file: FileFacts; readonly sha256: string }[] = [];
  let unchanged = 0;

  /** The checksums of files that have the size of a document in the store. */
  const hashesOf = async (
    files: readonly FileFacts[],
    sizes: ReadonlySet<number>,
  ): Promise<ReadonlyMap<string, string>> => {
    const hashes = new Map<string, string>();
    for (const { path, bytes } of files) {
      const sha256 = sizes.has(bytes) ? await sha256Of(path) : null;
      if (sha256 !== null) hashes.set(path, sha256);
    }
    const known = await knownHashes(database, [...hashes.values()], version);
    return new Map([...hashes].filter(([, sha256]) => known.has(sha256)));
  };

  const sift = async function* (): AsyncGenerator<string> {
    for await (const chunk of inChunks(names)) {
      const facts = await Promise.all(chunk.map(factsOf));
      const files = facts.filter((each) => each !== null);
      const known = await lookUp(database, files, version);
      const fresh = files.filter(({ absolute }) => !known.unchanged.has(absolute));
      unchanged += files.length - fresh.length;
      const hashes = await hashesOf(fresh, known.sizes);
      for (const [index, path] of chunk.entries()) {
        const file = facts[index] ?? null;
        if (file !== null && known.unchanged.has(file.absolute)) continue;
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
