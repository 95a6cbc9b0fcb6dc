import { createOffsets, finderIn, SYMBOL_FONT_SIGNS } from '../chars/index.js';

/** Maps offsets in the folded text back to the original. */
export interface WayBack {
  /** The offset in the original of the character at this offset. The line feed between two lines has none. */
  readonly toSource: (offset: number) => number;
  /** The offset in the original just after the character before this offset; for the ends of stretches. */
  readonly toSourceEnd: (offset: number) => number;
}

/** A normalised text. Its offsets count one line feed between lines. */
export interface Folded extends WayBack {
  /**
   * NFC; one kind of space, dash and opening quotation mark; no white space at the ends of lines; no invisible
   * characters. Most are slices of the original, so that they take no memory of their own.
   */
  readonly lines: readonly string[];
}

/** Classes of characters by what folding does with them; those from `SPACE` to `INVISIBLE` are white space. */
const PLAIN = 0;
const SPACE = 1;
const LINE_END = 2;
const ODD_SPACE = 3;
const INVISIBLE = 4;
const DASH = 5;
const ETH = 6;
const MARK = 7;
const OPENER = 8;
const SIGN = 9;

/** Ranges of characters, by what folding does with them. */
const RANGES: readonly (readonly [sort: number, first: number, last?: number])[] = [
  [INVISIBLE, 0x00, 0x08],
  [INVISIBLE, 0x0e, 0x1f],
  [INVISIBLE, 0x7f],
  [SPACE, 0x20],
  [LINE_END, 0x0a, 0x0d],
  [LINE_END, 0x85],
  [LINE_END, 0x2028, 0x2029],
  [ODD_SPACE, 0x09],
  [ODD_SPACE, 0xa0],
  [ODD_SPACE, 0x1680],
  [ODD_SPACE, 0x2000, 0x200a],
  [ODD_SPACE, 0x202f],
  [ODD_SPACE, 0x205f],
  [ODD_SPACE, 0x3000],
  [INVISIBLE, 0xad],
  [INVISIBLE, 0x200b, 0x200f],
  [INVISIBLE, 0x202a, 0x202e],
  [INVISIBLE, 0x2060, 0x2064],
  [INVISIBLE, 0x2066, 0x206f],
  [INVISIBLE, 0xfeff],
  [DASH, 0x2010, 0x2015],
  [DASH, 0x2212],
  [DASH, 0xfe63],
  [DASH, 0xff0d],
  [OPENER, 0x201e, 0x201f],
  [ETH, 0xd0],
  [ETH, 0xf0],
  [ETH, 0x189],
  [ETH, 0x256],
  [MARK, 0x300, 0x36f],
];
const SORTS = new Uint8Array(0x10000);
for (const [sort, first, last = first] of RANGES) SORTS.fill(sort, first, last + 1);
for (const sign of SYMBOL_FONT_SIGNS.keys()) SORTS[sign.charCodeAt(0)] = SIGN;

/** Icelandic eth and African d, which keyboards and OCR produce for the Vietnamese đ. */
const ETH_LETTERS: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ' };
function lookAlike(sort: number, character: string): string {
  if (sort === DASH) return '-';
  // In circulars of some ministries, "‟" and "„" open the new wording of a provision; they never close it.
  if (sort === OPENER) return '“';
  return ETH_LETTERS[character] ?? SYMBOL_FONT_SIGNS.get(character) ?? character;
}

/** No letter has more marks (Unicode's Stream-Safe Text Format), and composing longer runs takes quadratic time. */
const MAX_MARKS = 30;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

const isWhite = (sort: number): boolean => sort >= SPACE && sort <= INVISIBLE;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Whether there is a carriage return here, followed by a line feed. */
const isReturnAndFeed = (source: string, at: number): boolean =>
  source.charCodeAt(at) === CARRIAGE_RETURN &&
  at + 1 < source.length &&
  source.charCodeAt(at + 1) === LINE_FEED;

const isWhiteAt = (source: string, offset: number): boolean =>
  offset < source.length && isWhite(SORTS[source.charCodeAt(offset)] ?? PLAIN);

/** The next offset at which something may have to be changed, skipping plain letters, lone spaces and line feeds. */
function nextToFold(source: string, from: number): number {
  const { length } = source;
  let i = from;
  while (i < length) {
    const code = source.charCodeAt(i);
    const sort = SORTS[code];
    if (sort === PLAIN) {
      i += 1;
    } else if (sort === SPACE) {
      if (i === 0 || i + 1 === length || isWhiteAt(source, i + 1)) return i;
      i += 1;
    } else if (code === LINE_FEED) {
      let end = i + 1;
      while (end < length && source.charCodeAt(end) === LINE_FEED) end += 1;
      if (isWhiteAt(source, end) || (end === length && end > i + 1)) return i;
      i = end;
    } else return i;
  }
  return length;
}

/**
 * Folds differences that do not change the text: decomposed letters, look-alike letters, dashes and opening quotation
 * marks, signs of symbol fonts, line ends, odd spaces. The number of lines stays the same. Takes linear time.
 *
 * @param source - text as read
 */
export function fold(source: string): Folded {
  const { length } = source;
  // `charCodeAt` past the end gives NaN, which would make V8 use its slowest way to read the list from then on.
  const sortAt = (offset: number): number =>
    offset < length ? (SORTS[source.charCodeAt(offset)] ?? PLAIN) : PLAIN;
  const lines: string[] = [];
  /** The current line, or its parts if it has several, since strings built by appending are slow to read. */
  let whole = '';
  let pieces: string[] | null = null;
  let feed = source.indexOf('\n');
  /** Pairs of offsets in the folded text and in the source, from which both advance in step again. */
  const at = createOffsets();
  const from = createOffsets();
  at.push(0);
  from.push(0);
  /** How far the source has been ahead since the last pair; and where a pair that would repeat it was left out. */
  let ahead = 0;
  let inStep = 0;
  let folded = 0;
  let cursor = 0;

  const push = (piece: string) => {
    if (whole === '') whole = piece;
    else if (pieces === null) pieces = [whole, piece];
    else pieces.push(piece);
    folded += piece.length;
  };
  const endLine = () => {
    lines.push(pieces === null ? whole : pieces.join(''));
    whole = '';
    pieces = null;
    folded += 1;
  };
  const resume = (offset: number) => {
    if (offset - folded === ahead) {
      inStep = folded;
      return;
    }
    // Of two pairs at the same offset, the first gives the end of the character before it.
    if (inStep === folded) {
      at.push(folded);
      from.push(folded + ahead);
    }
    at.push(folded);
    from.push(offset);
    ahead = offset - folded;
  };
  const keepTo = (offset: number) => {
    while (feed >= 0 && feed < offset) {
      if (feed >= cursor) {
        push(source.slice(cursor, feed));
        endLine();
        cursor = feed + 1;
      }
      feed = source.indexOf('\n', feed + 1);
    }
    if (offset > cursor) push(source.slice(cursor, offset));
  };
  const replace = (start: number, end: number, piece: string) => {
    keepTo(start);
    push(piece);
    cursor = end;
    resume(end);
  };
  /** Replaces white space by one space, or by the line ends that it contains. */
  const foldWhite = (start: number): number => {
    let end = start;
    let lineEnds = 0;
    let visible = false;
    keepTo(start);
    for (let sort = sortAt(end); end < length && isWhite(sort); sort = sortAt(end)) {
      if (sort !== INVISIBLE) visible = true;
      if (sort === LINE_END) {
        endLine();
        lineEnds += 1;
        if (isReturnAndFeed(source, end)) end += 1;
      }
      end += 1;
    }
    cursor = end;
    if (end === length) return end;
    if (lineEnds === 0 && visible && whole !== '') push(' ');
    resume(end);
    return end;
  };
  const composeMarks = (first: number): number => {
    let end = first + 1;
    while (end < length && end - first < MAX_MARKS && sortAt(end) === MARK) end += 1;
    const base = first > 0 && isLowSurrogate(source.charCodeAt(first - 1)) ? first - 2 : first - 1;
    const bears = base >= cursor && sortAt(base) !== MARK && !isWhite(sortAt(base));
    if (bears) replace(base, end, source.slice(base, end).normalize('NFC'));
    return bears ? end : first + 1;
  };

  for (let i = nextToFold(source, 0); i < length; i = nextToFold(source, i)) {
    const sort = sortAt(i);
    if (sort === MARK) {
      i = composeMarks(i);
    } else if (isWhite(sort)) {
      i = foldWhite(i);
    } else {
      replace(i, i + 1, lookAlike(sort, source.charAt(i)));
      i += 1;
    }
  }
  keepTo(length);
  endLine();
  return { lines, ...wayBack(at.all(), from.all()) };
}

/** A separate function, so that its closures do not keep the variables of the folding in memory. */
function wayBack(foldedAt: Int32Array, sourceAt: Int32Array): WayBack {
  const find = finderIn(foldedAt);
  const indexAt = (offset: number): number => Math.max(0, find(offset));
  return {
    toSource: (offset) => {
      const index = indexAt(offset);
      return (sourceAt[index] ?? 0) + offset - (foldedAt[index] ?? 0);
    },
    toSourceEnd: (offset) => {
      if (offset <= 0) return 0;
      const before = indexAt(offset - 1);
      // If the two texts diverge right at the end, the first pair is the end of the character itself.
      if (foldedAt[before + 1] === offset) return sourceAt[before + 1] ?? 0;
      return (sourceAt[before] ?? 0) + offset - (foldedAt[before] ?? 0);
    },
  };
}
