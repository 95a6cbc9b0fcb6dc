import { describeProblem, type ReadProblem } from './problem.js';

/** Why bytes could not be read: a one-line message in English that names the file and says what to do about it. */
export interface ReadError extends Error {
  readonly name: 'ReadError';
  /** The file as the caller named it; `null` for standard input or bytes without a name. */
  readonly path: string | null;
  readonly problem: ReadProblem;
}

/** Creates the error for one input. */
export const readError = (path: string | null, problem: ReadProblem, cause?: unknown): ReadError =>
  Object.assign(
    new Error(
      `${path ?? 'standard input'}: ${describeProblem(problem)}`,
      cause === undefined ? undefined : { cause },
    ),
    { name: 'ReadError' as const, path, problem },
  );

/** Whether an error means that an input cannot be read, as opposed to an error in the program. */
export const isReadError = (thrown: unknown): thrown is ReadError =>
  thrown instanceof Error && thrown.name === 'ReadError' && 'problem' in thrown;
