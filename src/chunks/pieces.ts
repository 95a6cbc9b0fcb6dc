import { childrenOf, isUnit, type Root, type Span, type TreeNode, type Unit, walk } from '../model/index.js';
import { splitText } from './split-text.js';
import type { Counted } from './tokens.js';

/** A stretch of the text that becomes a chunk, or a part of one. */
export interface Piece extends Span {
  /** The node in which it begins. */
  readonly node: TreeNode;
  /** The nodes above that, from the root. */
  readonly above: readonly TreeNode[];
  /** The units in which all of it stands, from the root. */
  readonly shared: readonly Unit[];
  /** Which of the parts it is that a text without nodes below it was cut into, from 0. */
  readonly part: number;
}

const WORD = /[\p{L}\p{N}]/u;

const isSurrounding = ({ type }: TreeNode): boolean =>
  type === 'chrome' || type === 'furniture' || type === 'contents';

const isAttachedText = ({ type }: TreeNode): boolean => type === 'appendix' || type === 'form';

/**
 * The units that are looked up by themselves, and share no piece with others: articles and attached texts, and what stands
 * at the top of a document that has no articles.
 */
export const unitsThatStandAlone = (root: Root): ReadonlySet<TreeNode> => {
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
 * Cuts a text along its tree: a unit that is short enough is one piece; of a longer one its children are, the first with
 * the unit's label and heading. No word is left out but those around the document, and none is in two pieces.
 */
export const cutPieces = (
  root: Root,
  counted: Counted,
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
      // A footnote that goes on at the foot of the next page spans what stands between.
      const next = children[index + 1]?.position.start.offset ?? end;
      const to = index === last ? end : Math.min(end, child.position.end.offset, Math.max(at, next));
      // What surrounds the text is left out where nothing that was not cut yet stands before it.
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

/** The nearest unit that stands alone in which a piece is; `null` for what is outside of them. */
export const holderOf = ({ node, above }: Piece, alone: ReadonlySet<TreeNode>): TreeNode | null =>
  [...above, node].findLast((each) => alone.has(each)) ?? null;

/** The units above a piece, and the one that it begins with. */
export const unitsOf = ({ node, above }: Pick<Piece, 'node' | 'above'>): readonly Unit[] =>
  [...above, node].filter(isUnit);
