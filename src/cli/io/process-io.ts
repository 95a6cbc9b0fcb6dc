import { fstatSync, writeSync } from 'node:fs';
import type { Io, OutputStream } from './io.js';

/** The capacity of pipes on most systems: this much can be written before anybody reads. */
const PIPE_CAPACITY = 65_536;

/** Whether the other end is a program or a file rather than a terminal. */
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
 * Writes short output to a descriptor, without a stream, which takes longer to set up than parsing a document. Output
 * beyond the capacity of a pipe goes through the stream, so that a slow reader does not block Ctrl-C.
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
    // Writers learn of a failed write from the promise; the stream also emits an error.
    on: (_, listener) => listeners.push(listener),
  };
};

/** The environment given by the process, with streams opened on first use. */
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
