import { beginsWith, charactersOf } from '../../chars/index.js';
import { beginsWithRowNumber } from '../line/index.js';

/** What stands above the first row of a table takes at most this many lines. */
const LONGEST_HEAD = 14;
const ROW_FIRST = charactersOf('|0123456789');
const ROW = /^(?:\| ?)?(?<number>\d{1,3})\.?(?=\s|\||$)/u;
/** "I. LĨNH VỰC VIỆC LÀM" heads the rows below it, and is no part of the table's head. */
const GROUP = /^(?:[IVX]{1,5}|[A-ZĐ])\.(?: |$)/u;
/** A row takes at most this many lines of a page. */
const LONGEST_ROW = 120;

const rowOf = (text: string): number | null => {
  const written = beginsWith(text, ROW_FIRST) ? ROW.exec(text)?.groups?.['number'] : undefined;
  return written === undefined ? null : Number(written);
};

const textAt = (texts: readonly string[], index: number): string => (texts[index] ?? '').trim();

/** Index of the first line from an index on that has text. */
function filledFrom(texts: readonly string[], from: number): number {
  let at = from;
  while (at < texts.length && textAt(texts, at) === '') at += 1;
  return at;
}

/** The lines of the head that begins at a line, down to the first row or group; `null` where none comes soon. */
function headAt(texts: readonly string[], from: number): readonly string[] | null {
  const lines: string[] = [];
  for (let at = from; at < texts.length && lines.length <= LONGEST_HEAD; at = filledFrom(texts, at + 1)) {
    const text = textAt(texts, at);
    if (rowOf(text) !== null || GROUP.test(text)) return lines;
    lines.push(text);
  }
  return null;
}

/** Index of the line below a head that is repeated from a line on; -1 where something else stands there. */
function endOfRepeated(texts: readonly string[], from: number, head: readonly string[]): number {
  let at = from;
  for (const line of head) {
    if (textAt(texts, at) !== line) return -1;
    at = filledFrom(texts, at + 1);
  }
  return at;
}

/** "(1)", "(2)": below its first head, a table may number its columns. */
const COLUMN = /^\(1\)/u;

/**
 * Whether a table goes on below a repeated head, with its next row or group, or with what is left of a row that the
 * page's end has cut. Another table with such a head begins with the first row.
 */
function goesOn(texts: readonly string[], from: number, row: number): boolean {
  for (let at = from; at < Math.min(texts.length, from + LONGEST_ROW); at = filledFrom(texts, at + 1)) {
    const text = textAt(texts, at);
    if (COLUMN.test(text) || beginsWithRowNumber(text)) return at > from;
    const number = rowOf(text);
    if (number !== null) return number === row + 1;
  }
  return from < texts.length;
}

/**
 * The lines of heads that a flattened table has again where its page begins: "TT", "Nội dung", "Thời gian", below which
 * its rows go on with the next number, or with the rest of a row.
 *
 * @param texts - all lines of a folded text
 */
export function markRepeatedHeads(texts: readonly string[]): ReadonlySet<number> {
  const marked = new Set<number>();
  let table: readonly string[] | null = null;
  let row = 0;
  for (let index = 0; index < texts.length; index += 1) {
    const text = textAt(texts, index);
    if (!beginsWithRowNumber(text)) {
      if (rowOf(text) === row + 1) row += 1;
      continue;
    }
    const below: number = table !== null && row > 0 ? endOfRepeated(texts, index, table) : -1;
    if (below >= 0 && goesOn(texts, below, row)) {
      for (let at = index; at < below; at += 1) marked.add(at);
      index = below - 1;
      continue;
    }
    const head = headAt(texts, index);
    if (head === null) continue;
    table = head;
    row = 0;
    index = endOfRepeated(texts, index, head) - 1;
  }
  return marked;
}
