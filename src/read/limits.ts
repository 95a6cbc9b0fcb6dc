import { type ReadError, readError } from './error.js';

/** The maximum size of a file, in bytes. Scanned volumes of the Gazette have a few hundred MiB. */
export const MAX_BYTES = 512 * 2 ** 20;

/**
 * The maximum length of a text. The longest laws have a million letters; a string in Node can be four times as long.
 */
export const MAX_LETTERS = 128_000_000;

/** The error for a file that is too large. */
export const tooLarge = (path: string | null): ReadError =>
  readError(path, { code: 'tooLarge', mostMebibytes: MAX_BYTES / 2 ** 20 });

/** The error for a text that is too long. */
export const tooLong = (path: string | null): ReadError =>
  readError(path, { code: 'tooLong', mostLetters: MAX_LETTERS });
