import type { Picture, SeenLine, SeenPage } from '../ocr/index.js';
import type { Glyph } from './engine/index.js';
import { CELL_GAP } from './piece.js';

/** The height of a printed line in ems, from the bottom of "g" to the top of "l". */
const ROW_EMS = 0.9;
/** Line heights are measured so inaccurately that those within this ratio of most others count as equal. */
const SIZE_SPREAD = 0.25;
/** Isolated symbols with a lower confidence are specks of dirt. */
const MIN_SURE_SIGN = 50;
const MIN_SURE = 75;

const lettersIn = ({ words }: SeenLine): number => words.reduce((sum, { text }) => sum + text.length, 0);

/** The median, weighted by the number of letters. */
const middleOf = (lines: SeenPage, value: (line: SeenLine) => number): number => {
  const sorted = lines
    .map((line) => ({ value: value(line), weight: lettersIn(line) }))
    .sort((one, other) => one.value - other.value);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let passed = 0;
  for (const each of sorted) {
    passed += each.weight;
    if (passed >= half) return each.value;
  }
  return 0;
};

/** Isolated letters on a line that are not a syllable are also dirt, or part of a seal. */
const MOST_DIRT_LETTERS = 4;

/** A single small letter on a line ("ì") is a stroke of a frame or pen, whatever its confidence. */
const isStroke = ({ words }: SeenLine): boolean =>
  words.length === 1 && /^\p{Ll}$/u.test(words[0]?.text ?? '');

const isDirt = (line: SeenLine): boolean =>
  isStroke(line) ||
  line.words.every(
    ({ text, confidence }) => !/[\p{L}\d]/u.test(text) && (text.length === 1 || confidence < MIN_SURE_SIGN),
  ) ||
  (lettersIn(line) <= MOST_DIRT_LETTERS &&
    line.words.every(
      ({ text, confidence }) => confidence < MIN_SURE && !/\d/.test(text) && !/^[IVX]+\.?$/.test(text),
    ));

/** The words of a line without isolated symbols. */
const withoutSpecks = ({ words }: SeenLine, widest: number): SeenLine['words'] =>
  words.filter(({ text, left, right }, at) => {
    const [before, after] = [words[at - 1], words[at + 1]];
    const isApart = (!before || left - before.right > widest) && (!after || after.left - right > widest);
    return text.length > 1 || /[\p{L}\d]/u.test(text) || !isApart || words.length === 1;
  });

/** The size of the letters of a line, in points. */
const sizesOf = (lines: SeenPage, dotsPerPoint: number): ((line: SeenLine) => number) => {
  const sizeOf = ({ rowHeight }: SeenLine): number => rowHeight / dotsPerPoint / ROW_EMS;
  const usual = middleOf(lines, sizeOf);
  return (line) => {
    const own = sizeOf(line);
    return Math.abs(own - usual) < SIZE_SPREAD * usual ? usual : own;
  };
};

/** The lines and words of a page without dirt. */
export const withoutDirt = (seen: SeenPage, { dotsPerPoint }: Picture): SeenPage => {
  const lines = seen.filter((line) => !isDirt(line));
  const sizeOf = sizesOf(lines, dotsPerPoint);
  return lines.map((line) => ({
    ...line,
    words: withoutSpecks(line, CELL_GAP * sizeOf(line) * dotsPerPoint),
  }));
};

/** The skew of a page, as an angle. */
const slantOf = (lines: SeenPage): number =>
  middleOf(lines, ({ from, to }) => Math.atan2(from[1] - to[1], Math.max(to[0] - from[0], 1)));

/**
 * The characters of a recognised page, in points, as if drawn on the page: lines are deskewed, and the characters of a
 * word have equal widths.
 */
export const glyphsOf = (lines: SeenPage, { dotsPerPoint, height }: Picture): readonly Glyph[] => {
  const slant = slantOf(lines);
  const [cos, sin] = [Math.cos(slant), Math.sin(slant)];
  const level = (x: number, y: number): readonly [number, number] => {
    const [across, up] = [x / dotsPerPoint, (height - y) / dotsPerPoint];
    return [across * cos + up * sin, up * cos - across * sin];
  };
  const sizeOf = sizesOf(lines, dotsPerPoint);
  return lines.flatMap((line, object) => {
    const size = sizeOf(line);
    const { from, to, words } = line;
    const [, baseline] = level((from[0] + to[0]) / 2, (from[1] + to[1]) / 2);
    // Deskewing also shifts words sideways, by the height of their line.
    const placeAt = (x: number): number =>
      level(x, from[1] + ((x - from[0]) / Math.max(to[0] - from[0], 1)) * (to[1] - from[1]))[0];
    const glyphs: Glyph[] = [];
    const add = (text: string, start: number, end: number): void => {
      glyphs.push({ text, start, end, baseline, size, turn: 0, object: object + 1, look: null });
    };
    for (const { text, left, right } of words) {
      const [start, end] = [placeAt(left), placeAt(right)];
      const before = glyphs.at(-1);
      if (before && start - before.end < CELL_GAP * size) add(' ', before.end, Math.max(start, before.end));
      const characters = [...text];
      const width = (end - start) / characters.length;
      for (const [at, character] of characters.entries())
        add(character, start + at * width, start + (at + 1) * width);
    }
    return glyphs;
  });
};
