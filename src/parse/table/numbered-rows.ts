import type { FlatTableDraft, ParagraphDraft } from '../draft.js';
import { type Line, lineFrom, lineWith } from '../line/index.js';

/** A cell's lines, or parts of lines; none if there is nothing between two bars. */
export interface FlatCell {
  /** From 1. */
  readonly column: number;
  /** How many columns it covers. */
  readonly columns: number;
  readonly lines: readonly Line[];
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
}

/** A row of a flattened table. */
export interface FlatRow {
  /** The lines, which are read as one if the columns are uncertain. */
  readonly paragraphs: readonly ParagraphDraft[];
  readonly cells: readonly FlatCell[];
  /** The cells, which are read separately, if it is known what columns they are in; otherwise `null`. */
  readonly known: readonly FlatCell[] | null;
}

/** The rows recovered from a flattened table. */
export interface FlatRows {
  readonly rows: readonly FlatRow[];
  readonly headerRows: number;
  /** The heads of the columns; empty if they are not known. */
  readonly heads: readonly string[];
}

const ROW_NUMBER = /^\d{1,3}(?= \p{L})/u;

export const cellOf = (lines: readonly Line[], index: number): FlatCell => ({
  column: index + 1,
  columns: 1,
  lines,
  start: lines[0]?.start ?? 0,
  end: lines.at(-1)?.end ?? 0,
});

/** Whether the rows of a table have bars at their ends; otherwise such a bar is that of an empty cell. */
export interface OuterBars {
  readonly left: boolean;
  readonly right: boolean;
}

/** The bars at the ends of all rows of a table. */
export function outerBarsOf(rows: readonly ParagraphDraft[]): OuterBars {
  const lines = rows.filter(isBarred).flatMap(({ lines }) => lines.slice(0, 1));
  return {
    left: lines.every(({ text }) => text.startsWith('|')),
    right: lines.every(({ text }) => text.endsWith('|')),
  };
}

/** The cells between bars, including empty ones: "| 1 | Rà soát văn bản | | Sở Tư pháp |". */
export function barCells(line: Line, { left, right }: OuterBars): readonly FlatCell[] {
  const cells: FlatCell[] = [];
  let from = left ? 1 : 0;
  const last = right ? line.text.length - 1 : line.text.length;
  while (from <= last) {
    const bar = line.text.indexOf('|', from);
    const to = bar < 0 || bar > last ? last : bar;
    const written = line.text.slice(from, to);
    const text = written.trim();
    const start = line.start + from + (text === '' ? 0 : written.indexOf(text));
    const end = start + text.length;
    const lines = text === '' ? [] : [lineWith(line, { start, end, text })];
    cells.push({ column: cells.length + 1, columns: 1, lines, start, end });
    from = to + 1;
  }
  return cells;
}

/** Splits the number of a row from the first cell on its line: "1 Xây dựng kế hoạch". */
function numberedCells({ lines: [first, ...rest] }: ParagraphDraft): readonly (readonly Line[])[] {
  const number = first ? ROW_NUMBER.exec(first.text)?.[0] : undefined;
  if (!first || number === undefined) return first ? [[first, ...rest]] : [];
  const end = first.start + number.length;
  return [[lineWith(first, { end, text: number })], [lineFrom(first, number.length), ...rest]];
}

export const isBarred = ({ lines }: ParagraphDraft): boolean => lines[0]?.text.includes('|') ?? false;

/** Rows divided by their numbers; if there are none, each line is a row. */
export function numberedRows({ children, rowStarts }: FlatTableDraft): readonly FlatRow[] {
  const starts = new Set(rowStarts);
  const outer = outerBarsOf(children);
  const rows: { paragraphs: ParagraphDraft[]; cells: (readonly Line[])[] }[] = [];
  let isNumbered = false;
  for (const [index, paragraph] of children.entries()) {
    const begins = starts.has(index);
    const last = rows.at(-1);
    if (isBarred(paragraph))
      rows.push({
        paragraphs: [paragraph],
        cells: paragraph.lines
          .flatMap((line) => barCells(line, outer))
          .flatMap(({ lines }) => (lines.length > 0 ? [lines] : [])),
      });
    else if (begins) rows.push({ paragraphs: [paragraph], cells: [...numberedCells(paragraph)] });
    else if (last && isNumbered) {
      last.paragraphs.push(paragraph);
      last.cells.push(paragraph.lines);
    } else rows.push({ paragraphs: [paragraph], cells: [paragraph.lines] });
    isNumbered = begins || (isNumbered && !isBarred(paragraph));
  }
  return rows.map(({ paragraphs, cells }) => ({ paragraphs, cells: cells.map(cellOf), known: null }));
}
