import { childrenOf, isUnit, type Root, type Span, type TreeNode, type Unit, walk } from '../model/index.js';
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

const isSurrounding = ({ type }: TreeNode): boolean =>
  type === 'chrome' || type === 'furniture' || type === 'contents';

const isAttachedText = ({ type }: TreeNode): boolean => type === 'appendix' || type === 'form';

/**
 * The units that are retrieved by themselves and never share a piece with others: articles, attached texts, and the
 * outermost units of the document and of each attached text.
 */
export const unitsOfTheirOwn = (root: Root): ReadonlySet<TreeNode> => {
  const alone = new Set<TreeNode>();
  for (const { node, parent } of walk(root)) {
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

const holdersOf = (root: Root, alone: ReadonlySet<TreeNode>): ReadonlySet<TreeNode> => {
  const holders = new Set<TreeNode>();
  for (const visit of walk(root)) {
    if (!alone.has(visit.node)) continue;
    for (let above = visit.parent; above !== null && !holders.has(above.node); above = above.parent)
      holders.add(above.node);
  }
  return holders;
};

/**
 * Cuts a text along its tree. A unit that is short enough is one piece; a longer one is cut into its children, the
 * first of which gets the unit's label and heading. Every word of the document is in exactly one piece.
 */
export const cutPieces = (
  root: Root,
  counted: CountedText,
  mostTokens: number,
  alone: ReadonlySet<TreeNode>,
): readonly Piece[] => {
  const { text, tokens } = counted;
  const holders = holdersOf(root, alone);
  const pieces: Piece[] = [];
  const hasWords = (start: number, end: number): boolean => WORD.test(text.slice(start, end));
  const push = (span: Span, node: TreeNode, above: readonly TreeNode[], part: number): void => {
    const slice = text.slice(span.start, span.end);
    const start = span.start + slice.length - slice.trimStart().length;
    const end = span.end - slice.length + slice.trimEnd().length;
    if (end > start) pieces.push({ start, end, node, above, part, shared: [...above, node].filter(isUnit) });
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
        cut(child, within, at, to);
        at = to;
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
