import type { SourceText } from './source.js';

/** A mark that opens at a line's start: text that another document is amended to read. */
const opensLine = /^[^\S\n]*“/u;

/**
 * Offsets of the marks that open a paragraph and never close. A paragraph that opens while another is open shows that
 * the first was never closed: quotations within a quotation stand inside a line.
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
    const line = source.lineAt(index);
    const before = source.slice({ start: line.start, end: index });
    if (!opensLine.test(source.slice(line)) || before.trim() !== '') {
      open.push(index);
      continue;
    }
    if (paragraph !== null) unclosed.push(paragraph);
    paragraph = index;
    open = [index];
  }
  return paragraph === null ? unclosed : [...unclosed, paragraph];
}
