import { createHash } from 'node:crypto';
import { readError } from './error.js';
import { formatNames, formats } from './formats.js';
import { sniffFormat } from './sniff.js';
import type { ReadOptions, Source } from './source.js';

/**
 * Reads bytes to the text that all positions refer to. Format and encoding are detected by content unless forced.
 * Rejects with a `ReadError` for bytes that hold no document.
 */
export const readSource = async (bytes: Uint8Array, options: ReadOptions): Promise<Source> => {
  const { path } = options;
  const name = options.inputFormat ?? sniffFormat(bytes);
  const format = formats.find((candidate) => candidate.name === name);
  if (!format) throw readError(path, `unknown format "${name}": use one of ${formatNames.join(', ')}`);
  const { read } = await format.load();
  const { text, encoding } = await read({ bytes, path, encoding: options.encoding ?? null });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { text, info: { path, format: name, encoding, bytes: bytes.length, sha256 } };
};
