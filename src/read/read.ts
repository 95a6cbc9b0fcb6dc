import { isReadError, readError } from './error.js';
import { formatNames, formats } from './formats.js';
import { MAX_LETTERS, tooLong } from './limits.js';
import { describeProblem, type ReadProblem } from './problem.js';
import { sniffFormat } from './sniff.js';
import type { Reader, ReaderInput, ReaderOutput, ReadOptions, ReadWarning, Source } from './source.js';

const tell = (problem: ReadProblem): ReadWarning => ({ problem, message: describeProblem(problem) });

/** A stack overflow: readers are recursive, and real documents are not nested deeply. */
const isStackOverflow = (thrown: unknown): boolean =>
  thrown instanceof RangeError && /call stack/i.test(thrown.message);

/** Any error thrown by a library for a damaged file becomes an error for that file. */
const guarded = async (read: Reader, format: string, input: ReaderInput): Promise<ReaderOutput> => {
  try {
    return await read(input);
  } catch (cause) {
    if (isReadError(cause)) throw cause;
    if (isStackOverflow(cause)) {
      throw readError(input.path, { code: 'tooDeep' }, cause);
    }
    const reason = (cause instanceof Error ? cause.message : String(cause)).split('\n', 1)[0] ?? '';
    throw readError(input.path, { code: 'damaged', format, reason }, cause);
  }
};

// Loaded on demand: Node's cryptography takes longer to load than reading a document.
const hashOf = (bytes: Uint8Array): string =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(bytes).digest('hex');

/** The maximum depth of embedded files. */
const MOST_NESTED = 2;

const readAs = async (
  format: string | undefined,
  bytes: Uint8Array,
  options: Omit<ReaderInput, 'bytes' | 'readEmbedded'>,
  depth: number,
): Promise<ReaderOutput & { readonly format: string }> => {
  const { path } = options;
  const name = format ?? (await sniffFormat(bytes, path));
  const found = formats.find((candidate) => candidate.name === name);
  if (!found) throw readError(path, { code: 'unknownFormat', name, known: formatNames });
  const { read } = await found.load();
  const readEmbedded: ReaderInput['readEmbedded'] = async (inner, { encoding, mostUnpacked }) => {
    if (depth >= MOST_NESTED) throw readError(path, { code: 'tooDeep' });
    const innerOptions = { path, encoding, mostUnpacked: () => mostUnpacked, isBare: true };
    return readAs(undefined, inner, innerOptions, depth + 1);
  };
  return { ...(await guarded(read, name, { ...options, bytes, readEmbedded })), format: name };
};

const isBounded = (format: string): boolean =>
  formats.find(({ name }) => name === format)?.isBounded === true;

/**
 * Reads bytes into the text that all positions refer to. Format and encoding are detected by content unless forced.
 * Rejects with a `ReadError` for bytes that are not a document.
 */
export const readSource = async (bytes: Uint8Array, options: ReadOptions): Promise<Source> => {
  const { path, mostUnpacked, encoding: forced = null, progress, elsewhere, ocr, look } = options;
  const inputFormat = options.inputFormat ?? (await sniffFormat(bytes, path));
  if (elsewhere && !isBounded(inputFormat)) return elsewhere(bytes, { ...options, inputFormat });
  const output = await readAs(
    inputFormat,
    bytes,
    { path, encoding: forced, mostUnpacked, progress, ocr, look },
    0,
  );
  const { text, encoding, format, layout = null, warnings = [] } = output;
  if (text.length > MAX_LETTERS) throw tooLong(path);
  const sha256 = options.hash === false ? null : hashOf(bytes);
  return {
    text,
    layout,
    info: { path, format, encoding, bytes: bytes.length, sha256 },
    warnings: (bytes.length === 0 ? [...warnings, { code: 'empty' } as const] : warnings).map(tell),
  };
};
