import { forTerminal } from '../../chars/index.js';
import { type Io, type OutputStream, type Screen, screenOf } from './io.js';
import type { Replacement } from './replace-file.js';
import { codeOf, writeError } from './write-error.js';

/** Where an answer goes. */
export interface Destination {
  readonly screen: Screen;
  /** Resolves to `false` once the reader has gone: nothing more need be made. Rejects where a file cannot be written. */
  readonly write: (chunk: string | Uint8Array) => Promise<boolean>;
  readonly close: () => Promise<void>;
  /** Ends it, and leaves a file that was there as it was. */
  readonly discard: () => Promise<void>;
}

const toStream = (stream: OutputStream, name: string, screen: Screen): Destination => {
  let open = true;
  // A closed pipe raises an event besides failing the write; without a listener that would end the program.
  stream.on('error', () => {
    open = false;
  });
  return {
    screen,
    write: (chunk) =>
      new Promise((resolve, reject) => {
        if (!open) return resolve(false);
        // Whatever is printed may hold words of a file, and a name may be one of these.
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

// The file is opened with the first write, so that a call that fails altogether does not empty what was there.
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

/** Whether what `-o` names is the user's terminal. */
export const isTerminal = (io: Io, path: string | undefined): boolean =>
  isStandardOutput(path) && screenOf(io.stdout, io.env).terminal;

/** Opens what `-o` names; without it, or for "-", standard output. */
export const openDestination = (io: Io, path: string | undefined): Destination =>
  isStandardOutput(path)
    ? toStream(io.stdout, 'stdout', screenOf(io.stdout, io.env))
    : toFile(path, screenOf(null, io.env));

/** Letters that are written at once, where a text comes in small pieces. */
const CHUNK_SIZE = 1_000_000;

/** Puts pieces together to what is written at once. */
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

/** Writes a text that comes in pieces, as it is. Resolves to `false` where the reader is gone. */
export const writeAsIs = async ({ write }: Destination, pieces: Iterable<string>): Promise<boolean> => {
  for (const chunk of inChunks(pieces)) if (!(await write(chunk))) return false;
  return true;
};

/**
 * Writes a text that comes in pieces, and ends it with a line feed if it has none; an empty one is not written. Stops
 * where the reader is gone.
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

/** Writes a whole file, or leaves the one that is there. Rejects with a `WriteError`. */
export const writeWhole = async (path: string, content: string | Uint8Array): Promise<void> =>
  (await import('./replace-file.js')).writeWhole(path, content);

/** Writes files into a folder, which is made if it is not there. Rejects with a `WriteError`. */
export const writeFolder = async (folder: string, files: Readonly<Record<string, string>>): Promise<void> => {
  const [{ mkdir }, { join }] = await Promise.all([import('node:fs/promises'), import('node:path')]);
  await mkdir(folder, { recursive: true }).catch((thrown: unknown) => {
    throw thrown instanceof Error ? writeError(folder, thrown) : thrown;
  });
  for (const [name, text] of Object.entries(files)) await writeWhole(join(folder, name), text);
};
