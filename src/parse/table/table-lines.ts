import { beginsWith, charactersOf, DIGITS } from '../../chars/index.js';
import {
  extendParagraph,
  noRows,
  type Place,
  type Scan,
  startParagraph,
  type TableRows,
} from '../body/scan-state.js';
import type { Draft } from '../draft.js';
import { endsInReference, type Label, type Line, labelsOf } from '../line/index.js';

const TABLE_START = /^(?:STT|Stt|TT|Số ?TT|Số thứ tự|S[oố] ?T[tT])(?: |$)/u;
const FIRST_LETTERS = charactersOf('ST');
const startsTable = (text: string): boolean => beginsWith(text, FIRST_LETTERS) && TABLE_START.test(text);
const TABLE_ROW = /^\|.*\||^[^|]+ \| /u;
const isTableRow = (text: string): boolean => text.includes('|') && TABLE_ROW.test(text);
const DOTTED_ROW = /^\d{1,3}\. ?\p{Lu}/u;
const PLAIN_ROW = /^(?<number>\d{1,3})(?: \p{L}|$)/u;
const CELL_BREAK = /^(?:\d{1,4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/u;

/** @param rows - of the table that goes on below a row in capitals; else those of none */
export function openTable(scan: Scan, offset: number, rows = noRows()): Draft[] {
  const cells: Draft[] = [];
  scan.open.container().push({ type: 'table', label: '', start: offset, children: cells });
  scan.table = cells;
  scan.rows = rows;
  scan.bullet = null;
  scan.paragraph = null;
  return cells;
}

/** Puts a line into the open table, or into one that it opens; false where it belongs to none. */
export function takeTableLine(scan: Scan, { line, before }: Place): boolean {
  if (startsTable(line.text) || (!scan.table && isTableRow(line.text))) {
    startParagraph(scan, line, scan.table ?? openTable(scan, line.start));
    scan.rows.piped ||= isTableRow(line.text);
  } else if (scan.table) takeCellLine(scan, scan.table, line, before);
  else return false;
  return true;
}

function takeCellLine(scan: Scan, cells: Draft[], line: Line, before: Line | null): void {
  noteLabels(scan.rows, line);
  const numbered = beginsWith(line.text, DIGITS) && !(before && endsInReference(before));
  const startsRow = numbered && noteRow(scan.rows, line.text);
  const joins = scan.paragraph !== null && !scan.afterCell && !isTableRow(line.text) && !startsRow;
  scan.afterCell = numbered && CELL_BREAK.test(line.text);
  if (joins && !scan.afterCell) extendParagraph(scan, line);
  else startParagraph(scan, line, cells);
}

function noteLabels(rows: TableRows, line: Line): void {
  for (const label of labelsOf(line)) rows.labels.add(rowStyle(label));
  rows.dotted ||= beginsWith(line.text, DIGITS) && DOTTED_ROW.test(line.text);
}

/** Whether the line begins the row that comes next. */
function noteRow(rows: TableRows, text: string): boolean {
  const written = PLAIN_ROW.exec(text)?.groups?.['number'];
  if (written === undefined) return false;
  rows.plain = true;
  const number = Number(written);
  const isNext = number === rows.last + 1 || number === 1;
  if (isNext) rows.last = number;
  return isNext;
}

/** What tells the labels of a table's rows from those of the units around it. */
export const rowStyle = ({ style, depth, closer }: Label): string => `${style} ${depth} ${closer}`;
