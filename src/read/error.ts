/** Why bytes could not be read: a one-line message that names the file and says what to do about it. */
export interface ReadError extends Error {
  readonly name: 'ReadError';
  /** The file as the caller named it; `null` for standard input or bytes without a name. */
  readonly path: string | null;
}

/** What a message calls an input. */
export const nameOf = (path: string | null): string => path ?? 'standard input';

/**
 * Makes the error of one input. `problem` goes on from the file's name: "is encrypted: save it without a password".
 */
export const readError = (path: string | null, problem: string, cause?: unknown): ReadError =>
  Object.assign(new Error(`${nameOf(path)}: ${problem}`, cause === undefined ? undefined : { cause }), {
    name: 'ReadError' as const,
    path,
  });

/** Whether something thrown says that an input cannot be read, as opposed to a fault of the program. */
export const isReadError = (thrown: unknown): thrown is ReadError =>
  thrown instanceof Error && thrown.name === 'ReadError' && 'path' in thrown;
