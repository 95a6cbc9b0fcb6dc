import { type Decoded, decode } from '../decode.js';

const DECLARATION = /<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([\w-]{2,30})/i;
const HEAD_LENGTH = 4096;

const declaredCharset = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.subarray(0, HEAD_LENGTH)).toString('latin1');
  return DECLARATION.exec(head)?.[1]?.toLowerCase() ?? null;
};

/** Pages often declare one of these but use another, so the declaration is only a hint. */
const HINTS = new Set([
  'utf-8',
  'utf8',
  'iso-8859-1',
  'windows-1252',
  'us-ascii',
  'x-user-defined',
  'utf-16',
]);

/** Decodes a page by its byte order mark, by its declaration if that can be trusted, or by detection. */
export const decodeHtml = (bytes: Uint8Array, forced: string | null, path: string | null): Decoded => {
  const declared = declaredCharset(bytes);
  if (forced !== null || declared === null || HINTS.has(declared)) return decode(bytes, forced, path);
  try {
    const text = new TextDecoder(declared, { fatal: true }).decode(bytes);
    return { text: declared === 'windows-1258' ? text.normalize('NFC') : text, encoding: declared };
  } catch {
    return decode(bytes, null, path);
  }
};
