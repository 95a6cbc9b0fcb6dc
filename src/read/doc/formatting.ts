import type { Stretch } from './header.js';
import { readPlc } from './plc.js';

/** The properties of a stretch of the main stream, in bytes. */
export interface Formatting {
  readonly start: number;
  readonly end: number;
  /** The offset of the properties in the main stream; -1 for none. */
  readonly at: number;
  readonly length: number;
}

/** Looks up the properties of a byte of the main stream. */
export type FormattingAt = (offset: number) => Formatting | null;

/** Formatting is stored in pages of this size, whose last byte gives the number of stretches. */
const PAGE_SIZE = 512;
const PAGE_NUMBER = 0x3fffff;

interface Kind {
  /** The number of bytes per stretch in a page, in addition to its start. */
  readonly dataSize: number;
  /** The offset of the properties that a byte of the page points to. */
  readonly properties: (main: Uint8Array, at: number) => { readonly at: number; readonly length: number };
}

/** Character properties: a length, then the list ([MS-DOC] 2.9.33). */
const CHARACTER_KIND: Kind = {
  dataSize: 1,
  properties: (main, at) => ({ at: at + 1, length: main[at] ?? 0 }),
};

/** Paragraph properties: a length in words, less one byte or in the byte after, then the style and the list (2.9.175). */
const PARAGRAPH_KIND: Kind = {
  dataSize: 13,
  properties: (main, at) => {
    const words = main[at] ?? 0;
    return words === 0
      ? { at: at + 2, length: 2 * (main[at + 1] ?? 0) }
      : { at: at + 1, length: 2 * words - 1 };
  },
};

const readPage = (
  main: Uint8Array,
  page: number,
  { dataSize, properties }: Kind,
  found: Formatting[],
): void => {
  const start = page * PAGE_SIZE;
  const count = main[start + PAGE_SIZE - 1];
  if (count === undefined || (count + 1) * 4 + count * dataSize >= PAGE_SIZE) return;
  const view = new DataView(main.buffer, main.byteOffset + start, PAGE_SIZE);
  for (let index = 0; index < count; index += 1) {
    const pointer = view.getUint8((count + 1) * 4 + index * dataSize);
    found.push({
      start: view.getUint32(index * 4, true),
      end: view.getUint32(index * 4 + 4, true),
      ...(pointer === 0 ? { at: -1, length: 0 } : properties(main, start + pointer * 2)),
    });
  }
};

const readFormatting = (
  main: Uint8Array,
  table: DataView,
  stretch: Stretch | null,
  kind: Kind,
): FormattingAt => {
  const places = readPlc(table, stretch, 4);
  const found: Formatting[] = [];
  const seen = new Set<number>();
  for (let index = 0; index < places.count; index += 1) {
    const page = table.getUint32(places.dataAt(index), true) & PAGE_NUMBER;
    if (seen.has(page)) continue;
    seen.add(page);
    readPage(main, page, kind, found);
  }
  found.sort((one, other) => one.start - other.start);
  return (offset) => {
    let low = 0;
    let high = found.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((found[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const last = found[low - 1];
    return last && offset < last.end ? last : null;
  };
};

/** Reads character formatting ([MS-DOC] 2.8.5). */
export const readCharacterFormatting = (
  main: Uint8Array,
  table: DataView,
  stretch: Stretch | null,
): FormattingAt => readFormatting(main, table, stretch, CHARACTER_KIND);

/** Reads paragraph formatting ([MS-DOC] 2.8.6): the style's number in two bytes, then the properties. */
export const readParagraphFormatting = (
  main: Uint8Array,
  table: DataView,
  stretch: Stretch | null,
): FormattingAt => readFormatting(main, table, stretch, PARAGRAPH_KIND);
