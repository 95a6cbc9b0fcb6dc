import { isColumnHead, type TaskColumn, taskColumnOf } from '../../lexicon/index.js';
import { type FlatTableDraft, paragraphOf } from '../draft.js';
import {
  isBelowGap,
  isCapitalLabel,
  isInCapitals,
  isTableHead,
  type Label,
  type Line,
  labelsOf,
} from '../line/index.js';
import { joinLines } from '../mend/index.js';
import type { Cells } from './column-shapes.js';
import { continuesHead } from './flat-heads.js';
import { type UnnumberedRow, unnumberedRows } from './unnumbered-rows.js';

/** A table has at least and at most this many columns. */
const MIN_COLUMNS = 3;
const MAX_COLUMNS = 7;
/** A table has at least this many rows. */
const MIN_ROWS = 2;
/** In characters; longer lines are running text. */
const MAX_CELL_LINE = 220;
/** Tables with more lines are read in part. */
const MAX_LINES = 600;
/** Rows that cost more are not rows of the table. */
const MAX_COST = 3;

interface Head {
  readonly cells: Cells;
  readonly columns: readonly TaskColumn[];
  /** Index of the line below it. */
  readonly end: number;
}

/** "Thời gian", "Nội dung công việc", "Người phụ trách": the heads of columns, each on a line of its own or wrapped. */
function headAt(lines: readonly Line[], index: number): Head | null {
  const cells: Line[][] = [];
  let at = index;
  for (; cells.length <= MAX_COLUMNS; at += 1) {
    const line = lines[at];
    if (!line || (at > index && isBelowGap(line))) break;
    const last = cells.at(-1);
    if (last && continuesHead(line.text) && isColumnHead(joinLines([...last, line]))) last.push(line);
    else if (isColumnHead(line.text)) cells.push([line]);
    else {
      const next = lines[at + 1];
      if (!next || !continuesHead(next.text) || !isColumnHead(joinLines([line, next]))) break;
      cells.push([line, next]);
      at += 1;
    }
  }
  const columns = cells.map((cell) => taskColumnOf(joinLines(cell)) ?? 'other');
  const count = (column: TaskColumn): number => columns.filter((each) => each === column).length;
  const isTask = count('what') === 1 && count('lead') <= 1 && count('lead') + count('due') > 0;
  return isTask && cells.length >= MIN_COLUMNS && cells.length <= MAX_COLUMNS
    ? { cells, columns, end: at }
    : null;
}

/** A table without row numbers. */
export interface UnnumberedTable {
  readonly rows: readonly Cells[];
  /** Index of the line below it. */
  readonly end: number;
}

/** Whether a line heads the rows below it: "I. NHÓM NHIỆM VỤ CHUNG", "HỌC KỲ I". */
const headsRows = (line: Line): boolean =>
  labelsOf(line).some(isCapitalLabel) || (SEVERAL_WORDS.test(line.text) && isInCapitals(line));
/** An abbreviation ("BGH") is a cell. */
const SEVERAL_WORDS = /\p{Lu}{2,} \p{Lu}/u;

/**
 * The table without row numbers whose head begins at a line; `null` if there is none, or its lines do not show where its
 * cells begin.
 *
 * @param continuesUnits - whether a label is the next one of the units around the table
 */
export function unnumberedTableAt(
  lines: readonly Line[],
  index: number,
  continuesUnits: (label: Label) => boolean,
): UnnumberedTable | null {
  const first = lines[index];
  if (!first || first.text.length > MAX_HEAD_LINE) return null;
  const head = headAt(lines, index);
  if (head === null) return null;
  const rows: Cells[] = [head.cells];
  let found = 0;
  let at = head.end;
  while (at < lines.length) {
    const line = lines[at];
    const isGroup = line !== undefined && headsRows(line) && !endsHere(line, continuesUnits);
    const from = isGroup ? at + 1 : at;
    const read = rowsFrom(lines, from, head, continuesUnits);
    if (read.length === 0) break;
    if (isGroup && line) rows.push([[line]]);
    rows.push(...read.map(({ cells }) => cells));
    found += read.length;
    at = from + (read.at(-1)?.end ?? 0);
    const below = lines[at];
    if (!below || !headsRows(below)) break;
  }
  return found >= MIN_ROWS ? { rows, end: at } : null;
}

const MAX_HEAD_LINE = 40;

/** The rows down to the next group or the next head, as far as they can be read. */
function rowsFrom(
  lines: readonly Line[],
  from: number,
  head: Head,
  continuesUnits: (label: Label) => boolean,
): readonly UnnumberedRow[] {
  let to = from;
  for (let line = lines[to]; line && to - from < MAX_LINES; line = lines[to]) {
    if (line.text.length > MAX_CELL_LINE || line.table || isTableHead(line)) break;
    if (headsRows(line) || endsHere(line, continuesUnits) || headAt(lines, to) !== null) break;
    to += 1;
  }
  const rows = unnumberedRows(lines.slice(from, to), head.columns);
  const bad = rows.findIndex(({ cells, cost }) => cost > MAX_COST || !isRow(cells, head.columns));
  return bad < 0 ? rows : rows.slice(0, bad);
}

/** A row says what is done, and something about it. */
const isRow = (cells: Cells, columns: readonly TaskColumn[]): boolean =>
  (cells[columns.indexOf('what')]?.length ?? 0) > 0 && cells.filter(({ length }) => length > 0).length > 1;

const endsHere = (line: Line, continuesUnits: (label: Label) => boolean): boolean =>
  labelsOf(line).some(continuesUnits);

/** A table whose rows are known as it is opened. */
export const unnumberedTable = ({ rows }: UnnumberedTable, caption: string | null): FlatTableDraft => {
  const paragraphs = rows.flatMap((row) => row.flat().map(paragraphOf));
  return {
    type: 'flatTable',
    start: paragraphs[0]?.lines[0]?.start ?? 0,
    caption,
    whole: { head: [], parts: [] },
    children: paragraphs,
    rowStarts: [],
    rows,
  };
};
