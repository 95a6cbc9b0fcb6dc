import { closeSync, constants, createReadStream, fstatSync, openSync, readFileSync } from 'node:fs';
import { isReadError, readError } from './error.js';
import { MAX_BYTES, tooLarge } from './limits.js';
import type { ReadProblem } from './problem.js';
import { readSource } from './read.js';
import type { ReadOptions, Source } from './source.js';

const PROBLEMS: ReadonlyMap<string, ReadProblem> = new Map(
  Object.entries({
    ENOENT: { code: 'missing' },
    ENOTDIR: { code: 'notInFolder' },
    EISDIR: { code: 'folder' },
    EACCES: { code: 'forbidden' },
    EPERM: { code: 'forbidden' },
  }),
);

const codeOf = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown error';

/** All bytes of a stream that ends before there are too many: a device may give them for ever. */
const gather = async (stream: AsyncIterable<Uint8Array>, path: string | null): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let gathered = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    gathered += chunk.length;
    if (gathered > MAX_BYTES) throw tooLarge(path);
  }
  return Buffer.concat(chunks, gathered);
};

/** The bytes of a file that has a size; `null` for pipes, devices, folders and what the system makes up as it is read. */
const readSized = (path: string): Uint8Array | null => {
  // To open a pipe is not to wait for who writes into it.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const status = fstatSync(file);
    if (status.size > MAX_BYTES) throw tooLarge(path);
    return status.isFile() && status.size > 0 ? readFileSync(file) : null;
  } finally {
    closeSync(file);
  }
};

// A file is there at once, and to wait for it takes longer than to read it; what a pipe brings is waited for. What was
// looked at is what is read, whatever takes its place meanwhile.
const readBytes = async (path: string): Promise<Uint8Array> => {
  try {
    return readSized(path) ?? (await gather(createReadStream(path), path));
  } catch (cause) {
    if (isReadError(cause)) throw cause;
    const code = codeOf(cause);
    throw readError(path, PROBLEMS.get(code) ?? { code: 'unreadable', reason: code }, cause);
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
  let bytes: Uint8Array;
  try {
    bytes = await gather(stream, null);
  } catch (cause) {
    if (isReadError(cause)) throw cause;
    throw readError(null, { code: 'unreadable', reason: codeOf(cause) }, cause);
  }
  return readSource(bytes, { ...options, path: null });
};
