import { promises, readFileSync, statSync } from 'node:fs';
import { readError } from './error.js';
import { readSource } from './read.js';
import type { ReadOptions, Source } from './source.js';

const problems: Readonly<Record<string, string>> = {
  ENOENT: 'no such file: check the name',
  ENOTDIR: 'no such file: a part of its path is not a folder',
  EISDIR: 'is a directory: give the files in it',
  EACCES: 'may not be read: check its permissions',
  EPERM: 'may not be read: check its permissions',
  ERR_FS_FILE_TOO_LARGE: 'is larger than 2 GiB: split it',
};

const codeOf = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown error';

// A file is there at once, and to wait for it takes longer than to read it; what a pipe brings is waited for.
const readBytes = async (path: string): Promise<Uint8Array> => {
  try {
    return statSync(path).isFile() ? readFileSync(path) : await promises.readFile(path);
  } catch (cause) {
    const code = codeOf(cause);
    throw readError(path, problems[code] ?? `cannot be read (${code})`, cause);
  }
};

/** Reads a file. Rejects with a `ReadError` where it is missing, a directory, unreadable or no document. */
export const readFileSource = async (
  path: string,
  options: Omit<ReadOptions, 'path'> = {},
): Promise<Source> => readSource(await readBytes(path), { ...options, path });

/** Reads standard input (or another stream of bytes) to its end. Rejects with a `ReadError`. */
export const readStdin = async (
  options: Omit<ReadOptions, 'path'> = {},
  stream: AsyncIterable<Uint8Array> = process.stdin,
): Promise<Source> => {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of stream) chunks.push(chunk);
  } catch (cause) {
    throw readError(null, `cannot be read (${codeOf(cause)})`, cause);
  }
  return readSource(Buffer.concat(chunks), { ...options, path: null });
};
