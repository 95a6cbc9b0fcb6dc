import { type FlatTableDraft, paragraphOf } from '../draft.js';
import { beginsSmall, type Line } from '../line/index.js';
import { joinLines } from '../mend/index.js';
import { continuesHead } from './flat-heads.js';
import { beginsGroup, type GroupLetters, groupLettersOf } from './group-labels.js';
import { isColumnNumbers, isRowNumbersHead, MAX_HEAD } from './header-rows.js';
import {
  barCells,
  cellOf,
  type FlatCell,
  type FlatRow,
  type FlatRows,
  isBarred,
  numberedRows,
  outerBarsOf,
} from './numbered-rows.js';
import { groupRows, readRows } from './rows-in-columns.js';
import { steppedRows } from './stepped-rows.js';
import { wrappedRows } from './wrapped-rows.js';

const NUMBER_ALONE = /^\d{1,3}\.?$/u;

/**
 * The rows of a flattened table: by its bars, by rows that all have one line for each column of the head, or else by
 * row numbers; if there are none, each line is a row.
 */
export function flatRows(draft: FlatTableDraft): FlatRows {
  if (draft.rows) return readRows(draft.rows);
  const certain = barredRows(draft) ?? steppedRows(draft) ?? evenRows(draft, false);
  if (certain) return certain;
  const wrapped = wrappedRows(draft, numberedRows(draft));
  return wrapped.headerRows > 0 ? wrapped : (evenRows(draft, true) ?? wrapped);
}

/** Rows of one line each, all with the same number of bars. */
function barredRows({ children }: FlatTableDraft): FlatRows | null {
  if (children.length < 2 || !children.every((row) => isBarred(row) && row.lines.length === 1)) return null;
  const outer = outerBarsOf(children);
  const rows = children.map((row): FlatRow => {
    const cells = row.lines.flatMap((line) => barCells(line, outer));
    return { paragraphs: [row], cells, known: cells };
  });
  const [first] = rows;
  if (!first || first.cells.length < 2 || rows.some(({ cells }) => cells.length !== first.cells.length))
    return null;
  const headerRows = headsOf(rows);
  return { rows, headerRows, heads: headerRows > 0 ? first.cells.map(textOf) : [] };
}

const textOf = ({ lines }: FlatCell): string => joinLines(lines);

/** The number of rows in the head: it names a column of row numbers, or the rows below it are numbered. */
function headsOf([first, second, third]: readonly FlatRow[]): number {
  const heads = first?.cells.map(textOf) ?? [];
  if (heads.some((head) => head.length > MAX_HEAD) || NUMBER_ALONE.test(heads[0] ?? '')) return 0;
  const below = second?.cells.map(textOf) ?? [];
  if (isColumnNumbers(below) && third) return 2;
  return isRowNumbersHead(heads[0] ?? '') || NUMBER_ALONE.test(below[0] ?? '') ? 1 : 0;
}

/**
 * The cells of a row with one line for each column. On two pages a cell may be lacking between them: a number above the
 * page break that was taken for that of the page.
 */
function evenCells(row: readonly Line[], head: readonly Line[]): readonly FlatCell[] | null {
  if (row.length === head.length) return row.map((line, index) => cellOf([line], index));
  const [lacking = 0, ...others] = row.flatMap(({ page }, index) => (page && index > 0 ? [index] : []));
  if (row.length !== head.length - 1 || lacking === 0 || others.length > 0) return null;
  return row.map((line, index) => cellOf([line], index < lacking ? index : index + 1));
}

/**
 * Parts the lines of a group or a sum below a row from those of the row: "II", "Công tác kiểm tra". In a row with a line
 * for each column, "II" is a cell.
 */
function partGroup(
  lines: readonly Line[],
  width: number,
  letters: GroupLetters,
): { readonly own: readonly Line[]; readonly group: readonly Line[] } {
  const at = lines.length - 2;
  const line = lines[at];
  return at > 1 && lines.length !== width && line && beginsGroup(line, lines[at + 1], letters)
    ? { own: lines.slice(0, at), group: lines.slice(at) }
    : { own: lines, group: [] };
}

/** The share of the rows with a line for each column from which the others are known to lack cells. */
const MIN_EVEN = 0.75;

/** The cells of a row that lacks some: its number, and one for all that is to the right of it. */
function lackingCells([number, ...others]: readonly Line[], width: number): readonly FlatCell[] | null {
  if (!number || others.length === 0 || others.length > width - 2 || others.some(beginsSmall)) return null;
  return [cellOf([number], 0), { ...cellOf(others, 1), columns: width - 1 }];
}

/**
 * Rows that begin with a number alone on its line and have as many lines as the head has columns. Between them may be
 * the headings of groups.
 *
 * @param mayLack - whether some rows may lack a cell, which one being uncertain
 */
function evenRows({ children, rowStarts }: FlatTableDraft, mayLack: boolean): FlatRows | null {
  const [firstRow] = rowStarts;
  if (firstRow === undefined || rowStarts.length < 2) return null;
  const bounds = [0, ...rowStarts, children.length];
  const [above = [], ...below] = bounds
    .slice(1)
    .map((end, at) => children.slice(bounds[at], end).flatMap(({ lines }) => lines));
  const letters = groupLettersOf([above, ...below]);
  const first = partGroup(above, 0, letters);
  const head = first.own;
  const stretches = [first, ...below.map((lines) => partGroup(lines, head.length, letters))];
  const rest = stretches.slice(1).map(({ own }) => own);
  if (head.length < 2 || !isRowNumbersHead(head[0]?.text ?? '')) return null;
  // "Cơ quan", "chủ trì": one head on two lines, and some row may have as many lines by chance.
  if (head.some(({ text }) => continuesHead(text))) return null;
  const even = rest.filter((row) => row.length === head.length);
  if (even.length < 2 || (mayLack && even.length < MIN_EVEN * rest.length)) return null;
  const rows: FlatRow[] = [];
  for (const [at, { own, group }] of stretches.entries()) {
    const known = evenCells(own, head);
    if (at > 0 && !NUMBER_ALONE.test(own[0]?.text ?? '')) return null;
    const cells = known ?? (mayLack ? lackingCells(own, head.length) : null);
    if (cells === null) return null;
    rows.push({ paragraphs: own.map(paragraphOf), cells, known }, ...groupRows(group, head.length));
  }
  return { rows, headerRows: 1, heads: head.map(({ text }) => text) };
}
