import { foldSpace, isSpace, isWordUnit } from '../../chars/index.js';
import type {
  BodyNode,
  Chrome,
  Contents,
  Furniture,
  Paragraph,
  Position,
  Root,
  Span,
  TreeNode,
} from '../../model/index.js';
import type { NonText } from '../mend/index.js';

/** A stretch of the text as read that becomes a node of its own. */
interface Missing extends Span {
  readonly kind: NonText['kind'] | 'paragraph';
}

type Added = Chrome | Furniture | Contents | Paragraph;

const childrenOf = (node: TreeNode): readonly TreeNode[] => ('children' in node ? node.children : []);

/** A stretch with this many times the characters of its words contains something else. */
const LOOSE = 4;
const MIN_LOOSE = 60;
const MARKS_OF_LABEL = 8;
const COMBINING = /[\u0300-\u036f]/u;

/** Where a given number of letters and signs ends, not counting white space and combining marks. */
function endOfSigns(source: string, start: number, end: number, count: number): number {
  let left = count;
  let at = start;
  for (; at < end && left > 0; at += 1)
    if (!isSpace(source.charCodeAt(at)) && !COMBINING.test(source.charAt(at))) left -= 1;
  while (at < end && !isSpace(source.charCodeAt(at))) at += 1;
  return at;
}

/**
 * Where a node's own text ends: after its label and heading, or for a leaf, at its end. A footnote split by a page
 * break may have other text between its label and its children.
 */
function ownEnd(node: TreeNode, source: string): number {
  const children = childrenOf(node);
  if (children.length === 0) return node.position.end.offset;
  const start = node.position.start.offset;
  if (!('label' in node || 'marker' in node)) return start;
  const first = children.reduce(
    (least, child) => Math.min(least, child.position.start.offset),
    node.position.end.offset,
  );
  if (first - start <= MIN_LOOSE) return first;
  const label = 'label' in node ? (node.label ?? '') : '';
  const heading = 'heading' in node ? (node.heading ?? '') : '';
  const written = `${label}${heading}`.replace(/\s/gu, '').length;
  if (first - start <= LOOSE * written + MIN_LOOSE) return first;
  return endOfSigns(source, start, first, written + MARKS_OF_LABEL);
}

/** The stretches that the leaves of a tree cover, mostly in the order in which they begin. */
function coveredBy(root: Root, source: string): Span[] {
  const spans: Span[] = [];
  const pending: TreeNode[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    const start = node.position.start.offset;
    const end = node.type === 'root' ? start : ownEnd(node, source);
    if (end > start) spans.push({ start, end });
    const children = childrenOf(node);
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const child = children[at];
      if (child) pending.push(child);
    }
  }
  return spans;
}

/** The words of a stretch, from the first to the last; `null` where it has none. */
function wordsWithin(source: string, from: number, to: number): Span | null {
  let start = from;
  while (start < to && !isWordUnit(source.charCodeAt(start))) start += 1;
  if (start === to) return null;
  while (start > from && !isSpace(source.charCodeAt(start - 1))) start -= 1;
  let end = to;
  while (end > start && isSpace(source.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/** Words that are in no leaf and are not known to lie outside the document's text. */
function uncovered(source: string, spans: readonly Span[]): readonly Missing[] {
  const found: Missing[] = [];
  let reached = 0;
  const addMissing = (to: number): void => {
    const words = to > reached ? wordsWithin(source, reached, to) : null;
    if (words) found.push({ ...words, kind: 'paragraph' });
  };
  for (const { start, end } of spans) {
    addMissing(start);
    reached = Math.max(reached, end);
  }
  addMissing(source.length);
  return found;
}

/** Merges stretches with nothing but white space between them, except where a page begins. */
function merged(
  source: string,
  nonText: readonly Missing[],
  pageStarts: ReadonlySet<number>,
): readonly Missing[] {
  const groups: Missing[] = [];
  for (const each of nonText) {
    const last = groups.at(-1);
    const isNext = last?.kind === each.kind && source.slice(last.end, each.start).trim() === '';
    if (last && isNext && !pageStarts.has(each.start))
      groups[groups.length - 1] = { ...last, end: Math.max(last.end, each.end) };
    else groups.push(each);
  }
  return groups;
}

/** Whether a node may contain nodes of these kinds; the rows of a table may not. */
const isHolder = (node: TreeNode): boolean =>
  'children' in node && !['table', 'tableRow', 'contents'].includes(node.type);

const contains = (node: TreeNode, { start, end }: Span): boolean =>
  node.position.start.offset <= start && end <= node.position.end.offset;

/**
 * Gives every word of the text a place in the tree: what is not text of the document becomes a node of its kind, and
 * anything else outside all leaves becomes paragraphs where it is. What interrupts a paragraph comes after it.
 *
 * @param source - the text as read; positions are positions in it
 * @param nonText - sorted, with offsets in `source`
 * @param toPosition - of offsets in `source`
 * @param pageStarts - offsets in `source`
 */
export function completeTree(
  root: Root,
  source: string,
  nonText: readonly NonText[],
  toPosition: (start: number, end: number) => Position,
  pageStarts: ReadonlySet<number>,
): Root {
  const covered = coveredBy(root, source);
  for (const each of nonText) covered.push(each);
  covered.sort((one, other) => one.start - other.start);
  const missing = [...merged(source, nonText, pageStarts), ...uncovered(source, covered)];
  if (missing.length === 0) return root;
  missing.sort((one, other) => one.start - other.start);

  const textWithin = ({ start, end }: Span): string => foldSpace(source.slice(start, end)).trim();
  const paragraphOf = (span: Span): Paragraph => ({
    type: 'paragraph',
    value: textWithin(span),
    position: toPosition(span.start, span.end),
  });
  const contentsOf = (span: Span): Contents => {
    const entries: Paragraph[] = [];
    let start = span.start;
    for (const line of source.slice(span.start, span.end).split('\n')) {
      const words = wordsWithin(source, start, start + line.length);
      if (words) entries.push(paragraphOf(words));
      start += line.length + 1;
    }
    return { type: 'contents', children: entries, position: toPosition(span.start, span.end) };
  };
  const nodeOf = ({ kind, ...span }: Missing): Added => {
    if (kind === 'paragraph') return paragraphOf(span);
    if (kind === 'contents') return contentsOf(span);
    return { type: kind, value: textWithin(span), position: toPosition(span.start, span.end) };
  };

  /** @param wanted - inside the node, sorted */
  function withNodes<Node extends TreeNode>(node: Node, wanted: readonly Missing[]): Node {
    const children: TreeNode[] = [];
    let next = 0;
    const add = (before: number): void => {
      for (let each = wanted[next]; each && each.start < before; each = wanted[next]) {
        children.push(nodeOf(each));
        next += 1;
      }
    };
    for (const child of childrenOf(node)) {
      add(child.position.start.offset);
      const inside: Missing[] = [];
      for (let each = wanted[next]; each && contains(child, each); each = wanted[next]) {
        inside.push(each);
        next += 1;
      }
      if (inside.length === 0) children.push(child);
      else if (isHolder(child)) children.push(withNodes(child, inside));
      else children.push(child, ...inside.map(nodeOf));
    }
    add(Number.POSITIVE_INFINITY);
    return { ...node, children: children as readonly BodyNode[] };
  }

  return withNodes(root, missing);
}
