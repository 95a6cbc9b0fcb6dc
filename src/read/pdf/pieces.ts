import type { Glyph } from './engine/index.js';
import { cellGap, type Piece, wordGap } from './piece.js';

/** How far apart the baselines of one stretch may be, in ems: a superscript is further up. */
const maxRise = 0.05;
const maxSizeChange = 0.02;
/** A character that is drawn further back than this, in ems, begins anew. */
const maxBack = 0.5;

/** Whether a character is white space. */
export const isSpace = (glyph: Glyph): boolean => /^\s$/u.test(glyph.text);
/** An accent that is drawn over the letter before it. */
const isMark = (glyph: Glyph): boolean => /^\p{M}$/u.test(glyph.text);

const follows = (glyph: Glyph, last: Glyph): boolean => {
  const { size } = last;
  const gap = glyph.start - last.end;
  return (
    glyph.turn === last.turn &&
    Math.abs(glyph.size - size) <= maxSizeChange * size &&
    Math.abs(glyph.baseline - last.baseline) <= maxRise * size &&
    gap < cellGap * size &&
    (gap > -maxBack * size || (isMark(glyph) && glyph.start > last.start - maxBack * size))
  );
};

/** Letters are set apart by at least this many ems, and at most by that many. */
const minSpacing = 0.05;
const maxSpacing = 1;
/** So many gaps tell how a stretch is set. */
const minGaps = 3;
/** Where letters are set apart, most gaps are alike, to so many ems. */
const spacingSpread = 0.1;
const minAlike = 0.6;

/**
 * By how much the letters of a stretch are set apart, in points: headings are ("Q U Y Ế T  Đ Ị N H"), with gaps as
 * wide as spaces between the letters of a word.
 */
const spacingOf = (glyphs: readonly Glyph[]): number => {
  const gaps: number[] = [];
  for (const [at, glyph] of glyphs.entries()) {
    const next = glyphs[at + 1];
    if (next && /\p{L}/u.test(glyph.text) && /\p{L}/u.test(next.text)) gaps.push(next.start - glyph.end);
  }
  if (gaps.length < minGaps) return 0;
  const size = glyphs[0]?.size ?? 0;
  const middle = gaps.sort((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
  if (middle < minSpacing * size || middle > maxSpacing * size) return 0;
  const alike = gaps.filter((gap) => Math.abs(gap - middle) < spacingSpread * size);
  return alike.length < minAlike * gaps.length ? 0 : middle;
};

/** The stretch as text, with the spaces that were not typed, and where each unit of it stands. */
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
    if (glyph.start - end - spacing > wordGap * first.size && !isSpace(before) && !isSpace(glyph))
      add(' ', end);
    add(glyph.text, glyph.start);
    before = glyph;
    end = glyph.end;
  }
  const { start, baseline, size, turn } = first;
  return { text: units.join(''), places, start, end, baseline, size, turn };
};

/**
 * Puts the characters of a page together to stretches of one size on one line, in the order in which they are drawn.
 * Spaces at the end of a stretch are a piece of their own.
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
