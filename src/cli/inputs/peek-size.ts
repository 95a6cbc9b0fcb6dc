import { mayExceedMemory } from '../memory-limit.js';

/** The start of a stream of bytes. */
interface Peek {
  /** Whether parsing it may take more memory than available. */
  readonly tooLarge: boolean;
  /** The whole stream, from its start. */
  readonly stream: AsyncIterable<Uint8Array>;
}

/** Reads a stream until it ends or turns out too large. */
export const peekAtSize = async (stream: AsyncIterable<Uint8Array>): Promise<Peek> => {
  const rest = stream[Symbol.asyncIterator]();
  const start: Uint8Array[] = [];
  let bytes = 0;
  let ended = false;
  while (!ended && !mayExceedMemory(bytes)) {
    const { done, value } = await rest.next();
    if (done === true) ended = true;
    else {
      start.push(value);
      bytes += value.length;
    }
  }
  const whole = async function* (): AsyncGenerator<Uint8Array> {
    yield* start;
    if (!ended) yield* { [Symbol.asyncIterator]: () => rest };
  };
  return { tooLarge: !ended, stream: whole() };
};
