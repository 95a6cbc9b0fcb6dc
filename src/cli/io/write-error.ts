/** Why an answer could not be written. */
export interface WriteError extends Error {
  readonly name: 'WriteError';
  readonly path: string;
  /** Whether the file is one of those that the answer is made of. */
  readonly isInput: boolean;
}

export const isWriteError = (thrown: unknown): thrown is WriteError =>
  thrown instanceof Error && thrown.name === 'WriteError';

/** The system's name of what went wrong ("ENOSPC"), else the message. */
export const codeOf = (error: Error): string => ('code' in error ? String(error.code) : error.message);

/** The error of a file that could not be written. */
export const writeError = (path: string, error: Error): WriteError =>
  Object.assign(new Error(codeOf(error)), { name: 'WriteError' as const, path, isInput: false });

/** The error of an output that would take the place of an input. */
export const inputError = (path: string): WriteError =>
  Object.assign(new Error('EEXIST'), { name: 'WriteError' as const, path, isInput: true });
