import { readError } from './error.js';

/** Decoded text without its byte order mark, and the encoding it was found to be in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

interface ByteOrderMark {
  readonly bytes: readonly number[];
  readonly encoding: string;
}

const byteOrderMarks: readonly ByteOrderMark[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** Encodings by the names that `--encoding` takes. windows-1258 writes tones apart, so it is composed after. */
const decoders: Readonly<Record<string, (bytes: Uint8Array) => string>> = {
  'utf-8': (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
  'utf-16le': (bytes) => new TextDecoder('utf-16le').decode(bytes),
  'utf-16be': (bytes) => new TextDecoder('utf-16be').decode(bytes),
  'windows-1258': (bytes) => new TextDecoder('windows-1258').decode(bytes).normalize('NFC'),
};

/** The encodings that can be forced. */
export const encodingNames: readonly string[] = Object.keys(decoders);

const decodeAs = (bytes: Uint8Array, encoding: string, path: string | null): Decoded => {
  const decoder = decoders[encoding];
  if (!decoder) {
    throw readError(path, `unknown encoding "${encoding}": use one of ${encodingNames.join(', ')}`);
  }
  try {
    return { text: decoder(bytes), encoding };
  } catch (cause) {
    throw readError(path, `is not ${encoding}: leave out the encoding to have it detected`, cause);
  }
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Decodes text in the encoding that is forced, that its byte order mark names or that it reads as. */
export const decode = (bytes: Uint8Array, forced: string | null, path: string | null): Decoded => {
  if (forced !== null) return decodeAs(bytes, forced.toLowerCase(), path);
  const mark = byteOrderMarks.find((candidate) => startsWith(bytes, candidate.bytes));
  if (mark) return decodeAs(bytes.subarray(mark.bytes.length), mark.encoding, path);
  return decodeAs(bytes, isUtf8(bytes) ? 'utf-8' : 'windows-1258', path);
};
