import { type Sort, sortLines } from './line-sorts.js';
import { endsTable, isNextRow, isPageNumber, startsTable } from './page-numbers.js';
import { markStamps } from './stamps.js';

/** A line of a folded text that carries words of the document. */
export interface Line {
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Blank lines stand before it. */
  readonly gap: boolean;
  /** A page's furniture (running head, page number, signature stamp) stands before it. */
  readonly page: boolean;
  /** Columns to its end on the page: more than its characters where its beginning is indented, cut off, or above. */
  readonly columns: number;
}

/** A line with other parts. All lines are made with the same properties in the same order, which V8 reads quickest. */
export const lineWith = (
  line: Line,
  {
    start = line.start,
    end = line.end,
    text = line.text,
    gap = line.gap,
    page = line.page,
    columns = line.columns,
  }: Partial<Line>,
): Line => ({ start, end, text, gap, page, columns });

/**
 * Reads lines as one where one goes on with the line above it. As many blanks stand between as there are characters, so
 * that offsets in a line stay offsets in the text.
 *
 * @param lines - are changed in place: those of a long text take much room
 * @param goesOn - asked of each line and what it has been put behind
 */
export function joinWhere(lines: Line[], goesOn: (line: Line, above: Line) => boolean): Line[] {
  let kept = 0;
  for (const line of lines) {
    const above = kept > 0 ? lines[kept - 1] : undefined;
    if (above && goesOn(line, above)) {
      const text = above.text + ' '.repeat(line.start - above.end) + line.text;
      lines[kept - 1] = lineWith(above, { end: line.end, text, columns: line.columns });
    } else {
      lines[kept] = line;
      kept += 1;
    }
  }
  lines.length = kept;
  return lines;
}

/**
 * Those lines of a folded text that remain without what belongs to the page and not to the document: blank lines, rules,
 * running heads of the Official Gazette, stamps of digital signatures, page numbers.
 *
 * @param texts - all lines of a folded text
 */
export function linesOf(texts: readonly string[]): Line[] {
  const raw = sortLines(texts);
  const stamped = markStamps(raw);
  const kept: Line[] = [];
  let gap = false;
  let page = false;
  let inTable = false;
  /** Number of the last row of the table. */
  let row = 0;
  const isFurniture = (sort: Sort, index: number, isNext: boolean): boolean =>
    sort === 'head' ||
    stamped.has(index) ||
    (sort === 'number' && isPageNumber(raw, index, kept[kept.length - 1], { inTable, isNext, stamped }));
  let next = 0;
  for (let index = 0; index < texts.length; index += 1) {
    const text = texts[index] ?? '';
    const sort = raw.sorts[index] ?? 'blank';
    const start = next;
    const end = start + text.length;
    next = end + 1;
    if (startsTable(text)) inTable = true;
    else if (inTable && endsTable(text)) inTable = false;
    const isNext = sort === 'number' && isNextRow(text, row);
    if (sort === 'blank') gap = true;
    else if (isFurniture(sort, index, isNext)) page = true;
    else if (sort === 'rule') gap = true;
    else {
      if (isNext) row = Number(text);
      kept.push({ start, end, text, gap, page, columns: text.length });
      gap = false;
      page = false;
    }
  }
  return kept;
}
