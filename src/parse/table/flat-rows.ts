import type { FlatTableDraft, ParagraphDraft } from '../draft.js';
import { type Line, lineFrom, lineWith } from '../line/index.js';
import { joinLines } from '../mend/index.js';
import { isColumnNumbers, isRowNumbersHead, LONGEST_HEAD } from './header-rows.js';

/** A cell's lines, or parts of lines; none if there is nothing between two bars. */
export interface FlatCell {
  /** From 1. */
  readonly column: number;
  readonly lines: readonly Line[];
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
}

/** A row of a flattened table. */
export interface FlatRow {
  /** What is read as one line where its columns are uncertain. */
  readonly paragraphs: readonly ParagraphDraft[];
  readonly cells: readonly FlatCell[];
}

/** The rows recovered from a flattened table. */
export interface FlatRows {
  readonly rows: readonly FlatRow[];
  readonly headerRows: number;
  /** Whether each cell is known to be in its column; the cells are then read separately. */
  readonly isGrid: boolean;
}

const ROW_NUMBER = /^\d{1,3}(?= \p{L})/u;
const NUMBER_ALONE = /^\d{1,3}\.?$/u;

const cellOf = (lines: readonly Line[], index: number): FlatCell => ({
  column: index + 1,
  lines,
  start: lines[0]?.start ?? 0,
  end: lines.at(-1)?.end ?? 0,
});

/** "| 1 | Rà soát văn bản | | Sở Tư pháp |": everything between the bars, even nothing. */
function barCells(line: Line): readonly FlatCell[] {
  const cells: FlatCell[] = [];
  let from = line.text.startsWith('|') ? 1 : 0;
  const last = line.text.endsWith('|') ? line.text.length - 1 : line.text.length;
  while (from <= last) {
    const bar = line.text.indexOf('|', from);
    const to = bar < 0 || bar > last ? last : bar;
    const written = line.text.slice(from, to);
    const text = written.trim();
    const start = line.start + from + (text === '' ? 0 : written.indexOf(text));
    const end = start + text.length;
    const lines = text === '' ? [] : [lineWith(line, { start, end, text })];
    cells.push({ column: cells.length + 1, lines, start, end });
    from = to + 1;
  }
  return cells;
}

/** "1 Xây dựng kế hoạch": the row's number and its first cell on one line. */
function numberedCells({ lines: [first, ...rest] }: ParagraphDraft): readonly (readonly Line[])[] {
  const number = first ? ROW_NUMBER.exec(first.text)?.[0] : undefined;
  if (!first || number === undefined) return first ? [[first, ...rest]] : [];
  const end = first.start + number.length;
  return [[lineWith(first, { end, text: number })], [lineFrom(first, number.length), ...rest]];
}

const isBarred = ({ lines }: ParagraphDraft): boolean => lines[0]?.text.includes('|') ?? false;

/**
 * The rows of a flattened table: by its bars, by rows that all have one line for each column of the head, or else
 * as far as row numbers tell; where those tell nothing, each line is a row.
 */
export function flatRows(draft: FlatTableDraft): FlatRows {
  return barredRows(draft) ?? evenRows(draft) ?? { rows: numberedRows(draft), headerRows: 0, isGrid: false };
}

/** Rows of one line each, all with the same number of bars. */
function barredRows({ children }: FlatTableDraft): FlatRows | null {
  if (children.length < 2 || !children.every((row) => isBarred(row) && row.lines.length === 1)) return null;
  const rows = children.map((row): FlatRow => ({ paragraphs: [row], cells: row.lines.flatMap(barCells) }));
  const [first] = rows;
  if (!first || first.cells.length < 2 || rows.some(({ cells }) => cells.length !== first.cells.length))
    return null;
  return { rows, headerRows: headsOf(rows), isGrid: true };
}

const textOf = ({ lines }: FlatCell): string => joinLines(lines);

/** The head names a column of row numbers, or the rows below are numbered. */
function headsOf([first, second, third]: readonly FlatRow[]): number {
  const heads = first?.cells.map(textOf) ?? [];
  if (heads.some((head) => head.length > LONGEST_HEAD) || NUMBER_ALONE.test(heads[0] ?? '')) return 0;
  const below = second?.cells.map(textOf) ?? [];
  if (isColumnNumbers(below) && third) return 2;
  return isRowNumbersHead(heads[0] ?? '') || NUMBER_ALONE.test(below[0] ?? '') ? 1 : 0;
}

/** Rows that begin with a number alone on its line and have as many lines as the head has columns. */
function evenRows({ children, rowStarts }: FlatTableDraft): FlatRows | null {
  const [firstRow] = rowStarts;
  if (firstRow === undefined || rowStarts.length < 2) return null;
  const bounds = [0, ...rowStarts, children.length];
  const stretches = bounds.slice(1).map((end, at) => children.slice(bounds[at], end));
  const lines = stretches.map((paragraphs) => paragraphs.flatMap((paragraph) => paragraph.lines));
  const [head, ...rest] = lines;
  if (!head || head.length < 2 || !isRowNumbersHead(head[0]?.text ?? '')) return null;
  if (!rest.every((row) => row.length === head.length && NUMBER_ALONE.test(row[0]?.text ?? ''))) return null;
  const rows = stretches.map(
    (paragraphs, at): FlatRow => ({
      paragraphs,
      cells: (lines[at] ?? []).map((line, index) => cellOf([line], index)),
    }),
  );
  return { rows, headerRows: 1, isGrid: true };
}

function numberedRows({ children, rowStarts }: FlatTableDraft): readonly FlatRow[] {
  const starts = new Set(rowStarts);
  const rows: { paragraphs: ParagraphDraft[]; cells: (readonly Line[])[] }[] = [];
  let isNumbered = false;
  for (const [index, paragraph] of children.entries()) {
    const begins = starts.has(index);
    const last = rows.at(-1);
    if (isBarred(paragraph))
      rows.push({
        paragraphs: [paragraph],
        cells: paragraph.lines.flatMap(barCells).flatMap(({ lines }) => (lines.length > 0 ? [lines] : [])),
      });
    else if (begins) rows.push({ paragraphs: [paragraph], cells: [...numberedCells(paragraph)] });
    else if (last && isNumbered) {
      last.paragraphs.push(paragraph);
      last.cells.push(paragraph.lines);
    } else rows.push({ paragraphs: [paragraph], cells: [paragraph.lines] });
    isNumbered = begins || (isNumbered && !isBarred(paragraph));
  }
  return rows.map(({ paragraphs, cells }) => ({ paragraphs, cells: cells.map(cellOf) }));
}
