import { decode } from './decode.js';
import { readError } from './error.js';
import type { Reader } from './source.js';

/** Plain text: the file as it is, decoded, without its byte order mark. */
export const read: Reader = async ({ bytes, path, encoding }) => {
  const decoded = decode(bytes, encoding, path);
  if (decoded.text.includes('\0')) {
    throw readError(path, { code: 'binary' });
  }
  return decoded;
};
