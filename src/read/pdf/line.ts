import type { LetterRun } from '../blocks.js';
import type { Turn } from './engine/index.js';
import { CELL_GAP, type Piece, WORD_GAP } from './piece.js';

/** A part of a line: running text, or a small raised number, which refers to or labels a note. */
export interface Part {
  readonly text: string;
  readonly raised: boolean;
  /** How its letters look, in order. */
  readonly runs: readonly LetterRun[];
}

/** A line of a paragraph or of a table cell. */
export interface Line {
  readonly type: 'line';
  readonly parts: readonly Part[];
  readonly start: number;
  readonly end: number;
  readonly baseline: number;
  readonly size: number;
  readonly turn: Turn;
}

/** All characters of a line. */
export const textOf = (line: Line): string =>
  line.parts
    .map((part) => part.text)
    .join('')
    .trim();

/** How the letters of a line look, in order. */
export const runsOf = (line: Line): readonly LetterRun[] => line.parts.flatMap(({ runs }) => runs);

interface Draft {
  readonly type: 'line';
  parts: Part[];
  start: number;
  end: number;
  baseline: number;
  size: number;
  turn: Turn;
  spaced: boolean;
  /** The end of the line including typed trailing spaces, from which gaps are measured. */
  reach: number;
}

/** A label may be followed by a tab, and "Số:" by room for a number. */
const TAB_GAP = 6;
const LABEL = /^(?:\d+(?:\.\d+)*[.)]|[a-zđ]\)|[IVXLC]+\.|[-+•*–]|Số\s*:)$/iu;
/** The text before and after room for a day, month or number in a draft ("ngày      tháng 7", "số      /TTr-SCT"). */
const BEFORE_BLANK = /(?:^|\s)(?:ngày|tháng|[Ss]ố\s*:?)$/u;
const AFTER_BLANK = /^(?:tháng|năm)(?!\p{L})|^\//u;
const RAISED_TEXT = /^[\d*()[\]]{1,5}$/;

const isRaised = (piece: Piece, line: Draft): boolean => {
  const rise = piece.baseline - line.baseline;
  return (
    piece.size < 0.85 * line.size &&
    rise > 0.1 * line.size &&
    rise < 0.8 * line.size &&
    piece.start - line.end < 0.6 * line.size &&
    RAISED_TEXT.test(piece.text.trim())
  );
};

/** A line that so far only has a small raised number takes its size from what follows. */
const isNoteLabel = (line: Draft, piece: Piece): boolean => {
  const drop = line.baseline - piece.baseline;
  return (
    line.parts.length === 1 &&
    RAISED_TEXT.test(line.parts[0]?.text.trim() ?? '') &&
    line.size < 0.85 * piece.size &&
    drop > 0.1 * piece.size &&
    drop < 0.8 * piece.size &&
    piece.start - line.end < 1.5 * piece.size
  );
};

const isBlank = (before: string, after: string): boolean =>
  BEFORE_BLANK.test(before) && AFTER_BLANK.test(after.trim());

const continues = (piece: Piece, line: Draft): boolean => {
  const size = Math.max(piece.size, line.size);
  const gap = piece.start - line.reach;
  const written = line.parts
    .map((part) => part.text)
    .join('')
    .trim();
  return (
    Math.abs(piece.baseline - line.baseline) <= 0.35 * size &&
    piece.start - line.end > -0.5 * size &&
    gap < (LABEL.test(written) || isBlank(written, piece.text) ? TAB_GAP : CELL_GAP) * size
  );
};

const begin = (piece: Piece): Draft => ({
  type: 'line',
  parts: [{ text: piece.text, raised: false, runs: piece.runs }],
  start: piece.start,
  end: piece.end,
  baseline: piece.baseline,
  size: piece.size,
  turn: piece.turn,
  spaced: false,
  reach: piece.end,
});

const append = (line: Draft, piece: Piece, raised: boolean): void => {
  // The call of a note is smaller than the text, and says nothing of how that is set.
  const runs = raised ? piece.runs.map(({ letters }) => ({ letters, look: null })) : piece.runs;
  const gap = piece.start - line.end;
  const space = line.spaced || gap > WORD_GAP * Math.max(piece.size, line.size) ? ' ' : '';
  const last = line.parts.at(-1);
  if (last && !last.raised && !raised)
    line.parts[line.parts.length - 1] = {
      text: last.text + space + piece.text,
      raised,
      runs: [...last.runs, ...runs],
    };
  else line.parts.push({ text: space + piece.text, raised, runs });
  line.end = Math.max(line.end, piece.end);
  line.reach = line.end;
  line.spaced = false;
};

/** Adds a piece to a line if it belongs to it. */
const extend = (line: Draft, piece: Piece): boolean => {
  if (piece.turn !== line.turn) return false;
  if (isRaised(piece, line)) {
    append(line, piece, true);
    return true;
  }
  if (isNoteLabel(line, piece)) {
    line.parts = line.parts.map((part) => ({ ...part, raised: true }));
    line.size = piece.size;
    line.baseline = piece.baseline;
    append(line, piece, false);
    return true;
  }
  if (!continues(piece, line)) return false;
  append(line, piece, false);
  return true;
};

const addSpace = (line: Draft, piece: Piece): void => {
  line.spaced = true;
  const isNext = Math.abs(piece.start - line.reach) < 0.3 * line.size && piece.turn === line.turn;
  if (isNext && Math.abs(piece.baseline - line.baseline) < 0.35 * line.size) line.reach = piece.end;
};

/**
 * Combines pieces into lines, in drawing order: word processors draw a table cell by cell, so the left column of a
 * heading comes before the right one.
 */
export const linesOf = (pieces: readonly Piece[]): readonly Line[] => {
  const lines: Draft[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (piece.text.trim() === '') {
      if (line) addSpace(line, piece);
    } else if (!line || !extend(line, piece)) lines.push(begin(piece));
  }
  return lines;
};
