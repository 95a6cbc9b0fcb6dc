/** A stretch of a stream, in bytes. */
export interface Stretch {
  readonly offset: number;
  readonly length: number;
}

/** The number of characters of each story, in text order. */
export interface StoryLengths {
  readonly body: number;
  readonly footnotes: number;
  readonly headers: number;
  readonly macros: number;
  readonly comments: number;
  readonly endnotes: number;
  readonly boxes: number;
}

/** The file information block at the start of a Word file ([MS-DOC] 2.5). */
export interface Header {
  readonly isEncrypted: boolean;
  /** Which stream holds the tables. */
  readonly tableName: '0Table' | '1Table';
  readonly lengths: StoryLengths;
  /** The stretch of one of the tables below in the table stream; `null` if there is none. */
  readonly table: (name: TableName) => Stretch | null;
}

/** The tables that are read, by their index in the block. */
const PLACES = {
  styles: 1,
  footnoteReferences: 2,
  footnoteTexts: 3,
  sections: 6,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  shapes: 40,
  endnoteReferences: 46,
  endnoteTexts: 47,
  boxTexts: 56,
  lists: 73,
  listUses: 74,
} as const;

export type TableName = keyof typeof PLACES;

const MAGIC = 0xa5ec;
/** The version of Word 97; older files have a completely different structure. */
const FIRST_VERSION = 0x00c1;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
const LENGTHS_AT = 0x4c;
const COUNT_AT = 0x98;
const PLACES_AT = 0x9a;

/** Reads the header of the main stream. Throws an `Error` if it is not one of Word 97 or later. */
export const readHeader = (main: Uint8Array): Header => {
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength);
  if (view.getUint16(0, true) !== MAGIC || view.getUint16(2, true) < FIRST_VERSION)
    throw new Error('not of Word 97 or later');
  const flags = view.getUint16(0x0a, true);
  const count = view.getUint16(COUNT_AT, true);
  const lengthAt = (at: number): number => Math.max(view.getInt32(LENGTHS_AT + at * 4, true), 0);
  return {
    isEncrypted: (flags & ENCRYPTED) !== 0,
    tableName: (flags & SECOND_TABLE) === 0 ? '0Table' : '1Table',
    lengths: {
      body: lengthAt(0),
      footnotes: lengthAt(1),
      headers: lengthAt(2),
      macros: lengthAt(3),
      comments: lengthAt(4),
      endnotes: lengthAt(5),
      boxes: lengthAt(6),
    },
    table: (name) => {
      const at = PLACES[name];
      if (at >= count) return null;
      const offset = view.getUint32(PLACES_AT + at * 8, true);
      const length = view.getUint32(PLACES_AT + at * 8 + 4, true);
      return length === 0 ? null : { offset, length };
    },
  };
};
