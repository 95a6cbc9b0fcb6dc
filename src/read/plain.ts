import { decode } from './decode.js';
import { readError } from './error.js';
import type { Reader } from './source.js';

/** Extracted text may contain a few control characters, but binary data is full of them. */
const CONTROLS = /\ufffd|(?!\s)\p{Cc}/gu;
const LARGEST_SHARE = 0.02;

const isBinary = (text: string): boolean =>
  text.includes('\0') && (text.match(CONTROLS)?.length ?? 0) > text.length * LARGEST_SHARE;

/** Plain text: the file as it is, decoded, without its byte order mark. */
export const read: Reader = async ({ bytes, path, encoding }) => {
  const decoded = decode(bytes, encoding, path);
  if (isBinary(decoded.text)) {
    throw readError(path, { code: 'binary' });
  }
  return decoded;
};
