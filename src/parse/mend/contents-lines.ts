import { charactersOf, endsWith, isCapital } from '../../chars/index.js';

/** "Điều 5. Hồ sơ đề nghị ........ 12": leaders lead the eye to the page on which an entry's text stands. */
const LEADERS = /(?:[.…·_]\s?){4,}\s*(?:trang )?(?:\d{1,4}|[ivxl]{1,6})$/iu;
const DIGIT_ENDS = charactersOf('0123456789ivxlIVXL');
const TITLE = /^(?:MỤC LỤC|Mục lục|NỘI DUNG|DANH MỤC BẢNG|Trang|TRANG)$/u;
/** Fewer entries may be blanks of a form that happen to end in a number. */
const FEWEST = 3;
/** An entry of several lines has its leaders on the last. */
const LONGEST_ENTRY = 3;

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
    if (first !== undefined && last !== undefined && entries.length >= FEWEST) {
      for (let index = first; index <= last; index += 1) marked.add(index);
      markTitle(texts, first, marked);
    }
    entries = [];
  };
  for (const [index, text] of texts.entries()) {
    const before = entries.at(-1);
    if (before !== undefined && text !== '' && index - before > LONGEST_ENTRY) endRun();
    if (endsWith(text, DIGIT_ENDS) && LEADERS.test(text)) entries.push(index);
  }
  endRun();
  return marked;
}

function markTitle(texts: readonly string[], first: number, marked: Set<number>): void {
  for (let index = first - 1; index >= Math.max(0, first - LONGEST_ENTRY - 1); index -= 1) {
    const text = texts[index] ?? '';
    if (text === '') continue;
    if (!TITLE.test(text)) return;
    for (let at = index; at < first; at += 1) marked.add(at);
    if (isCapital(text)) return;
  }
}
