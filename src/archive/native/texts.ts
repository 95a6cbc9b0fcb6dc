import type { Bindings } from './load.js';

/** A text in a vector: its length as four bytes, then its bytes, or its first four and where they all are. */
export const TEXT_BYTES = 16;
const MOST_WITHIN = 12;
const AFTER_LENGTH = 4;
const BEFORE_PLACE = 8;

/** Where a text of a vector stands in memory. */
interface Place {
  readonly index: number;
  readonly address: number;
  readonly length: number;
}

const HALF = 2 ** 32;

/** An address, which is exact as a number: processors have fewer bits for addresses than numbers for whole numbers. */
const addressAt = (view: DataView, at: number): number =>
  view.getUint32(at + 4, true) * HALF + view.getUint32(at, true);

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
  let from = 0;
  for (let first = places[from]; first !== undefined; first = places[from]) {
    const { address } = first;
    let to = from;
    let length = 0;
    for (let each = places[to]; each?.address === address + length; each = places[to]) {
      length += each.length;
      to += 1;
    }
    const pointer = byteOffset + first.index * TEXT_BYTES + BEFORE_PLACE;
    const bytes = bindings.get_data_from_pointer(buffer as ArrayBuffer, pointer, length);
    const decoder = Buffer.from(bytes.buffer, bytes.byteOffset, length);
    let start = 0;
    for (; from < to; from += 1) {
      const place = places[from];
      if (place === undefined) return;
      texts[place.index] = decoder.toString('utf8', start, start + place.length);
      start += place.length;
    }
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
    } else outside.push({ index, address: addressAt(view, at + BEFORE_PLACE), length });
  }
  readOutside(bindings, view, outside, texts);
  return texts;
};
