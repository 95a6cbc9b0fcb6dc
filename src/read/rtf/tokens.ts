import { Tokenize } from 'rtf-stream-parser';
import { readError } from '../error.js';

/** A piece of RTF. */
export type Token =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | {
      readonly kind: 'control';
      readonly word: string;
      readonly value: number | null;
      readonly byte: number | null;
    }
  | { readonly kind: 'text'; readonly bytes: Uint8Array };

/** The tokens of the library, whose types are const enums that cannot be imported with isolated modules. */
interface RawToken {
  readonly type: number;
  readonly word?: string;
  readonly param?: number;
  readonly data?: Uint8Array;
}

const GROUP_START = 0;
const GROUP_END = 1;
const CONTROL = 2;

/**
 * Byte escapes without two digits would cause warnings on the console and are replaced by spaces of the same length.
 */
const mendEscapes = (rtf: string): string =>
  rtf.replace(/\\(?:'(?![\da-f]{2})|[\s\S])/gi, (sequence) => (sequence === "\\'" ? '  ' : sequence));

const BROKEN_ESCAPE = /\\'(?![\da-f]{2})/i;

/** Memory is allocated for the length given by `\bin`, which must not exceed that of the file. */
const checkBinaries = (rtf: string, path: string | null): void => {
  for (const [, length] of rtf.matchAll(/\\bin(\d+)/g)) {
    if (Number(length) > rtf.length) throw readError(path, { code: 'damagedRtf' });
  }
};

const tokenOf = (raw: RawToken): Token => {
  if (raw.type === GROUP_START) return { kind: 'open' };
  if (raw.type === GROUP_END) return { kind: 'close' };
  if (raw.type !== CONTROL) return { kind: 'text', bytes: raw.data ?? new Uint8Array() };
  const byte = raw.word === "'" ? (raw.data?.[0] ?? null) : null;
  return { kind: 'control', word: raw.word ?? '', value: raw.param ?? null, byte };
};

/** Splits RTF into tokens. Throws a `ReadError` if it is damaged. */
export const tokensOf = async (bytes: Uint8Array, path: string | null): Promise<readonly Token[]> => {
  const rtf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  checkBinaries(rtf, path);
  const mended = BROKEN_ESCAPE.test(rtf) ? mendEscapes(rtf) : rtf;
  const tokenizer = new Tokenize();
  tokenizer.end(Buffer.from(mended, 'latin1'));
  const tokens: Token[] = [];
  for await (const raw of tokenizer) tokens.push(tokenOf(raw));
  return tokens;
};
