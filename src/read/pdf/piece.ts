import type { LetterRun } from '../blocks.js';
import type { Turn } from './engine/index.js';

/** A stretch of text as drawn on the page. */
export interface Piece {
  readonly text: string;
  /** The position of each code unit along the line. */
  readonly places: readonly number[];
  /** Along and across the line, in points, in a frame rotated so that the text runs to the right. */
  readonly start: number;
  readonly end: number;
  readonly baseline: number;
  readonly size: number;
  /** Quarter turns of the text on the page. */
  readonly turn: Turn;
  /** How its letters look, in order; together the runs hold all of them. */
  readonly runs: readonly LetterRun[];
}

/** A gap of this many ems separates two cells; the spaces of justified text are smaller. */
export const CELL_GAP = 1.6;
/** A gap of this many ems counts as a space. */
export const WORD_GAP = 0.17;
