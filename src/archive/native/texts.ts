import type { Bindings } from './load.js';

/** A text in a vector: its length as four bytes, then its bytes, or its first four and where they all are. */
const TEXT_BYTES = 16;
const MOST_WITHIN = 12;
const AFTER_LENGTH = 4;
const BEFORE_PLACE = 8;

/** Where a text of a vector stands in memory. */
interface Place {
  readonly index: number;
  readonly address: bigint;
  readonly length: number;
}

/**
 * Reads texts from the memory behind a vector. Each access to it takes longer than decoding a text, so that texts
 * without a gap between them are taken at once.
 */
const readOutside = (
  bindings: Bindings,
  { buffer, byteOffset }: DataView,
  places: readonly Place[],
  texts: (string | null)[],
): void => {
  for (let from = 0; from < places.length; ) {
    const first = places[from];
    if (first === undefined) return;
    let to = from;
    let length = 0;
    for (let each = places[to]; each?.address === first.address + BigInt(length); each = places[to]) {
      length += each.length;
      to += 1;
    }
    const pointer = byteOffset + first.index * TEXT_BYTES + BEFORE_PLACE;
    const bytes = bindings.get_data_from_pointer(buffer as ArrayBuffer, pointer, length);
    const decoder = Buffer.from(bytes.buffer, bytes.byteOffset, length);
    let start = 0;
    for (const { index, length: own } of places.slice(from, to)) {
      texts[index] = decoder.toString('utf8', start, start + own);
      start += own;
    }
    from = to;
  }
};

/** The texts of a vector. */
export const readTexts = (
  bindings: Bindings,
  view: DataView,
  size: number,
  isValid: (index: number) => boolean,
): readonly (string | null)[] => {
  const inside = Buffer.from(view.buffer, view.byteOffset, view.byteLength);
  const texts: (string | null)[] = new Array(size).fill(null);
  const outside: Place[] = [];
  for (let index = 0; index < size; index += 1) {
    if (!isValid(index)) continue;
    const at = index * TEXT_BYTES;
    const length = view.getUint32(at, true);
    if (length <= MOST_WITHIN) {
      const start = at + AFTER_LENGTH;
      texts[index] = inside.toString('utf8', start, start + length);
    } else outside.push({ index, address: view.getBigUint64(at + BEFORE_PLACE, true), length });
  }
  readOutside(bindings, view, outside, texts);
  return texts;
};
