import { beginsWith, charactersOf, endsWith, isCapital } from '../../chars/index.js';

/** "Điều 5. Hồ sơ đề nghị ........ 12": dot leaders run to the page number of an entry. */
const LEADERS = /(?:[.…·_]\s?){4,}\s*(?:trang )?(?:\d{1,4}|[ivxl]{1,6})$/iu;
const DIGIT_ENDS = charactersOf('0123456789ivxlIVXL');
const TITLE = /^(?:MỤC LỤC|Mục lục|NỘI DUNG|DANH MỤC BẢNG|Trang|TRANG)$/u;
/** "MỤC LỤC" alone on its line: in the entries below it, the page number may follow after no more than a tab. */
const NAMED = /^(?:MỤC LỤC|Mục lục)[.:]?$/u;
const NAMED_FIRST = charactersOf('M');
const MAX_NAME = 'MỤC LỤC:'.length;
const COLUMN_HEAD = /^(?:(?:Nội dung|NỘI DUNG|Tiêu đề|Mục|STT) )?(?:Trang|TRANG)(?: số)?$/u;
const ENDS_IN_PAGE = /\p{L}.*[ .](?<page>\d{1,3})$/u;
/** Fewer entries may be blanks of a form that only happen to end in a number. */
const MIN_ENTRIES = 3;
/** An entry may take several lines, with its leaders on the last. */
const MAX_ENTRY_LINES = 3;

/**
 * The indexes of the lines of a table of contents that was flattened to lines: runs of entries with leaders to a page
 * number, and the title above them.
 *
 * @param texts - all lines of a folded text
 */
export function markContents(texts: readonly string[]): ReadonlySet<number> {
  const marked = new Set<number>();
  let entries: number[] = [];
  const endRun = (): void => {
    const [first] = entries;
    const last = entries.at(-1);
    if (first !== undefined && last !== undefined && entries.length >= MIN_ENTRIES) {
      for (let index = first; index <= last; index += 1) marked.add(index);
      markTitle(texts, first, marked);
    }
    entries = [];
  };
  texts.forEach((text, index) => {
    const before = entries.at(-1);
    if (before !== undefined && text !== '' && index - before > MAX_ENTRY_LINES) endRun();
    if (endsWith(text, DIGIT_ENDS) && LEADERS.test(text)) entries.push(index);
  });
  endRun();
  texts.forEach((text, index) => {
    if (text.length <= MAX_NAME && beginsWith(text, NAMED_FIRST) && NAMED.test(text) && !marked.has(index))
      markNamed(texts, index, marked);
  });
  return marked;
}

/**
 * Marks a table of contents by its name and its entries, whose page numbers never decrease. An entry may take
 * several lines; after the last entry comes the document.
 */
function markNamed(texts: readonly string[], title: number, marked: Set<number>): void {
  let entries = 0;
  let last = title;
  let page = 0;
  for (let index = title + 1; index < texts.length && index - last <= MAX_ENTRY_LINES; index += 1) {
    const text = texts[index] ?? '';
    if (COLUMN_HEAD.test(text)) last = index;
    const found = Number(ENDS_IN_PAGE.exec(text)?.groups?.['page'] ?? -1);
    if (found < page) {
      if (found >= 0) break;
      continue;
    }
    page = found;
    last = index;
    entries += 1;
  }
  if (entries < MIN_ENTRIES) return;
  for (let index = title; index <= last; index += 1) marked.add(index);
}

function markTitle(texts: readonly string[], first: number, marked: Set<number>): void {
  for (let index = first - 1; index >= Math.max(0, first - MAX_ENTRY_LINES - 1); index -= 1) {
    const text = texts[index] ?? '';
    if (text === '') continue;
    if (!TITLE.test(text)) return;
    for (let at = index; at < first; at += 1) marked.add(at);
    if (isCapital(text)) return;
  }
}
