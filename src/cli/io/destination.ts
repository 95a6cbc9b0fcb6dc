import { forTerminal } from '../../chars/index.js';
import { type Io, type OutputStream, type Screen, screenOf } from './io.js';
import type { Replacement } from './replace-file.js';
import { codeOf, writeError } from './write-error.js';

/** The destination of the output. */
export interface Destination {
  readonly screen: Screen;
  /**
   * Resolves to `false` once the reader is gone, so that no more output is needed. Rejects if a file cannot be written.
   */
  readonly write: (chunk: string | Uint8Array) => Promise<boolean>;
  readonly close: () => Promise<void>;
  /** Aborts, and keeps an existing file unchanged. */
  readonly discard: () => Promise<void>;
}

const toStream = (stream: OutputStream, name: string, screen: Screen): Destination => {
  let open = true;
  // A closed pipe also emits an event, which would end the program without a listener.
  stream.on('error', () => {
    open = false;
  });
  return {
    screen,
    write: (chunk) =>
      new Promise((resolve, reject) => {
        if (!open) return resolve(false);
        // The output may contain words of a file, including file names.
        const isText = typeof chunk === 'string';
        const printed = isText && screen.terminal ? forTerminal(chunk, screen.color) : chunk;
        stream.write(printed, (error) => {
          if (!error) return resolve(open);
          open = false;
          if (codeOf(error) === 'EPIPE' || codeOf(error) === 'ERR_STREAM_DESTROYED') resolve(false);
          else reject(writeError(name, error));
        });
      }),
    close: async () => {},
    discard: async () => {},
  };
};

// The file is opened with the first write, so that a call that fails does not truncate it.
const toFile = (path: string, screen: Screen): Destination => {
  let replacement: Promise<Replacement> | null = null;
  const opened = async (): Promise<Replacement> => (await import('./replace-file.js')).replaceFile(path);
  return {
    screen,
    write: async (chunk) => {
      replacement ??= opened();
      await (await replacement).write(chunk);
      return true;
    },
    close: async () => {
      if (replacement !== null) await (await replacement).finish();
    },
    discard: async () => {
      if (replacement !== null) await (await replacement).discard();
    },
  };
};

const isStandardOutput = (path: string | undefined): path is undefined | '-' =>
  path === undefined || path === '-';

/** Whether `-o` is the user's terminal. */
export const isTerminal = (io: Io, path: string | undefined): boolean =>
  isStandardOutput(path) && screenOf(io.stdout, io.env).terminal;

/** Opens the output given by `-o`; without it, or for "-", standard output. */
export const openDestination = (io: Io, path: string | undefined): Destination =>
  isStandardOutput(path)
    ? toStream(io.stdout, 'stdout', screenOf(io.stdout, io.env))
    : toFile(path, screenOf(null, io.env));

/** The size, in letters, of combined small pieces. */
const CHUNK_SIZE = 1_000_000;

/** Combines pieces into larger writes. */
function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk: string[] = [];
  let gathered = 0;
  for (const piece of pieces) {
    chunk.push(piece);
    gathered += piece.length;
    if (gathered < CHUNK_SIZE) continue;
    yield chunk.join('');
    chunk = [];
    gathered = 0;
  }
  if (gathered > 0) yield chunk.join('');
}

/** Writes a text in pieces, unchanged. Resolves to `false` if the reader is gone. */
export const writeAsIs = async ({ write }: Destination, pieces: Iterable<string>): Promise<boolean> => {
  for (const chunk of inChunks(pieces)) if (!(await write(chunk))) return false;
  return true;
};

/**
 * Writes a text in pieces, and adds a line feed at the end if there is none; an empty one is not written. Stops if the
 * reader is gone.
 */
export const writePieces = async (destination: Destination, pieces: Iterable<string>): Promise<void> => {
  let last = '\n';
  const remembered = function* (): Generator<string> {
    for (const piece of pieces) {
      last = piece || last;
      yield piece;
    }
  };
  const goesOn = await writeAsIs(destination, remembered());
  if (goesOn && !last.endsWith('\n')) await destination.write('\n');
};

/** Writes a whole file, or keeps the existing one. Rejects with a `WriteError`. */
export const writeWhole = async (path: string, content: string | Uint8Array): Promise<void> =>
  (await import('./replace-file.js')).writeWhole(path, content);

/** Writes files into a folder, which is created if necessary. Rejects with a `WriteError`. */
export const writeFolder = async (folder: string, files: Readonly<Record<string, string>>): Promise<void> => {
  const [{ mkdir }, { join }] = await Promise.all([import('node:fs/promises'), import('node:path')]);
  await mkdir(folder, { recursive: true }).catch((thrown: unknown) => {
    throw thrown instanceof Error ? writeError(folder, thrown) : thrown;
  });
  for (const [name, text] of Object.entries(files)) await writeWhole(join(folder, name), text);
};
