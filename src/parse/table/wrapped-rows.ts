import { optionalHeads, type TaskColumn, taskColumnOf } from '../../lexicon/index.js';
import type { FlatTableDraft, WholeFlatTable } from '../draft.js';
import { isCapitalLabel, type Line, labelsOf } from '../line/index.js';
import { type Margin, type Reading, surest } from './cell-divisions.js';
import { type Cells, type ColumnShape, outermostParts, shapeOf } from './column-shapes.js';
import { fitRest, fitRow } from './fit-columns.js';
import { type FlatHeads, flatHeadsOf } from './flat-heads.js';
import { beginsGroup, type GroupLetters, groupLettersOf, TOTAL } from './group-labels.js';
import { jointsOf } from './line-joints.js';
import { type FlatRow, type FlatRows, numberedRows } from './numbered-rows.js';
import { groupRows, headRows, linesOfRows, rowInColumns, uncertainRow } from './rows-in-columns.js';

/** The lines of a row below its number, and those of the group heading below it. */
interface RowLines {
  readonly own: readonly Line[];
  readonly group: readonly Line[];
}

const ITEM = /^(?<number>\d{1,2})\. ?\p{Lu}/u;

/**
 * Whether a line below a row is the heading of the next rows: "II. Lĩnh vực du lịch", or "2. Lĩnh vực nhà ở" if the row
 * has no item 1.
 */
function headsGroup(line: Line, before: readonly Line[]): boolean {
  if (labelsOf(line).some(isCapitalLabel) || TOTAL.test(line.text)) return true;
  const number = ITEM.exec(line.text)?.groups?.['number'];
  return number !== undefined && !before.some(({ text }) => ITEM.test(text) || text.includes('1. '));
}

function withoutGroup(lines: readonly Line[], letters: GroupLetters): RowLines {
  const labelled = lines.findIndex((line, at) => at > 0 && beginsGroup(line, lines[at + 1], letters));
  if (labelled > 0) return { own: lines.slice(0, labelled), group: lines.slice(labelled) };
  const joints = jointsOf(lines, false);
  const at = joints.findLastIndex((joint) => joint !== 'joined');
  const line = lines[at];
  return at > 0 && line && headsGroup(line, lines.slice(0, at))
    ? { own: lines.slice(0, at), group: lines.slice(at) }
    : { own: lines, group: [] };
}

/** The lines of a row on the page where it begins. */
function firstPageOf(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex((line, index) => index > 0 && line.page);
  return end < 0 ? lines : lines.slice(0, end);
}

/** A row is on at most this many pages. */
const MAX_PAGES = 4;

/** The lines of a row divided at some of the page breaks between them: the ways with few divisions first. */
function divisionsOf(lines: readonly Line[]): readonly (readonly (readonly Line[])[])[] {
  const breaks = lines.flatMap((line, index) => (index > 0 && line.page ? [index] : []));
  if (breaks.length >= MAX_PAGES) return [[lines]];
  let chosen: readonly (readonly number[])[] = [[]];
  for (const at of breaks) chosen = [...chosen, ...chosen.map((cuts) => [...cuts, at])];
  return chosen
    .toSorted((one, other) => one.length - other.length)
    .map((cuts) =>
      cuts.length === 0 ? [lines] : [0, ...cuts].map((from, index) => lines.slice(from, cuts[index])),
    );
}

/** What is known about the columns of a table. */
interface Columns {
  /** Without the column of row numbers. */
  readonly shapes: readonly ColumnShape[];
  readonly mayBeEmpty: (column: number) => boolean;
}

/** The lines of a row with its cells; `null` if it can be read in several ways. */
interface ReadRow extends RowLines {
  readonly cells: Cells | null;
}

/** What a table is read as. */
interface ReadTable {
  readonly heads: FlatHeads;
  /** The rows of all its parts, by the offsets of their numbers. */
  readonly rows: ReadonlyMap<number, ReadRow>;
}

const tables = new WeakMap<WholeFlatTable, ReadTable | null>();

/** A table, read once; `null` if its columns are not known. */
function readTable(whole: WholeFlatTable): ReadTable | null {
  const before = tables.get(whole);
  if (before !== undefined) return before;
  const table = readAll(whole);
  tables.set(whole, table);
  return table;
}

/** Reads all parts of a table, whose columns are learnt from those rows that can be read in only one way. */
function readAll({ head, parts }: WholeFlatTable): ReadTable | null {
  const below = parts.flatMap((part) => rowsBelowNumbers(part, numberedRows(part)));
  const letters = groupLettersOf([head, ...below.map(({ lines }) => lines)]);
  const heads = flatHeadsOf(head, letters);
  if (heads === null) return null;
  const found = below.map(({ start, lines }) => ({ start, ...withoutGroup(lines, letters) }));
  const columns = learn(
    found.map(({ own }) => own),
    heads.texts,
  );
  const rows = found.map((row): ReadRow & { start: number } => ({
    ...row,
    cells: cellsOf(row.own, columns),
  }));
  if (rows.filter(({ cells }) => cells !== null).length < MIN_READ * rows.length) return null;
  return rows.length === 0 ? null : { heads, rows: new Map(rows.map((row) => [row.start, row])) };
}

function learn(rows: Cells, heads: readonly string[]): Columns {
  const count = heads.length - 1;
  const mayBeEmpty = emptyColumns(heads);
  const outer = outermostParts(rows, count);
  const facts = heads.slice(1).map((head, column) => {
    const sort = taskColumnOf(head) ?? 'other';
    return { isFirst: column === 0, hasTimes: TIME_COLUMNS.has(sort), hasBodies: BODY_COLUMNS.has(sort) };
  });
  const shapeAt = (column: number, cells: Cells, parts: Cells): ColumnShape =>
    shapeOf(cells, parts, facts[column] ?? { isFirst: false, hasTimes: false, hasBodies: false });
  let shapes = outer.map((lines, column) => shapeAt(column, [], lines));
  for (const margin of MARGINS) {
    const cells = rows.flatMap((row) => {
      const read = (lines: readonly Line[]): Cells | null =>
        surest(fitRow(lines, shapes, mayBeEmpty, false), 1, margin);
      const found = read(row) ?? read(firstPageOf(row));
      return found ? [found] : [];
    });
    shapes = outer.map((lines, column) => {
      const own = cells.flatMap((row) => (row[column]?.length ? [row[column]] : []));
      return shapeAt(column, own, lines);
    });
  }
  return { shapes, mayBeEmpty };
}

const TIME_COLUMNS: ReadonlySet<TaskColumn> = new Set<TaskColumn>(['due', 'from', 'until']);
const BODY_COLUMNS: ReadonlySet<TaskColumn> = new Set<TaskColumn>(['lead', 'with']);

/** If fewer of its rows can be read, a table is not: what few rows seem to show of its columns depends on line breaks. */
const MIN_READ = 0.75;

/** What is known about some rows tells more about others, so at first only the surest count. */
const MARGINS: readonly Margin[] = [2, 2, 1];

/** Which columns to the right of the row numbers may be empty in a row. */
const emptyColumns = (heads: readonly string[]): Columns['mayBeEmpty'] => {
  const optional = heads.slice(1).map((head) => optionalHeads.includes(head.toLowerCase()));
  return (column) => optional[column] ?? false;
};

/** The rows that begin with a number, with the offset of it and their lines without it. */
function rowsBelowNumbers(
  { rowStarts }: FlatTableDraft,
  rows: readonly FlatRow[],
): readonly { readonly start: number; readonly lines: readonly Line[] }[] {
  if (rowStarts.length === 0) return [];
  return rows.slice(-rowStarts.length).map(({ cells: [number, ...others] }) => ({
    start: number?.start ?? 0,
    lines: others.flatMap(({ lines }) => lines),
  }));
}

/** The readings of a row of which each page has a part of each cell that it may have. */
function readingsOf(
  [first = [], ...rests]: readonly (readonly Line[])[],
  { shapes, mayBeEmpty }: Columns,
): readonly Reading[] {
  let readings = fitRow(first, shapes, mayBeEmpty, rests.length > 0);
  for (const rest of rests)
    readings = readings.flatMap(({ cells, cost }) =>
      fitRest(rest, cells, shapes).map(
        (more): Reading => ({
          cost: cost + more.cost,
          cells: cells.map((cell, column) => [...cell, ...(more.cells[column] ?? [])]),
        }),
      ),
    );
  return readings;
}

/**
 * The cells of a row; `null` if it can be read in several ways. A page break cuts either all its cells or, where the
 * cells come one after another, none.
 */
function cellsOf(lines: readonly Line[], columns: Columns): Cells | null {
  const divisions = divisionsOf(lines);
  for (let pages = 1; pages <= MAX_PAGES; pages += 1) {
    const alike = divisions.filter((division) => division.length === pages);
    const cells = surest(
      alike.flatMap((division) => readingsOf(division, columns)),
      pages,
      1,
    );
    if (cells) return cells;
  }
  return null;
}

/**
 * Rows with their columns, as far as words, widths and dates show them: the lines of a cell are wrapped at the width of
 * its column. If a page break has cut all its cells, their rests follow below the head of the next page, one after
 * another.
 *
 * @param rows - rows divided by their numbers
 */
export function wrappedRows(draft: FlatTableDraft, rows: readonly FlatRow[]): FlatRows {
  const table = readTable(draft.whole);
  if (table === null) return { rows, headerRows: 0, heads: [] };
  const { heads } = table;
  const width = heads.texts.length;
  const above = rows.slice(0, rows.length - draft.rowStarts.length);
  const isFirst = draft.whole.parts[0] === draft;
  const top = isFirst ? headRows(heads) : groupRows(linesOfRows(above), width);
  const below = rows.slice(above.length).flatMap((row) => {
    const [number] = row.cells;
    const read = number && table.rows.get(number.start);
    if (!number || !read) return [row];
    const { own, group, cells } = read;
    if (cells) return [rowInColumns(number, own, cells), ...groupRows(group, width)];
    return [uncertainRow(row, number, own, width), ...groupRows(group, width)];
  });
  return { rows: [...top, ...below], headerRows: isFirst ? 1 : 0, heads: heads.texts };
}
