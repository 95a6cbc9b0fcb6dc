import type { LetterRun } from '../blocks.js';
import type { Glyph } from './engine/index.js';
import { CELL_GAP, type Piece, WORD_GAP } from './piece.js';

/** The maximum difference of baselines within a stretch, in ems; superscripts are further up. */
const MAX_RISE = 0.05;
const MAX_SIZE_CHANGE = 0.02;
/** A character drawn further back than this, in ems, begins a new stretch. */
const MAX_BACK = 0.5;

const OTHER_SPACE = /^\s$/u;
const OTHER_MARK = /^\p{M}$/u;
const OTHER_LETTER = /\p{L}/u;
/** The first white space beyond ASCII, and the first combining accent. */
const FIRST_OTHER_SPACE = 0xa0;
const FIRST_MARK = 0x300;
const FIRST_OTHER_LETTER = 0xaa;
/** Vietnamese letters with marks are between here and the next accents and spaces. */
const FIRST_ACCENTED = 0x1ea0;
const LAST_ACCENTED = 0x1ef9;

// Characters are classified by code first, since a page has thousands, nearly all of them letters or plain spaces.
const codeOf = (glyph: Glyph): number => glyph.text.charCodeAt(0);
const isAccented = (code: number): boolean => code >= FIRST_ACCENTED && code <= LAST_ACCENTED;

/** Whether a character is white space. */
export const isSpace = (glyph: Glyph): boolean => {
  const code = codeOf(glyph);
  if (code < FIRST_OTHER_SPACE) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return !isAccented(code) && OTHER_SPACE.test(glyph.text);
};
/** Whether a character is a combining accent. */
const isMark = (glyph: Glyph): boolean => {
  const code = codeOf(glyph);
  return code >= FIRST_MARK && !isAccented(code) && OTHER_MARK.test(glyph.text);
};
const isLetter = (glyph: Glyph): boolean => {
  const code = codeOf(glyph);
  if (code < FIRST_OTHER_LETTER) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  return isAccented(code) || OTHER_LETTER.test(glyph.text);
};

const follows = (glyph: Glyph, last: Glyph): boolean => {
  const { size } = last;
  const gap = glyph.start - last.end;
  return (
    glyph.turn === last.turn &&
    Math.abs(glyph.size - size) <= MAX_SIZE_CHANGE * size &&
    Math.abs(glyph.baseline - last.baseline) <= MAX_RISE * size &&
    gap < CELL_GAP * size &&
    (gap > -MAX_BACK * size || (isMark(glyph) && glyph.start > last.start - MAX_BACK * size))
  );
};

/** The minimum and maximum letter spacing, in ems. */
const MIN_SPACING = 0.05;
const MAX_SPACING = 1;
/** The minimum number of gaps for detecting letter spacing. */
const MIN_GAPS = 3;
/** In letter-spaced text, most gaps differ by less than this, in ems. */
const SPACING_SPREAD = 0.1;
const MIN_ALIKE = 0.6;

/**
 * The letter spacing of a stretch, in points: in headings ("Q U Y Ế T Đ Ị N H"), gaps between letters may be as wide as
 * spaces.
 */
const spacingOf = (glyphs: readonly Glyph[]): number => {
  const size = glyphs[0]?.size ?? 0;
  const gaps: number[] = [];
  let wide = 0;
  for (const [at, glyph] of glyphs.entries()) {
    const next = glyphs[at + 1];
    if (!next || !isLetter(glyph) || !isLetter(next)) continue;
    const gap = next.start - glyph.end;
    gaps.push(gap);
    if (gap >= MIN_SPACING * size) wide += 1;
  }
  // The median cannot be wide if fewer than half are.
  if (gaps.length < MIN_GAPS || 2 * wide < gaps.length) return 0;
  const middle = gaps.sort((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
  if (middle < MIN_SPACING * size || middle > MAX_SPACING * size) return 0;
  const alike = gaps.filter((gap) => Math.abs(gap - middle) < SPACING_SPREAD * size);
  return alike.length < MIN_ALIKE * gaps.length ? 0 : middle;
};

/** The stretch as text, with inferred spaces, and the position of each code unit. */
const pieceOf = (glyphs: readonly Glyph[], first: Glyph): Piece => {
  const spacing = spacingOf(glyphs);
  const units: string[] = [];
  const places: number[] = [];
  const add = (characters: string, place: number): void => {
    for (let unit = 0; unit < characters.length; unit += 1) {
      units.push(characters.charAt(unit));
      places.push(place);
    }
  };
  const runs: { letters: number; readonly look: LetterRun['look'] }[] = [];
  const count = ({ text, look }: Glyph): void => {
    const last = runs.at(-1);
    if (last?.look === look) last.letters += text.length;
    else runs.push({ letters: text.length, look });
  };
  let before = first;
  let end = first.start;
  for (const glyph of glyphs) {
    const letter = units.at(-1);
    if (letter !== undefined && isMark(glyph)) {
      units.pop();
      add(`${letter}${glyph.text}`.normalize('NFC'), places.pop() ?? glyph.start);
      end = Math.max(end, glyph.end);
      continue;
    }
    if (glyph.start - end - spacing > WORD_GAP * first.size && !isSpace(before) && !isSpace(glyph))
      add(' ', end);
    add(glyph.text, glyph.start);
    if (!isSpace(glyph)) count(glyph);
    before = glyph;
    end = glyph.end;
  }
  const { start, baseline, size, turn } = first;
  return { text: units.join(''), places, start, end, baseline, size, turn, runs };
};

/**
 * Combines the characters of a page into stretches of one size on one line, in drawing order. Trailing spaces form a
 * separate piece.
 */
export const piecesOf = (glyphs: readonly Glyph[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  let stretch: Glyph[] = [];
  const add = (part: readonly Glyph[]): void => {
    const [first] = part;
    if (first) pieces.push(pieceOf(part, first));
  };
  const close = (): void => {
    const length = stretch.findLastIndex((glyph) => !isSpace(glyph)) + 1;
    add(stretch.slice(0, length));
    add(stretch.slice(length));
    stretch = [];
  };
  for (const glyph of glyphs) {
    const last = stretch.at(-1);
    if (last && !follows(glyph, last)) close();
    stretch.push(glyph);
  }
  close();
  return pieces;
};
