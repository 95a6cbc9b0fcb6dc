import type { FlatTableDraft, ParagraphDraft } from '../draft.js';
import { type Line, lineFrom, lineWith } from '../line/index.js';

/** A cell's lines, or parts of lines. */
export type FlatCell = readonly Line[];

const BAR_CELL = /[^|\s](?:[^|]*[^|\s])?/gu;
const ROW_NUMBER = /^\d{1,3}(?= \p{L})/u;

/** "| 1 | Rà soát văn bản | Sở Tư pháp |": the parts between the bars. */
const barCells = ({ lines }: ParagraphDraft): readonly FlatCell[] =>
  lines.flatMap((line) =>
    [...line.text.matchAll(BAR_CELL)].map(({ index, 0: text }): FlatCell => {
      const start = line.start + index;
      return [lineWith(line, { start, end: start + text.length, text })];
    }),
  );

/** "1 Xây dựng kế hoạch": the row's number and its first cell, where one line holds both. */
function numberedCells({ lines: [first, ...rest] }: ParagraphDraft): readonly FlatCell[] {
  const number = first ? ROW_NUMBER.exec(first.text)?.[0] : undefined;
  if (!first || number === undefined) return first ? [[first, ...rest]] : [];
  const end = first.start + number.length;
  return [[lineWith(first, { end, text: number })], [lineFrom(first, number.length), ...rest]];
}

const isBarred = ({ lines }: ParagraphDraft): boolean => lines[0]?.text.includes('|') ?? false;

/**
 * The rows of a table that was flattened to lines, as far as bars and the rows' numbers tell; where they tell nothing,
 * each line is a row.
 *
 * @returns for each row its paragraphs, which are read on one line, and its cells
 */
export function flatRows({ children, rowStarts }: FlatTableDraft): readonly {
  readonly paragraphs: readonly ParagraphDraft[];
  readonly cells: readonly FlatCell[];
}[] {
  const starts = new Set(rowStarts);
  const rows: { paragraphs: ParagraphDraft[]; cells: FlatCell[] }[] = [];
  let isNumbered = false;
  for (const [index, paragraph] of children.entries()) {
    const begins = starts.has(index);
    const last = rows.at(-1);
    if (isBarred(paragraph)) rows.push({ paragraphs: [paragraph], cells: [...barCells(paragraph)] });
    else if (begins) rows.push({ paragraphs: [paragraph], cells: [...numberedCells(paragraph)] });
    else if (last && isNumbered) {
      last.paragraphs.push(paragraph);
      last.cells.push(paragraph.lines);
    } else rows.push({ paragraphs: [paragraph], cells: [paragraph.lines] });
    isNumbered = begins || (isNumbered && !isBarred(paragraph));
  }
  return rows;
}
