import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

/** The start of a document as this program prints it, one per line. */
const OPENING = '{"schemaVersion"';

const looksParsed = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, OPENING.length).toString('latin1') === OPENING;

/** Whether a file exists and is readable. */
export const isReadable = async (path: string): Promise<boolean> => {
  try {
    await (await open(path)).close();
    return true;
  } catch {
    return false;
  }
};

/**
 * Whether a file starts like one with earlier parses; an unreadable one does not. An empty one counts: Spark writes one
 * for each partition without data.
 */
export const holdsParses = async (path: string): Promise<boolean> => {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(OPENING.length), 0, OPENING.length, 0);
      return bytesRead === 0 || (bytesRead === OPENING.length && looksParsed(buffer));
    } finally {
      await file.close();
    }
  } catch {
    return false;
  }
};

/** Peeks at the start of a byte stream; `stream` yields all of it. */
export const peekAtParses = async (
  stream: AsyncIterable<Uint8Array>,
): Promise<{ readonly parsed: boolean; readonly stream: AsyncIterable<Uint8Array> }> => {
  const chunks = stream[Symbol.asyncIterator]();
  let start = Buffer.alloc(0);
  while (start.length < OPENING.length) {
    const { done, value } = await chunks.next();
    if (done === true) break;
    start = Buffer.concat([start, value]);
  }
  const whole = async function* (): AsyncGenerator<Uint8Array> {
    if (start.length > 0) yield start;
    yield* { [Symbol.asyncIterator]: () => chunks };
  };
  return { parsed: start.length >= OPENING.length && looksParsed(start), stream: whole() };
};

/** The bytes of a file, piece by piece. */
export const bytesOf = (path: string): AsyncIterable<Uint8Array> => createReadStream(path);

/** Lines that are processed together. */
export interface LineBatch {
  /** Number of the first, from 1. */
  readonly first: number;
  readonly lines: readonly string[];
}

/**
 * Splits a stream into batches of lines with about `size` letters. Only a line feed ends a line: node:readline would
 * also break at U+2028, which JSON strings may contain.
 */
export async function* lineBatches(
  stream: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<LineBatch> {
  const decoder = new TextDecoder();
  let first = 1;
  let lines: string[] = [];
  let gathered = 0;
  let rest: string[] = [];
  for await (const chunk of stream) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    for (const piece of pieces.slice(0, -1)) {
      const line = [...rest, piece].join('');
      rest = [];
      lines.push(line);
      gathered += line.length;
      if (gathered < size) continue;
      yield { first, lines };
      first += lines.length;
      lines = [];
      gathered = 0;
    }
    rest.push(pieces.at(-1) ?? '');
  }
  const last = rest.join('') + decoder.decode();
  if (last !== '') lines.push(last);
  if (lines.length > 0) yield { first, lines };
}
