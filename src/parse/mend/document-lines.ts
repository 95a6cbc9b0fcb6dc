import { beginsWithRowNumber, createLine, type Line, type LineSort, sortLines } from '../line/index.js';
import { endsTable, isNextRow, isPageNumber } from './page-numbers.js';
import { markStamps } from './stamps.js';

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
  const isFurniture = (sort: LineSort, index: number, isNext: boolean): boolean =>
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
    if (beginsWithRowNumber(text)) inTable = true;
    else if (inTable && endsTable(text)) inTable = false;
    const isNext = sort === 'number' && isNextRow(text, row);
    if (sort === 'blank') gap = true;
    else if (isFurniture(sort, index, isNext)) page = true;
    else if (sort === 'rule') gap = true;
    else {
      if (isNext) row = Number(text);
      kept.push(createLine({ start, end, text, gap, page, columns: text.length }));
      gap = false;
      page = false;
    }
  }
  return kept;
}
