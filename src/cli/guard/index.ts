import type { GuardedReader } from './protocol.js';

export type { GuardedReader } from './protocol.js';

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
