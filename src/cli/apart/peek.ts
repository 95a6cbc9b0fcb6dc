import { isHeavy } from '../heap.js';

/** The start of a stream of bytes. */
export interface Peek {
  /** Whether there are so many that to parse them could take more memory than there is. */
  readonly heavy: boolean;
  /** All of it again. */
  readonly stream: AsyncIterable<Uint8Array>;
}

/** Gathers a stream until it is heavy. */
export const peekAtWeight = async (stream: AsyncIterable<Uint8Array>): Promise<Peek> => {
  const rest = stream[Symbol.asyncIterator]();
  const start: Uint8Array[] = [];
  let gathered = 0;
  let ended = false;
  while (!ended && !isHeavy(gathered)) {
    const { done, value } = await rest.next();
    if (done === true) ended = true;
    else {
      start.push(value);
      gathered += value.length;
    }
  }
  const whole = async function* (): AsyncGenerator<Uint8Array> {
    yield* start;
    if (!ended) yield* { [Symbol.asyncIterator]: () => rest };
  };
  return { heavy: !ended, stream: whole() };
};
