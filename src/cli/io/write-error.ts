/** The reason why the output could not be written. */
export interface WriteError extends Error {
  readonly name: 'WriteError';
  readonly path: string;
  /** Whether the file is one of the inputs. */
  readonly isInput: boolean;
}

export const isWriteError = (thrown: unknown): thrown is WriteError =>
  thrown instanceof Error && thrown.name === 'WriteError';

/** The system's error code ("ENOSPC"), else the message. */
export const codeOf = (error: Error): string => ('code' in error ? String(error.code) : error.message);

/** The error for a file that could not be written. */
export const writeError = (path: string, error: Error): WriteError =>
  Object.assign(new Error(codeOf(error)), { name: 'WriteError' as const, path, isInput: false });

/** The error for an output that would overwrite an input. */
export const inputError = (path: string): WriteError =>
  Object.assign(new Error('EEXIST'), { name: 'WriteError' as const, path, isInput: true });
