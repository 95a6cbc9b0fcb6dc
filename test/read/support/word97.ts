/** A property and its operand, as lists of them hold it. */
export const sprm = (name: number, ...operand: readonly number[]): readonly number[] => [
  name & 0xff,
  name >> 8,
  ...operand,
];

const word = (value: number): readonly number[] => [value & 0xff, (value >> 8) & 0xff];
const long = (value: number): readonly number[] => [...word(value), ...word(value >>> 16)];
const wide = (text: string): readonly number[] => [...Buffer.from(text, 'utf16le')];
const zeros = (count: number): readonly number[] => new Array<number>(count).fill(0);

/** A cell in the definition of a row: its width in twips, and the flags of its description. */
export interface DefinedCell {
  readonly width: number;
  readonly flags?: number;
}

/** What says that a cell is the first of those merged in a row, a further one, and the same for those below it. */
export const merged = { first: 0x01, rest: 0x02, top: 0x60, below: 0x20 } as const;

/** The property that defines a row (sprmTDefTable). */
export const defineRow = (cells: readonly DefinedCell[]): readonly number[] => {
  let right = 0;
  const edges = cells.flatMap(({ width }) => {
    right += width;
    return word(right);
  });
  const described = cells.flatMap(({ flags = 0 }) => [...word(flags), ...zeros(18)]);
  const operand = [cells.length, ...word(0), ...edges, ...described];
  return sprm(0xd608, ...word(operand.length + 1), ...operand);
};

/** Text of one formatting: a string, or with the properties of its characters. */
export type WordRun = string | readonly [text: string, properties: readonly number[]];

/** A paragraph with the mark at its end. */
export interface WordParagraph {
  readonly runs: readonly WordRun[];
  /** "\r" unless given. */
  readonly mark?: string;
  readonly markProperties?: readonly number[];
  readonly style?: number;
  readonly properties?: readonly number[];
}

/** A level of a list. */
export interface WordLevel {
  readonly text: string;
  readonly format?: number;
  readonly start?: number;
  readonly flags?: number;
}

/** A use of a list: which one, and the levels that start elsewhere. */
export interface WordListUse {
  readonly list: number;
  readonly starts?: Readonly<Record<number, number>>;
}

/** A text box: the place in the body of the character that anchors it, and its text. */
export interface WordBox {
  readonly place: number;
  readonly paragraphs: readonly WordParagraph[];
}

/** What a Word 97 file is made of. */
export interface WordParts {
  readonly body: readonly WordParagraph[];
  /** Called by the characters "\x02" of the body, in order. */
  readonly footnotes?: readonly (readonly WordParagraph[])[];
  readonly boxes?: readonly WordBox[];
  /** The lists' levels: nine of them, or one. */
  readonly lists?: readonly (readonly WordLevel[])[];
  readonly uses?: readonly WordListUse[];
  readonly fonts?: readonly string[];
  /** Numbers of Word's own styles, in the order of the style sheet. */
  readonly styles?: readonly number[];
  /** Whether characters have one byte. */
  readonly compressed?: boolean;
  readonly data?: readonly number[];
  readonly version?: number;
  readonly flags?: number;
  /** Parts the text of the body here; the second piece then stands first in the file. */
  readonly partAt?: number;
  /** What a fast save put upon the first piece. */
  readonly changes?: readonly number[];
}

const PAGE = 512;
const TEXT_AT = 0x800;
/** Smaller streams stand elsewhere in the file. */
const LEAST_STREAM = 4096;

const padded = (bytes: readonly number[], size: number): readonly number[] => [
  ...bytes,
  ...zeros((size - (bytes.length % size)) % size),
];

interface Formatted {
  readonly start: number;
  readonly end: number;
  readonly bytes: readonly number[];
}

/** A page of formatting for one stretch; `data` is what the page has beside a stretch's start. */
const page = ({ start, end, bytes }: Formatted, data: readonly number[]): readonly number[] => {
  const head = [...long(start), ...long(end), ...data];
  const full = [...head, ...zeros(32 - head.length), ...bytes];
  return [...full, ...zeros(PAGE - 1 - full.length), 1];
};

const characterPage = (formatted: Formatted): readonly number[] =>
  page({ ...formatted, bytes: [formatted.bytes.length, ...formatted.bytes] }, [16]);

const paragraphPage = (formatted: Formatted): readonly number[] => {
  const bytes = padded(formatted.bytes, 2);
  return page({ ...formatted, bytes: [0, bytes.length / 2, ...bytes] }, [16, ...zeros(12)]);
};

const levelBytes = ({ text, format = 0, start = 1, flags = 0 }: WordLevel): readonly number[] => {
  const label = text.replace(/%([1-9])/g, (_, level: string) => String.fromCharCode(Number(level) - 1));
  return [...long(start), format, flags, ...zeros(20), 0, 0, ...word(label.length), ...wide(label)];
};

const noStyles = Array.from({ length: 9 }, () => word(0x0fff)).flat();

const listsBytes = (lists: readonly (readonly WordLevel[])[]) => ({
  definitions: [
    ...word(lists.length),
    ...lists.flatMap((levels, id) => [
      ...long(id + 100),
      ...zeros(4),
      ...noStyles,
      levels.length === 1 ? 1 : 0,
      0,
    ]),
  ],
  levels: lists.flatMap((levels) => levels.flatMap(levelBytes)),
});

const usesBytes = (uses: readonly WordListUse[]): readonly number[] => [
  ...long(uses.length),
  ...uses.flatMap(({ list, starts = {} }) => [
    ...long(list + 100),
    ...zeros(8),
    Object.keys(starts).length,
    ...zeros(3),
  ]),
  ...uses.flatMap(({ starts = {} }) => [
    ...long(0xffffffff),
    ...Object.entries(starts).flatMap(([level, start]) => [...long(start), ...long(Number(level) | 0x10)]),
  ]),
];

const fontsBytes = (fonts: readonly string[]): readonly number[] => [
  ...word(fonts.length),
  ...word(0),
  ...fonts.flatMap((name) => [39 + 2 * (name.length + 1), ...zeros(39), ...wide(`${name}\0`)]),
];

const stylesBytes = (styles: readonly number[]): readonly number[] => [
  ...word(18),
  ...word(styles.length),
  ...word(10),
  ...zeros(14),
  ...styles.flatMap((builtIn) => {
    const style = [...word(builtIn), ...word(0xfff1), ...word(0), ...zeros(4), ...word(0), ...word(0)];
    return [...word(style.length), ...style];
  }),
];

const textOf = ({ runs, mark = '\r' }: WordParagraph): string =>
  runs.map((run) => (typeof run === 'string' ? run : run[0])).join('') + mark;

/** Wraps streams into a compound file with one sector of its allocation table. */
const compoundFile = (streams: Readonly<Record<string, readonly number[]>>): Uint8Array => {
  const sectors: (readonly number[])[] = [];
  const next: number[] = [0xfffffffd, 0xfffffffe];
  const entries = Object.entries(streams).map(([name, bytes]) => {
    const start = next.length;
    const size = Math.max(bytes.length, LEAST_STREAM);
    const full = padded([...bytes, ...zeros(size - bytes.length)], PAGE);
    for (let at = 0; at < full.length; at += PAGE) {
      sectors.push(full.slice(at, at + PAGE));
      next.push(at + PAGE < full.length ? next.length + 1 : 0xfffffffe);
    }
    return { name, start, size };
  });
  if (next.length > PAGE / 4) throw new Error('too large for one sector of the allocation table');
  const entry = (name: string, type: number, right: number, child: number, start: number, size: number) => [
    ...padded(wide(name), 64).slice(0, 64),
    ...word(2 * (name.length + 1)),
    type,
    1,
    ...long(0xffffffff),
    ...long(right),
    ...long(child),
    ...zeros(36),
    ...long(start),
    ...long(size),
    ...zeros(4),
  ];
  const directory = [
    ...entry('Root Entry', 5, 0xffffffff, 1, 0xfffffffe, 0),
    ...entries.flatMap(({ name, start, size }, at) =>
      entry(name, 2, at + 2 <= entries.length ? at + 2 : 0xffffffff, 0xffffffff, start, size),
    ),
  ];
  const header = [
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...zeros(16),
    ...[...word(0x3e), ...word(3), ...word(0xfffe), ...word(9), ...word(6)],
    ...[...zeros(6), ...long(0), ...long(1), ...long(1), ...long(0), ...long(LEAST_STREAM)],
    ...[...long(0xfffffffe), ...long(0), ...long(0xfffffffe), ...long(0), ...long(0)],
    ...Array.from({ length: 108 }, () => long(0xffffffff)).flat(),
  ];
  const table = Array.from({ length: PAGE / 4 }, (_, at) => long(next[at] ?? 0xffffffff)).flat();
  return Uint8Array.from([...header, ...table, ...padded(directory, PAGE), ...sectors.flat()]);
};

/** The positions of consecutive stretches, from 0. */
const placesOf = (lengths: readonly number[]): readonly number[] => {
  const places = [0];
  for (const length of lengths) places.push((places.at(-1) ?? 0) + length);
  return places;
};

/** A Word 97 file of these parts. */
export const word97 = (parts: WordParts): Uint8Array => {
  const { body, footnotes = [], boxes = [], lists = [], uses = [], fonts = [], compressed = false } = parts;
  const lengthOf = (paragraphs: readonly WordParagraph[]): number => paragraphs.map(textOf).join('').length;
  const end: WordParagraph = { runs: [] };
  const noteStory = footnotes.length === 0 ? [] : [...footnotes.flat(), end];
  const boxStory = boxes.length === 0 ? [] : [...boxes.flatMap(({ paragraphs }) => paragraphs), end];
  const paragraphs = [...body, ...noteStory, ...boxStory];
  const text = paragraphs.map(textOf).join('');
  const size = compressed ? 1 : 2;

  // Where the characters stand: one piece, or two of which the second comes first.
  const cut = parts.partAt ?? text.length;
  const offsetOf = (place: number): number =>
    TEXT_AT + (place < cut ? (text.length - cut + place) * size : (place - cut) * size);
  const stored = text.slice(cut) + text.slice(0, cut);
  const main: number[] = [...Buffer.from(stored, compressed ? 'latin1' : 'utf16le')];

  const characterFormats: Formatted[] = [];
  const paragraphFormats: Formatted[] = [];
  let place = 0;
  for (const paragraph of paragraphs) {
    const { runs, mark = '\r', markProperties = [], style = 0, properties = [] } = paragraph;
    const start = offsetOf(place);
    for (const run of [...runs, [mark, markProperties] as const]) {
      const [own, bytes] = typeof run === 'string' ? [run, []] : run;
      const from = offsetOf(place);
      characterFormats.push({ start: from, end: from + own.length * size, bytes });
      place += own.length;
    }
    paragraphFormats.push({ start, end: offsetOf(place - 1) + size, bytes: [...word(style), ...properties] });
  }

  const pages: number[] = [];
  const firstPage = Math.ceil((TEXT_AT + main.length) / PAGE);
  const binTable = (
    formats: readonly Formatted[],
    make: (formatted: Formatted) => readonly number[],
  ): readonly number[] => {
    const sorted = [...formats].sort((one, other) => one.start - other.start);
    const numbers = sorted.map((formatted) => {
      pages.push(...make(formatted));
      return firstPage + pages.length / PAGE - 1;
    });
    return [
      ...sorted.flatMap(({ start }) => long(start)),
      ...long(sorted.at(-1)?.end ?? 0),
      ...numbers.flatMap(long),
    ];
  };

  const pieces = cut < text.length ? [0, cut, text.length] : [0, text.length];
  const descriptions = pieces.slice(0, -1).flatMap((start, at) => {
    const offset = offsetOf(start);
    const where = compressed ? (offset * 2) | 0x40000000 : offset;
    return [...word(0), ...long(where), ...word(at === 0 && parts.changes ? 1 : 0)];
  });
  const pieceTable = [...pieces.flatMap(long), ...descriptions];
  const changes = parts.changes ? [1, ...word(parts.changes.length), ...parts.changes] : [];

  const listed = listsBytes(lists);
  const noteCalls = [...text.slice(0, lengthOf(body))].flatMap((character, at) =>
    character === '\x02' ? [at] : [],
  );
  const boxLengths = boxes.map(({ paragraphs: own }) => lengthOf(own));
  const tables: Readonly<Record<number, readonly number[]>> = {
    1: parts.styles ? stylesBytes(parts.styles) : [],
    2:
      footnotes.length === 0
        ? []
        : [...noteCalls.flatMap(long), ...long(lengthOf(body)), ...footnotes.flatMap(() => word(1))],
    3:
      footnotes.length === 0 ? [] : [...placesOf(footnotes.map(lengthOf)), lengthOf(noteStory)].flatMap(long),
    6: [...long(0), ...long(lengthOf(body)), ...zeros(12)],
    12: binTable(characterFormats, characterPage),
    13: binTable(paragraphFormats, paragraphPage),
    15: fonts.length === 0 ? [] : fontsBytes(fonts),
    33: [...changes, 2, ...long(pieceTable.length), ...pieceTable],
    40:
      boxes.length === 0
        ? []
        : [
            ...boxes.flatMap((box) => long(box.place)),
            ...long(lengthOf(body)),
            ...boxes.flatMap((_, at) => [...long(at + 1), ...zeros(22)]),
          ],
    56:
      boxes.length === 0
        ? []
        : [
            ...[...placesOf(boxLengths), lengthOf(boxStory)].flatMap(long),
            ...[...boxes, null].flatMap((_, at) => [...zeros(14), ...long(at + 1), ...zeros(4)]),
          ],
    73: lists.length === 0 ? [] : listed.definitions,
    74: uses.length === 0 ? [] : usesBytes(uses),
  };
  const table: number[] = [];
  const pairs = Array.from({ length: 93 }, (_, at) => {
    const own = tables[at] ?? [];
    const pair = [...long(table.length), ...long(own.length)];
    table.push(...own);
    if (at === 73) table.push(...listed.levels);
    return pair;
  }).flat();

  const lengths = [lengthOf(body), lengthOf(noteStory), 0, 0, 0, 0, lengthOf(boxStory), 0];
  const head = [
    ...[...word(0xa5ec), ...word(parts.version ?? 0xc1), ...zeros(6), ...word(parts.flags ?? 0x0200)],
    ...zeros(20),
    ...[...word(14), ...zeros(28), ...word(22), ...zeros(12), ...lengths.flatMap(long), ...zeros(44)],
    ...[...word(93), ...pairs],
  ];
  const file = [...head, ...zeros(TEXT_AT - head.length), ...main];
  const streams = {
    WordDocument: [...padded(file, PAGE), ...pages],
    '1Table': table,
    ...(parts.data ? { Data: parts.data } : {}),
  };
  return compoundFile(streams);
};
