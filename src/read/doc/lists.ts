import type { Level, List } from '../numbering/index.js';
import type { Header, Stretch } from './header.js';

/** Number formats by their codes ([MS-OSHARED] 2.2.1.3); all others are treated as arabic. */
const FORMATS = new Map([
  [1, 'upperRoman'],
  [2, 'lowerRoman'],
  [3, 'upperLetter'],
  [4, 'lowerLetter'],
  [22, 'decimalZero'],
  [23, 'bullet'],
  [255, 'none'],
]);

const SUFFIXES = new Map([
  [0, ' '],
  [1, ' '],
]);

const DEFINITION_SIZE = 28;
const LEVEL_SIZE = 28;
const USE_SIZE = 16;
const CHANGE_SIZE = 8;
const MOST_LEVELS = 9;
const NO_STYLE = 0x0fff;

const SIMPLE = 0x01;
const LEGAL = 0x04;
const NOT_AS_USUAL = 0x08;
const CHANGES_START = 0x10;
const CHANGES_ALL = 0x20;

interface Definition {
  readonly id: number;
  readonly levels: ReadonlyMap<number, Level>;
}

interface Read<What> {
  readonly what: What;
  /** Where the next thing begins. */
  readonly end: number;
}

/** In the text of a label, the index of a level stands for its number. */
const labelOf = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: levels are numbered with them
  text.replace(/[\0-\x08]/g, (level) => `%${level.charCodeAt(0) + 1}`);

const readLevel = (view: DataView, at: number, style: number): Read<Level> => {
  const flags = view.getUint8(at + 5);
  const textAt = at + LEVEL_SIZE + view.getUint8(at + 24) + view.getUint8(at + 25);
  const length = view.getUint16(textAt, true);
  const end = textAt + 2 + length * 2;
  if (end > view.byteLength) throw new Error('a list label outside the file');
  const text = Buffer.from(view.buffer, view.byteOffset + textAt + 2, length * 2).toString('utf16le');
  return {
    what: {
      start: view.getInt32(at, true),
      format: FORMATS.get(view.getUint8(at + 4)) ?? 'decimal',
      text: labelOf(text),
      restart: (flags & NOT_AS_USUAL) === 0 ? null : view.getUint8(at + 26),
      legal: (flags & LEGAL) !== 0,
      suffix: SUFFIXES.get(view.getUint8(at + 15)) ?? '',
      styleId: style === NO_STYLE ? null : String(style),
    },
    end,
  };
};

/** The table of definitions is followed by all their levels. */
const readDefinitions = (view: DataView, { offset, length }: Stretch): ReadonlyMap<number, Definition> => {
  const count = view.getUint16(offset, true);
  const definitions = new Map<number, Definition>();
  let levelAt = offset + length;
  for (let index = 0; index < count; index += 1) {
    const at = offset + 2 + index * DEFINITION_SIZE;
    const id = view.getInt32(at, true);
    const levels = new Map<number, Level>();
    const levelCount = (view.getUint8(at + 26) & SIMPLE) === 0 ? MOST_LEVELS : 1;
    for (let level = 0; level < levelCount; level += 1) {
      const { what, end } = readLevel(view, levelAt, view.getUint16(at + 8 + level * 2, true));
      levels.set(level, what);
      levelAt = end;
    }
    definitions.set(id, { id, levels });
  }
  return definitions;
};

/** A use of a definition, with its overridden levels from `at` on. */
const readUse = (
  view: DataView,
  at: number,
  changes: number,
  definition: Definition | undefined,
): Read<List> => {
  const levels = new Map(definition?.levels ?? []);
  const startOverrides = new Map<number, number>();
  let next = at;
  for (let index = 0; index < changes; index += 1) {
    const flags = view.getUint32(next + 4, true);
    const level = flags & 0x0f;
    const start = view.getInt32(next, true);
    next += CHANGE_SIZE;
    if ((flags & CHANGES_ALL) !== 0) {
      const { what, end } = readLevel(view, next, NO_STYLE);
      next = end;
      levels.set(level, { ...what, styleId: levels.get(level)?.styleId ?? null });
      if ((flags & CHANGES_START) !== 0) startOverrides.set(level, what.start);
    } else if ((flags & CHANGES_START) !== 0) startOverrides.set(level, start);
  }
  return { what: { definition: String(definition?.id), levels, startOverrides }, end: next };
};

const readAll = (view: DataView, definitions: Stretch, uses: Stretch): ReadonlyMap<string, List> => {
  const known = readDefinitions(view, definitions);
  const count = view.getUint32(uses.offset, true);
  const lists = new Map<string, List>();
  let dataAt = uses.offset + 4 + count * USE_SIZE;
  for (let index = 0; index < count; index += 1) {
    const at = uses.offset + 4 + index * USE_SIZE;
    const definition = known.get(view.getInt32(at, true));
    // The overrides of each use begin with an obsolete text position.
    const { what, end } = readUse(view, dataAt + 4, view.getUint8(at + 12), definition);
    lists.set(String(index + 1), what);
    dataAt = end;
  }
  return lists;
};

/**
 * Reads the lists of a document, by the number used in paragraphs ([MS-DOC] 2.9.147, 2.9.130). Damaged lists are
 * ignored, since the text is still readable.
 */
export const readLists = (table: Uint8Array, header: Header): ReadonlyMap<string, List> => {
  const definitions = header.table('lists');
  const uses = header.table('listUses');
  if (!definitions || !uses) return new Map();
  try {
    return readAll(new DataView(table.buffer, table.byteOffset, table.byteLength), definitions, uses);
  } catch (cause) {
    if (cause instanceof Error) return new Map();
    throw cause;
  }
};
