/** Up to this number, files are one task: starting threads would take longer than it saves. */
const FILES_FOR_ONE_THREAD = 8;

const MOST_FILES_PER_TASK = 32;

/** How many tasks the rest of the files makes for each thread. */
const TASKS_PER_THREAD = 4;

/** From this number of files on, most tasks have the maximum size, and no total has to be known. */
export const manyFiles = (threads: number): number => threads * TASKS_PER_THREAD * MOST_FILES_PER_TASK * 2;

/** The number of threads that have something to do. */
export const usefulThreads = (files: number, threads: number): number =>
  Math.min(threads, Math.ceil(files / FILES_FOR_ONE_THREAD));

/**
 * The number of files of the next task. Tasks become smaller towards the end: the first ones make the overhead of
 * passing them small, and the last ones let all threads finish at the same time.
 *
 * @param files - the number of all files; infinite where it is not known
 * @param taken - the number of files in earlier tasks
 */
export const nextTaskSize = (files: number, taken: number, threads: number): number => {
  if (files <= FILES_FOR_ONE_THREAD) return FILES_FOR_ONE_THREAD;
  const share = Math.ceil((files - taken) / (threads * TASKS_PER_THREAD));
  return Math.min(Math.max(share, 1), MOST_FILES_PER_TASK);
};
