import { decode } from './decode.js';
import { readError } from './error.js';
import type { Reader } from './source.js';

/** Extracted text may contain a few control characters, but binary data is full of them. */
const CONTROLS = /\ufffd|(?!\s)\p{Cc}/gu;
const LARGEST_SHARE = 0.02;

/** Formats that have signatures: a file of one of these that lacks it is none. */
const NAMED_OTHERWISE = /\.(?:pdf|do[ct][xm]?|odt|rtf|png|jpe?g|tiff?)$/iu;

const isBinary = (text: string): boolean =>
  text.includes('\0') && (text.match(CONTROLS)?.length ?? 0) > text.length * LARGEST_SHARE;

/** Plain text: the file as it is, decoded, without its byte order mark. */
export const read: Reader = async ({ bytes, path, encoding }) => {
  const decoded = decode(bytes, encoding, path);
  if (isBinary(decoded.text)) {
    const ending = NAMED_OTHERWISE.exec(path ?? '')?.[0].toLowerCase();
    throw readError(path, ending === undefined ? { code: 'binary' } : { code: 'otherThanNamed', ending });
  }
  return decoded;
};
