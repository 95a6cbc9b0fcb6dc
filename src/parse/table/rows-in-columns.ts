import { paragraphOf } from '../draft.js';
import type { Line } from '../line/index.js';
import { joinLines } from '../mend/index.js';
import type { Cells } from './column-shapes.js';
import type { FlatHeads } from './flat-heads.js';
import { cellOf, type FlatCell, type FlatRow, type FlatRows } from './numbered-rows.js';

/** All lines of rows, in reading order. */
export const linesOfRows = (rows: readonly FlatRow[]): readonly Line[] =>
  rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines));

const inOrder = (lines: readonly Line[]): boolean =>
  lines.every((line, index) => index === 0 || (lines[index - 1]?.start ?? 0) < line.start);

/** Cells from left to right; an empty one is where the one before it ends. */
function cellsFrom(cells: Cells): readonly FlatCell[] {
  let end = cells.flat()[0]?.start ?? 0;
  return cells.map((lines, index) => {
    const cell = cellOf(lines, index);
    if (lines.length === 0) return { ...cell, start: end, end };
    end = cell.end;
    return cell;
  });
}

const rowOf = (lines: readonly Line[], cells: readonly FlatCell[]): FlatRow => ({
  paragraphs: lines.map(paragraphOf),
  cells,
  known: cells,
});

/** The row of the heads and, if lines stand between it and the first row, the heading of the first rows. */
export const headRows = ({ cells, texts, group }: FlatHeads): readonly FlatRow[] => [
  rowOf(cells.flat(), cellsFrom(cells)),
  ...groupRows(group, texts.length),
];

/** Lines that head the rows below them, as a row of one cell across all columns; none if there are no lines. */
export const groupRows = (lines: readonly Line[], width: number): readonly FlatRow[] =>
  lines.length > 0 ? [rowOf(lines, [{ ...cellOf(lines, 0), columns: width }])] : [];

/** The rows of a table that were read when it was opened, the first of which is its head. */
export function readRows(rows: readonly Cells[]): FlatRows {
  const [head = []] = rows;
  return {
    rows: rows.flatMap((cells) =>
      cells.length === 1 ? groupRows(cells.flat(), head.length) : [rowOf(cells.flat(), cellsFrom(cells))],
    ),
    headerRows: 1,
    heads: head.map(joinLines),
  };
}

const uncertainCells = (number: FlatCell, lines: readonly Line[], width: number): readonly FlatCell[] =>
  lines.length > 0 ? [number, { ...cellOf(lines, 1), columns: width - 1 }] : [number];

/** A row whose columns are uncertain: the lines right of its number are one cell. */
export function uncertainRow(row: FlatRow, number: FlatCell, own: readonly Line[], width: number): FlatRow {
  const end = own.at(-1)?.end ?? number.end;
  const paragraphs = row.paragraphs.flatMap((paragraph) => {
    const lines = paragraph.lines.filter((line) => line.start < end);
    return lines.length > 0 ? [{ ...paragraph, lines }] : [];
  });
  return { paragraphs, cells: uncertainCells(number, own, width), known: null };
}

/** A row read in columns. If a page break has cut its cells, they overlap in the text, and only the flow has them. */
export function rowInColumns(number: FlatCell, own: readonly Line[], cells: Cells): FlatRow {
  const known = cellsFrom([number.lines, ...cells]);
  const row = rowOf([...number.lines, ...own], known);
  return inOrder(cells.flat()) ? row : { ...row, cells: uncertainCells(number, own, known.length) };
}
