import { fstatSync, writeSync } from 'node:fs';
import type { Io, OutputStream } from './io.js';

/** What the pipes of most systems hold: so much can be written though nobody reads yet. */
const PIPE_CAPACITY = 65_536;

/** Whether a program or a file is at the other end, and no terminal. */
const leadsToProgramOrFile = (descriptor: number): boolean => {
  try {
    const kind = fstatSync(descriptor);
    return kind.isFIFO() || kind.isFile() || kind.isSocket();
  } catch {
    return false;
  }
};

const isBusy = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'EAGAIN';

/**
 * Writes a short answer to a descriptor, without a stream, which takes longer to set up than a document takes to parse.
 * What is more than a pipe holds the stream writes, so that a reader who is slow does not keep Ctrl-C waiting.
 */
const directStream = (descriptor: number, openStream: () => OutputStream): OutputStream => {
  const listeners: ((error: Error) => void)[] = [];
  let stream: OutputStream | null = null;
  let room = PIPE_CAPACITY;
  const streamed = (): OutputStream => {
    if (stream) return stream;
    stream = openStream();
    for (const listener of listeners) stream.on('error', listener);
    return stream;
  };
  return {
    write: (chunk, done) => {
      if (stream || chunk.length > room) return streamed().write(chunk, done);
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      if (bytes.length > room) return streamed().write(bytes, done);
      let written = 0;
      try {
        while (written < bytes.length) written += writeSync(descriptor, bytes, written);
      } catch (thrown) {
        if (isBusy(thrown)) return streamed().write(bytes.subarray(written), done);
        done(thrown instanceof Error ? thrown : new Error(String(thrown)));
        return false;
      }
      room -= bytes.length;
      done();
      return true;
    },
    // Whoever writes learns of a failed write from the promise; the stream emits an error as well.
    on: (_, listener) => listeners.push(listener),
  };
};

/** The process as the command sees it, whose streams are opened when they are first asked for. */
export const processIo = (process: Io): Io => {
  let stdout: OutputStream | null = null;
  return {
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      stdout ??= leadsToProgramOrFile(1) ? directStream(1, () => process.stdout) : process.stdout;
      return stdout;
    },
    get stderr() {
      return process.stderr;
    },
    env: process.env,
    once: (event, listener) => process.once?.(event, listener),
    off: (event, listener) => process.off?.(event, listener),
  };
};
