import {
  childrenOf,
  isForeign,
  isUnit,
  type Root,
  type Span,
  type TreeNode,
  type Unit,
  type Visit,
  walk,
} from '../model/index.js';
import { leadInWithin } from './lead-ins.js';
import { splitText } from './split-text.js';
import type { CountedText } from './tokens.js';

/** A stretch of the text that becomes a chunk or part of one. */
export interface Piece extends Span {
  /** The node that it begins in. */
  readonly node: TreeNode;
  /** The nodes above that node, from the root. */
  readonly above: readonly TreeNode[];
  /** The units that contain all of it, from the root. */
  readonly shared: readonly Unit[];
  /** Its index among the parts that one long text was cut into, from 0. */
  readonly part: number;
}

const WORD = /[\p{L}\p{N}]/u;

/** Whether a node is not text of the document. */
export const isSurrounding = ({ type }: TreeNode): boolean =>
  type === 'chrome' || type === 'furniture' || type === 'contents';

const isAttachedText = ({ type }: TreeNode): boolean => type === 'appendix' || type === 'form';

/** Whether a node is in a text that the document quotes: the new article that a clause of an amending act gives. */
const isQuoted = (parent: Visit | null): boolean => {
  for (let above = parent; above !== null; above = above.parent) if (isForeign(above.node)) return true;
  return false;
};

/** The articles of other texts that the document quotes. */
export const quotedArticles = (root: Root): readonly Span[] =>
  [...walk(root)]
    .filter(({ node, parent }) => node.type === 'article' && isQuoted(parent))
    .map(({ node: { position } }) => ({ start: position.start.offset, end: position.end.offset }))
    .toSorted((one, other) => one.start - other.start);

/**
 * The units that are retrieved by themselves and never share a piece with others: articles, attached texts, and the
 * outermost units of the document and of each attached text. What is quoted belongs to the unit that quotes it.
 */
export const unitsOfTheirOwn = (root: Root): ReadonlySet<TreeNode> => {
  const alone = new Set<TreeNode>();
  for (const { node, parent } of walk(root)) {
    if (isQuoted(parent)) continue;
    if (!isUnit(node)) {
      if (isAttachedText(node)) alone.add(node);
      continue;
    }
    let above = parent;
    while (above !== null && !isUnit(above.node) && !isAttachedText(above.node)) above = above.parent;
    if (node.type === 'article' || isAttachedText(node) || above === null || isAttachedText(above.node))
      alone.add(node);
  }
  return alone;
};

/** Whether a node may be the text that another one leads in: neighbours of one kind are items of one list. */
const isLed = (node: TreeNode, next: TreeNode): boolean => !isUnit(node) || node.type !== next.type;

/** Where a document is cut in any case. */
export interface Bounds {
  readonly mostTokens: number;
  /** The units that never share a piece with others. */
  readonly alone: ReadonlySet<TreeNode>;
  /** The paragraphs that begin a form, which goes on in the nodes after them. */
  readonly openings: ReadonlySet<TreeNode>;
}

/** Where the text under the heading of a node begins. */
export const textStart = (node: TreeNode): number => {
  const first = childrenOf(node).find((child) => !isSurrounding(child));
  return first === undefined ? node.position.start.offset : textStart(first);
};

const holdersOf = (root: Root, { alone, openings }: Bounds): ReadonlySet<TreeNode> => {
  const holders = new Set<TreeNode>();
  for (const visit of walk(root)) {
    if (!alone.has(visit.node) && !openings.has(visit.node)) continue;
    for (let above = visit.parent; above !== null && !holders.has(above.node); above = above.parent)
      holders.add(above.node);
  }
  return holders;
};

/**
 * Cuts a text along its tree. A unit that is short enough is one piece; a longer one is cut into its children, the
 * first of which gets the unit's label and heading. Every word of the document is in exactly one piece.
 */
export const cutPieces = (root: Root, counted: CountedText, bounds: Bounds): readonly Piece[] => {
  const { text, tokens } = counted;
  const { mostTokens, alone, openings } = bounds;
  const holders = holdersOf(root, bounds);
  const pieces: Piece[] = [];
  const hasWords = (start: number, end: number): boolean => WORD.test(text.slice(start, end));
  /** The node of a lead-in that is to open the next piece. */
  let lead: Pick<Piece, 'node' | 'above'> | null = null;
  const push = (span: Span, node: TreeNode, above: readonly TreeNode[], part: number): void => {
    const slice = text.slice(span.start, span.end);
    const start = span.start + slice.length - slice.trimStart().length;
    const end = span.end - slice.length + slice.trimEnd().length;
    if (end <= start) return;
    const opening = lead ?? { node, above };
    const units = unitsOf({ node, above });
    const shared = unitsOf(opening).filter((unit, at) => unit === units[at]);
    pieces.push({ ...opening, start, end, part, shared });
    lead = null;
  };
  const split = (span: Span, node: TreeNode, above: readonly TreeNode[]): void => {
    const lead = node.position.start.offset;
    for (const [at, part] of splitText(counted, span, mostTokens, lead).entries())
      push(part, node, above, at);
  };
  const cut = (node: TreeNode, above: readonly TreeNode[], start: number, end: number): void => {
    const children = childrenOf(node);
    if (!holders.has(node) && tokens(start, end) <= mostTokens) push({ start, end }, node, above, 0);
    else if (children.some((child) => !isSurrounding(child))) cutChildren(node, above, start, end);
    else split({ start, end }, node, above);
  };
  /** Where the end of a node begins that leads in the next one; the end where none does. */
  const leadStart = (node: TreeNode, rest: readonly TreeNode[], span: Span): number => {
    const led = rest.find((each) => !isSurrounding(each));
    if (!led || alone.has(led) || openings.has(led) || !isLed(node, led)) return span.end;
    return leadInWithin(counted, span, textStart(node), mostTokens);
  };
  const cutChildren = (node: TreeNode, above: readonly TreeNode[], start: number, end: number): void => {
    const children = childrenOf(node);
    const within = [...above, node];
    const last = children.findLastIndex((child) => !isSurrounding(child));
    let at = start;
    for (const [index, child] of children.entries()) {
      // The position of a footnote that continues at the foot of the next page covers what is between.
      const next = children[index + 1]?.position.start.offset ?? end;
      const to = index === last ? end : Math.min(end, child.position.end.offset, Math.max(at, next));
      // Page furniture and the like is left out, unless there is text before it that has not been cut yet.
      const isLeftOut = isSurrounding(child) && !hasWords(at, child.position.start.offset);
      if (isLeftOut) at = Math.max(at, to);
      else if (!isSurrounding(child) && hasWords(at, to)) {
        const from = leadStart(child, children.slice(index + 1), { start: at, end: to });
        if (from > at) cut(child, within, at, from);
        if (from < to) lead ??= { node: child, above: within };
        at = from;
      }
    }
  };
  cut(root, [], 0, text.length);
  return pieces;
};

/** The nearest unit around a piece that is retrieved by itself; `null` where there is none. */
export const holderOf = ({ node, above }: Piece, alone: ReadonlySet<TreeNode>): TreeNode | null =>
  [...above, node].findLast((each) => alone.has(each)) ?? null;

/** The units above a piece and the unit that it begins with. */
export const unitsOf = ({ node, above }: Pick<Piece, 'node' | 'above'>): readonly Unit[] =>
  [...above, node].filter(isUnit);
