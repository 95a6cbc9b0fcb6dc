import { decodeWindows1252 } from '../windows1252.js';
import type { Stretch } from './header.js';
import { readPlc } from './plc.js';

/** A stretch of the text that is contiguous in the main stream. */
export interface Piece {
  /** Its start and end in the text, in characters. */
  readonly start: number;
  readonly end: number;
  /** Its offset in the main stream. */
  readonly offset: number;
  /** The number of bytes per character. */
  readonly size: 1 | 2;
  /** Properties that a fast save added to the formatting; `null` for none. */
  readonly changes: Uint8Array | null;
}

/** The text of all stories in order. */
export interface PieceTable {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const CHANGES = 1;
const TABLE = 2;
const COMPRESSED = 0x40000000;
const PIECE_SIZE = 8;

/** The relevant properties in short changes of pieces, which have separate numbers for them ([MS-DOC] 2.9.216). */
const SHORT_NAMES = new Map([
  [0x0c, 0x260a],
  [0x18, 0x2416],
  [0x19, 0x2417],
  [0x41, 0x0800],
  [0x5b, 0x083b],
  [0x5c, 0x083c],
]);

const changesOf = (word: number, lists: readonly Uint8Array[]): Uint8Array | null => {
  if ((word & 1) === 1) return lists[word >> 1] ?? null;
  const name = SHORT_NAMES.get((word >> 1) & 0x7f);
  return name === undefined ? null : Uint8Array.of(name & 0xff, name >> 8, word >> 8);
};

const decode = (bytes: Uint8Array, { size }: { readonly size: 1 | 2 }): string =>
  size === 1
    ? decodeWindows1252(bytes)
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf16le');

/** Reads the piece table ([MS-DOC] 2.8.35, 2.9.38). Throws an `Error` if it points outside the main stream. */
export const readPieces = (main: Uint8Array, table: Uint8Array, stretch: Stretch): PieceTable => {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const lists: Uint8Array[] = [];
  const end = stretch.offset + stretch.length;
  let at = stretch.offset;
  while (view.getUint8(at) === CHANGES) {
    const length = view.getUint16(at + 1, true);
    lists.push(table.subarray(at + 3, at + 3 + length));
    at += 3 + length;
  }
  if (view.getUint8(at) !== TABLE) throw new Error('no piece table');
  const length = Math.min(view.getUint32(at + 1, true), end - at - 5);
  const places = readPlc(view, { offset: at + 5, length }, PIECE_SIZE);

  const pieces: Piece[] = [];
  const texts: string[] = [];
  let start = 0;
  for (let index = 0; index < places.count; index += 1) {
    const data = places.dataAt(index);
    const place = view.getUint32(data + 2, true);
    const size = (place & COMPRESSED) === 0 ? 2 : 1;
    const offset = size === 1 ? (place & ~COMPRESSED) / 2 : place;
    const count = places.positionAt(index + 1) - places.positionAt(index);
    if (places.positionAt(index) !== start || count < 0 || offset + count * size > main.length)
      throw new Error('a piece of text outside the file');
    // Pieces do not overlap, so together they have at most as many characters as the stream has bytes.
    if (start + count > main.length) throw new Error('more text than the file has room for');
    const changes = changesOf(view.getUint16(data + 6, true), lists);
    pieces.push({ start, end: start + count, offset, size, changes });
    texts.push(decode(main.subarray(offset, offset + count * size), { size }));
    start += count;
  }
  return { text: texts.join(''), pieces };
};
