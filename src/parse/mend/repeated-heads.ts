import { beginsWith, charactersOf } from '../../chars/index.js';
import { beginsWithRowNumber } from '../line/index.js';

/** What stands above the first row of a table takes at most this many lines. */
const LONGEST_HEAD = 14;
const ROW_FIRST = charactersOf('|0123456789');
const ROW = /^(?:\| ?)?(?<number>\d{1,3})\.?(?=\s|\||$)/u;

interface Head {
  readonly lines: readonly string[];
  /** Index of the first line below it. */
  readonly end: number;
}

const rowOf = (text: string): number | null => {
  const written = beginsWith(text, ROW_FIRST) ? ROW.exec(text)?.groups?.['number'] : undefined;
  return written === undefined ? null : Number(written);
};

/** The head that begins at a line, down to the row that begins with a number; `null` where none comes soon. */
function headAt(texts: readonly string[], from: number): Head | null {
  const lines: string[] = [];
  for (let at = from; at < texts.length && lines.length <= LONGEST_HEAD; at += 1) {
    const text = (texts[at] ?? '').trim();
    if (text === '') continue;
    if (rowOf(text) !== null) return { lines, end: at };
    lines.push(text);
  }
  return null;
}

const isSame = (one: Head, other: Head): boolean => one.lines.join('\n') === other.lines.join('\n');

/**
 * The lines of heads that a flattened table has again where its page begins: "TT", "Nội dung", "Thời gian", below which
 * its rows go on with the next number.
 *
 * @param texts - all lines of a folded text
 */
export function markRepeatedHeads(texts: readonly string[]): ReadonlySet<number> {
  const marked = new Set<number>();
  let table: Head | null = null;
  let row = 0;
  for (let index = 0; index < texts.length; index += 1) {
    const text = (texts[index] ?? '').trim();
    const head: Head | null = beginsWithRowNumber(text) ? headAt(texts, index) : null;
    if (!head) {
      if (rowOf(text) === row + 1) row += 1;
      continue;
    }
    const next = rowOf((texts[head.end] ?? '').trim());
    if (table !== null && row > 0 && next === row + 1 && isSame(table, head))
      for (let at = index; at < head.end; at += 1) marked.add(at);
    else {
      table = head;
      row = 0;
    }
    index = head.end - 1;
  }
  return marked;
}
