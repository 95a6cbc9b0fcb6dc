import type { GuardedReader } from './protocol.js';

export type { GuardedReader } from './protocol.js';

/**
 * Creates a reader that runs in a separate thread, which is terminated if a file takes too much time or memory. The
 * thread is started with the first file.
 *
 * @param script - the built file that the thread executes
 */
export const guardedReader = (script: URL): GuardedReader => {
  let reader: Promise<GuardedReader> | null = null;
  return async (bytes, options) => {
    reader ??= import('./watched-thread.js').then(({ watchedThread }) => watchedThread(script));
    return (await reader)(bytes, options);
  };
};
