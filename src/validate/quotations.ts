import type { SourceText } from './source-text.js';

/** Whether only white space precedes an offset in its line, as before a quoted amendment. */
function startsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && /[^\S\n]/u.test(text[before] ?? '')) before -= 1;
  return before < 0 || text[before] === '\n';
}

/**
 * Offsets of the marks that open a quoted paragraph and are never closed. A paragraph that opens inside an open one
 * shows that the first was never closed: quotations within a quotation are inside a line.
 */
export function unclosedQuotations(source: SourceText): readonly number[] {
  const unclosed: number[] = [];
  let open: number[] = [];
  let paragraph: number | null = null;
  for (const { 0: mark, index } of source.text.matchAll(/[“”]/gu)) {
    if (mark === '”') {
      const closed = open.pop();
      if (closed === paragraph || open.length === 0) paragraph = null;
      continue;
    }
    if (!startsLine(source.text, index)) {
      open.push(index);
      continue;
    }
    if (paragraph !== null) unclosed.push(paragraph);
    paragraph = index;
    open = [index];
  }
  return paragraph === null ? unclosed : [...unclosed, paragraph];
}
