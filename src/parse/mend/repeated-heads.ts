import { beginsWith, charactersOf } from '../../chars/index.js';
import { beginsWithRowNumber, type TaskColumn, taskColumnOf } from '../../lexicon/index.js';

/** The head of a table takes at most this many lines. */
const MAX_HEAD_LINES = 14;
const ROW_FIRST = charactersOf('|0123456789');
const ROW = /^(?:\| ?)?(?<number>\d{1,3})\.?(?=\s|\||$)/u;
/** "I. LĨNH VỰC VIỆC LÀM", "I Hạ tầng số": the heading of the rows below it, not part of the table's head. */
const GROUP = /^(?:(?:[IVX]{1,5}|[A-ZĐ])\.(?: |$)|[IVX]{1,5} \p{Lu}\p{L})/u;
/** "A" above "CÔNG TÁC TUYÊN TRUYỀN": such a heading with its label on a line of its own. */
const GROUP_ALONE = /^(?:[IVX]{1,5}|[A-HĐ])$/u;
/** "A", "B", "1", "2": what numbers the columns below a head. */
const COLUMN_ALONE = /^(?:[A-HĐ]|\(?\d{1,2}\)?)$/u;
/** A row takes at most this many lines of a page. */
const MAX_ROW_LINES = 120;

const rowOf = (text: string): number | null => {
  const written = beginsWith(text, ROW_FIRST) ? ROW.exec(text)?.groups?.['number'] : undefined;
  return written === undefined ? null : Number(written);
};

const textAt = (texts: readonly string[], index: number): string => (texts[index] ?? '').trim();

/** Index of the first line with text at or after an index. */
function filledFrom(texts: readonly string[], from: number): number {
  let at = from;
  while (at < texts.length && textAt(texts, at) === '') at += 1;
  return at;
}

/** The lines of the head that begins at a line, down to the first row or group; `null` if none comes soon. */
function headAt(texts: readonly string[], from: number): readonly string[] | null {
  const lines: string[] = [];
  for (let at = from; at < texts.length && lines.length <= MAX_HEAD_LINES; at = filledFrom(texts, at + 1)) {
    const text = textAt(texts, at);
    if (rowOf(text) !== null || GROUP.test(text)) return lines;
    const isGroup = GROUP_ALONE.test(text) && !COLUMN_ALONE.test(textAt(texts, filledFrom(texts, at + 1)));
    if (isGroup) return lines;
    lines.push(text);
  }
  return null;
}

/** Index of the line below a head that is repeated at a line; -1 if something else is there. */
function endOfRepeated(texts: readonly string[], from: number, head: readonly string[]): number {
  let at = from;
  for (const line of head) {
    while (at > from && rowOf(textAt(texts, at)) !== null) at = filledFrom(texts, at + 1);
    if (textAt(texts, at) !== line) return -1;
    at = filledFrom(texts, at + 1);
  }
  return at;
}

/** "(1)", "(2)": below its first head, a table may number its columns. */
const COLUMN = /^\(1\)/u;

/**
 * Whether a table continues below a repeated head, with its next row or group, or with the rest of a row that the page
 * break has cut. Another table with such a head begins with the first row.
 */
function continuesBelow(texts: readonly string[], from: number): boolean {
  for (let at = from; at < Math.min(texts.length, from + MAX_ROW_LINES); at = filledFrom(texts, at + 1)) {
    const text = textAt(texts, at);
    if (COLUMN.test(text) || beginsWithRowNumber(text)) return at > from;
    const number = rowOf(text);
    if (number !== null) return number > 1;
  }
  return from < texts.length;
}

/** Columns of words and times: a bare number below their heads is no cell of theirs. */
const WORDED: ReadonlySet<TaskColumn> = new Set<TaskColumn>(['what', 'lead', 'with', 'due']);
const PAGE_NUMBER = /^\d{1,3}$/u;
/** "TT Nhiệm vụ Cơ quan chủ trì": a head of several columns. */
const ON_ONE_LINE = /\S \S+ \S/u;

/**
 * Index of the page number right above a repeated head, which the text may have without a blank line above it; -1 if
 * there is none, or the number may be the last cell of a row or the number of the next one.
 */
function pageNumberAbove(
  texts: readonly string[],
  index: number,
  head: readonly string[],
  row: number,
): number {
  let at = index - 1;
  while (at > 0 && textAt(texts, at) === '') at -= 1;
  const text = textAt(texts, at);
  if (!PAGE_NUMBER.test(text) || Number(text) === row + 1) return -1;
  // Where rows are on one line each, a number alone is the last cell of none.
  if (head.length === 1 && ON_ONE_LINE.test(head[0] ?? '')) return at;
  const isWorded = WORDED.has(taskColumnOf(head.at(-1) ?? '') ?? 'other');
  return isWorded && Number(text) !== row ? at : -1;
}

/**
 * The lines of heads that a flattened table repeats at the beginning of a page: "TT", "Nội dung", "Thời gian", below
 * which its rows continue with the next number, or with the rest of a row.
 *
 * @param texts - all lines of a folded text, blank where something stands that belongs to the page
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
    if (below >= 0 && continuesBelow(texts, below)) {
      for (let at = index; at < below; at += 1) marked.add(at);
      const page = pageNumberAbove(texts, index, table ?? [], row);
      if (page >= 0) marked.add(page);
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
