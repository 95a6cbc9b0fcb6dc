import { type ReadError, readError } from './error.js';

/** How large a file may be, in bytes. Scanned volumes of the Gazette with their pictures have some hundred MiB. */
export const MAX_BYTES = 512 * 2 ** 20;

/** How long a text may be. The longest laws have a million letters; what Node calls a string holds four times this. */
export const MAX_LETTERS = 128_000_000;

/** The error of a file that is too large. */
export const tooLarge = (path: string | null): ReadError =>
  readError(path, { code: 'tooLarge', mostMebibytes: MAX_BYTES / 2 ** 20 });

/** The error of a text that is too long. */
export const tooLong = (path: string | null): ReadError =>
  readError(path, { code: 'tooLong', mostLetters: MAX_LETTERS });
