import { readError } from './error.js';
import {
  fromLegacy,
  type LegacyEncoding,
  legacyEncodingOf,
  legacyReading,
  SAMPLE_LENGTH,
} from './legacy/index.js';
import { MAX_LETTERS, tooLong } from './limits.js';
import { decodeWindows1252, encodeWindows1252 } from './windows1252.js';

/** Decoded text without its byte order mark, and the detected encoding. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

interface ByteOrderMark {
  readonly bytes: readonly number[];
  readonly encoding: string;
}

const BYTE_ORDER_MARKS: readonly ByteOrderMark[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** The maximum number of bytes per UTF-16 unit in UTF-8; only encodings with separate tones take more. */
const MOST_BYTES_OF_LETTER = 4;

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const utf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** Letters that are in no Western European code page. */
const VIETNAMESE = /[ĐđƠơƯư\u1EA0-\u1EF9]/u;
/** The result of decoding such letters in UTF-8 with a Western European code page: "á»‡" for "ệ". */
const TWICE = /á[º»]|Ä[\u0080-\u00BF‘]|Æ[°¡]/u;

/**
 * Repairs text whose UTF-8 was decoded as windows-1252 or Latin-1 and saved as UTF-8 again; `null` if that is not the
 * case.
 */
const decodeTwice = (text: string): string | null => {
  const bytes = encodeWindows1252(text);
  return bytes === null ? null : decodeUtf8(bytes);
};

/** Text typed in a legacy font and saved as UTF-8 consists of windows-1252 letters. */
const legacyDecoder =
  (encoding: LegacyEncoding) =>
  (bytes: Uint8Array): string =>
    fromLegacy[encoding](decodeUtf8(bytes) ?? decodeWindows1252(bytes));

/** Encodings by the names that can be forced. windows-1258 has separate tones, so its text is composed afterwards. */
const DECODERS: ReadonlyMap<string, (bytes: Uint8Array) => string> = new Map(
  Object.entries<(bytes: Uint8Array) => string>({
    'utf-8': utf8,
    'utf-8-twice': (bytes) => {
      const text = utf8(bytes);
      return decodeTwice(text) ?? text;
    },
    'utf-16le': (bytes) => new TextDecoder('utf-16le').decode(bytes),
    'utf-16be': (bytes) => new TextDecoder('utf-16be').decode(bytes),
    'windows-1258': (bytes) => new TextDecoder('windows-1258').decode(bytes).normalize('NFC'),
    'windows-1252': decodeWindows1252,
    tcvn3: legacyDecoder('tcvn3'),
    vni: legacyDecoder('vni'),
    viqr: legacyDecoder('viqr'),
  }),
);

/** The encodings that can be forced. */
export const encodingNames: readonly string[] = [...DECODERS.keys()];

const decodeUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return utf8(bytes);
  } catch {
    return null;
  }
};

const decodeAs = (bytes: Uint8Array, encoding: string, path: string | null): Decoded => {
  const decoder = DECODERS.get(encoding);
  if (!decoder) {
    throw readError(path, { code: 'unknownEncoding', name: encoding, known: encodingNames });
  }
  try {
    return { text: decoder(bytes), encoding };
  } catch (cause) {
    throw readError(path, { code: 'notInEncoding', encoding }, cause);
  }
};

/**
 * UTF-16 without a byte order mark is recognised by the zero bytes of its ASCII characters, which are all at even or
 * all at odd offsets.
 */
export const unmarkedUtf16 = (bytes: Uint8Array): string | null => {
  const sample = bytes.subarray(0, SAMPLE_LENGTH);
  if (!sample.includes(0)) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const many = sample.length / 2 / 4;
  if (odd > many && even < many / 10) return 'utf-16le';
  return even > many && odd < many / 10 ? 'utf-16be' : null;
};

const isTwiceEncoded = (text: string): boolean => {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (VIETNAMESE.test(sample) || !TWICE.test(sample)) return false;
  const once = decodeTwice(text);
  return once !== null && VIETNAMESE.test(once);
};

const detect = (bytes: Uint8Array): string => {
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return wide;
  const text = decodeUtf8(bytes);
  if (text !== null) return isTwiceEncoded(text) ? 'utf-8-twice' : (legacyEncodingOf(text) ?? 'utf-8');
  const sample = bytes.subarray(0, SAMPLE_LENGTH);
  const windows1258 = new TextDecoder('windows-1258').decode(sample).normalize('NFC');
  return legacyReading(decodeWindows1252(sample), windows1258) ?? 'windows-1258';
};

/** Decodes text in the encoding that is forced, given by its byte order mark or detected. */
export const decode = (bytes: Uint8Array, forced: string | null, path: string | null): Decoded => {
  if (bytes.length > MAX_LETTERS * MOST_BYTES_OF_LETTER) throw tooLong(path);
  const mark = BYTE_ORDER_MARKS.find((candidate) => startsWith(bytes, candidate.bytes));
  const content = mark ? bytes.subarray(mark.bytes.length) : bytes;
  const encoding =
    forced?.toLowerCase() ?? (mark && mark.encoding !== 'utf-8' ? mark.encoding : detect(content));
  return decodeAs(content, encoding, path);
};
