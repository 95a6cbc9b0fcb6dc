import { byColumns } from './columns.js';
import type { Glyph, Rule } from './engine/index.js';
import { type Line, linesOf } from './line.js';
import type { Piece } from './piece.js';
import { piecesOf } from './pieces.js';
import { fillTables } from './tables/fill.js';
import type { Table } from './tables/table.js';

/** The contents of a page: lines of text, and tables. */
export type Item = Line | Table;

/** Some programs draw pages in arbitrary order; these are read from top to bottom. */
const MAX_BACKWARD_SHARE = 0.4;
const MIN_LINES = 5;

const topOf = (item: Item): number => (item.type === 'line' ? item.baseline : item.top);

/** Items in reading order. */
const inReadingOrder = (items: readonly Item[]): readonly Item[] => {
  const lines = items.filter((item) => item.type === 'line');
  const backward = lines.filter((line, at) => {
    const before = lines[at - 1];
    return before !== undefined && before.turn === line.turn && line.baseline > before.baseline + line.size;
  });
  if (lines.length < MIN_LINES || backward.length < MAX_BACKWARD_SHARE * lines.length) return items;
  return [...items].sort((one, other) => {
    const isBeside =
      one.type === 'line' &&
      other.type === 'line' &&
      Math.abs(other.baseline - one.baseline) <= 0.35 * one.size;
    return one.turn - other.turn || (isBeside ? one.start - other.start : topOf(other) - topOf(one));
  });
};

/** The contents of a page, in reading order. */
export const itemsOf = (glyphs: readonly Glyph[], rules: readonly Rule[]): readonly Item[] => {
  const items: Item[] = [];
  let pieces: Piece[] = [];
  const close = (): void => {
    for (const line of linesOf(pieces)) items.push(line);
    pieces = [];
  };
  for (const part of fillTables(piecesOf(glyphs), rules)) {
    if ('rows' in part) {
      close();
      items.push(part);
    } else pieces.push(part);
  }
  close();
  return byColumns(inReadingOrder(items));
};
