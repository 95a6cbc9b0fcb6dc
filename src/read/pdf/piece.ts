import type { LetterRun } from '../blocks.js';
import type { Turn } from './engine/index.js';

/** A stretch of text as the page draws it. */
export interface Piece {
  readonly text: string;
  /** Where each unit of the text stands along the line. */
  readonly places: readonly number[];
  /** Along the line and across it, in points, in a frame turned so that the text runs to the right. */
  readonly start: number;
  readonly end: number;
  readonly baseline: number;
  readonly size: number;
  /** Quarter turns of the text on the page. */
  readonly turn: Turn;
  /** How its letters look, in order; together the runs hold all of them. */
  readonly runs: readonly LetterRun[];
}

/** A gap of this many ems parts two cells; the spaces of justified text stay below it. */
export const CELL_GAP = 1.6;
/** A gap of this many ems stands for a space that was not typed. */
export const WORD_GAP = 0.17;
