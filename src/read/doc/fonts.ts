import type { Stretch } from './header.js';

/** The offset of the name in the description of a font ([MS-DOC] 2.9.83). */
const NAME_AT = 39;

/** Reads the names of the fonts, in the order in which runs number them ([MS-DOC] 2.9.286). */
export const readFonts = (table: Uint8Array, stretch: Stretch | null): readonly string[] => {
  if (!stretch) return [];
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const end = Math.min(stretch.offset + stretch.length, table.length);
  const count = view.getUint16(stretch.offset, true);
  const names: string[] = [];
  let at = stretch.offset + 4;
  while (names.length < count && at < end) {
    const size = table[at] ?? 0;
    const description = table.subarray(at + 1, Math.min(at + 1 + size, end));
    const name = Buffer.from(description.subarray(NAME_AT)).toString('utf16le');
    names.push(name.split('\0', 1)[0] ?? '');
    at += 1 + size;
  }
  return names;
};
