import type { ReadOptions, Source } from '../../read/index.js';

/** Reads bytes where they can do no harm; rejects with a `ReadError`. */
export type GuardedReader = (bytes: Uint8Array, options: GuardedOptions) => Promise<Source>;

/** How to read bytes, and how long. */
export interface GuardedOptions extends ReadOptions {
  /** Seconds that may pass without progress; without it, as many as a file of this size takes at most. */
  readonly timeout?: number | undefined;
}

/**
 * Makes what reads files in a thread that is ended from outside where a file takes too much time or memory. The thread
 * is started with the first file.
 *
 * @param script - the built file that the thread runs
 */
export const guardedReader = (script: URL): GuardedReader => {
  let reader: Promise<GuardedReader> | null = null;
  return async (bytes, options) => {
    reader ??= import('./watched-thread.js').then(({ watchedThread }) => watchedThread(script));
    return (await reader)(bytes, options);
  };
};
