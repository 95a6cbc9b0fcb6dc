import {
  childrenOf,
  type Diagnostic,
  type Lang,
  type Quotation,
  type Root,
  type Span,
  type TreeNode,
} from './model/index.js';
import type { Positions } from './text/index.js';

const MESSAGE: Readonly<Record<Lang, string>> = {
  vi: 'đoạn trích không có dấu đóng ngoặc kép: được coi là hết ở nơi văn bản này tiếp tục',
  en: 'the quotation has no closing mark: it was taken to end where the text around it goes on',
};

/** At most this many are reported one by one. */
const MOST = 100;
const OPENS = /^["“„‟]/u;
const ENDS_CLOSED = /[”"]\s?[.;,]{0,2}\s?\d{0,3}$/u;
const CLOSED_REACH = 8;

/** How many more quotations a text opens than it closes. An odd straight mark counts as opening. */
function openedBy(text: string): number {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  return count(/[“„‟]/gu) - count(/”/gu) + (count(/"/gu) % 2);
}

/**
 * The offset of the mark that opens a quotation: at its beginning, or in the text right above it, which begins at
 * `from`; `null` where there is none.
 */
function openingOf({ position }: Quotation, from: number, source: string): number | null {
  const start = position.start.offset;
  if (OPENS.test(source.slice(start, start + 1))) return start;
  const above = source.slice(from, start);
  const at = openedBy(above) > 0 ? above.search(/["“„‟](?=[^"“„‟”]*$)/u) : -1;
  return at < 0 ? null : from + at;
}

/** Adds the quotations below a node that are never closed, in reading order. */
function addUnclosed(node: TreeNode, source: string, found: Span[]): void {
  let above = node;
  for (const child of childrenOf(node)) {
    if (child.type === 'quotation') {
      const opening = openingOf(child, above.position.start.offset, source);
      const end = child.position.end.offset;
      const isClosed = ENDS_CLOSED.test(source.slice(Math.max(0, end - CLOSED_REACH), end));
      if (opening !== null && !isClosed && openedBy(source.slice(opening, end)) > 0)
        found.push({ start: opening, end });
    } else if (child.type !== 'paragraph') addUnclosed(child, source, found);
    above = child;
  }
}

/** The quotations that are never closed. */
export function unclosedQuotations(
  root: Root,
  source: string,
  { place, position }: Pick<Positions, 'place' | 'position'>,
  lang: Lang,
): readonly Diagnostic[] {
  const found: Span[] = [];
  addUnclosed(root, source, found);
  return found.slice(0, MOST).map(({ start, end }) => ({
    rule: 'document/unclosed-quotation',
    severity: 'warning',
    message: MESSAGE[lang],
    ...place(start),
    position: position(start, end),
  }));
}
