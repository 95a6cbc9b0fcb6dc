import { beginsWithRowNumber } from '../../lexicon/index.js';
import type { Span } from '../../model/index.js';
import { createLine, isDash, type Line, type LineSort, sortLines } from '../line/index.js';
import { markContents } from './contents-lines.js';
import { type LinePlaces, NOWHERE, type NonTextKind } from './line-places.js';
import { endsTable, isNextRow, isPageNumber, isSurelyPageNumber } from './page-numbers.js';
import { markPagesOfAll } from './pages-of-all.js';
import { markRepeatedHeads } from './repeated-heads.js';
import { markStamps } from './stamps.js';

/** Lines that are not part of the document's text; `start` and `end` are offsets in the folded text. */
export interface NonText extends Span {
  readonly kind: NonTextKind;
}

/** The lines that carry the document's words, and those that do not. */
export interface DocumentLines {
  readonly lines: Line[];
  readonly nonText: readonly NonText[];
}

const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * Separates the document's lines from what belongs to the page: blank lines, rules, running heads of the Official
 * Gazette, stamps of digital signatures, page numbers, tables of contents, and whatever the file's layout marks as
 * not being text of the document. Lines inside tables drawn by the file are cells, whatever they look like.
 *
 * @param texts - all lines of a folded text
 */
export function linesOf(texts: readonly string[], places: LinePlaces): DocumentLines {
  const raw = sortLines(texts);
  const stamped = markStamps(raw);
  const listed = markContents(texts);
  const counted = markPagesOfAll(texts);
  const isBetweenPages = (index: number): boolean => stamped.has(index) || raw.sorts[index] === 'head';
  // A page break may cut the head of a table.
  const repeated = markRepeatedHeads(
    texts.map((text, index) => (isBetweenPages(index) || isSurelyPageNumber(raw, index) ? '' : text)),
  );
  const kept: Line[] = [];
  const nonText: NonText[] = [];
  let gap = false;
  let page = false;
  let inTable = false;
  /** Number of the last row of the table. */
  let row = 0;
  const isFurniture = (sort: LineSort, index: number, isNext: boolean): boolean =>
    isBetweenPages(index) ||
    repeated.has(index) ||
    (sort === 'number' && isAboveRepeated(index)) ||
    (sort === 'number' && isPageNumber(raw, index, kept[kept.length - 1], { inTable, isNext, stamped }));
  /** "18", "TT", "Nội dung": a page number above the head that the page repeats, not a cell of the last row. */
  const isAboveRepeated = (index: number): boolean => {
    if (raw.sorts[index - 1] !== 'blank' && !texts[index]?.startsWith('\f')) return false;
    let below = index + 1;
    while (raw.sorts[below] === 'blank') below += 1;
    return repeated.has(below);
  };
  /** What a line outside tables is, if it is not text. A rule with words in it is a placeholder for a signature. */
  const kindOf = (sort: LineSort, index: number, isNext: boolean): NonTextKind | null => {
    if (sort === 'rule') return inTable && isDash(texts[index]) ? null : 'furniture';
    if (isFurniture(sort, index, isNext) || (!inTable && counted.has(index))) return 'furniture';
    return listed.has(index) ? 'contents' : null;
  };
  let next = 0;
  let index = -1;
  for (const text of texts) {
    index += 1;
    const sort = raw.sorts[index] ?? 'blank';
    const start = next;
    const end = start + text.length;
    next = end + 1;
    const { table, nonText: known } = sort === 'blank' ? NOWHERE : places.at(start);
    inTable = beginsWithRowNumber(text) || (inTable && !endsTable(text));
    const isNext = sort === 'number' && isNextRow(text, row);
    const kind = sort === 'blank' || table ? known : (known ?? kindOf(sort, index, isNext));
    if (sort !== 'blank' && kind === null) {
      if (isNext) row = Number(text);
      kept.push(createLine({ start, end, text, gap, page, noteRule: null, columns: text.length, table }));
      gap = false;
      page = false;
      continue;
    }
    if (kind !== null && (sort !== 'rule' || HAS_WORD.test(text))) nonText.push({ kind, start, end });
    if (kind === 'furniture' && sort !== 'rule') page = true;
    else gap = true;
  }
  return { lines: kept, nonText };
}
