import { oneOf } from '../chars/index.js';
import { applyingVerbs, receivingVerbs, wordsOfTerm } from '../lexicon/index.js';
import type { Appendix, Block, Flow, Root, Span, TreeNode } from '../model/index.js';
import { childrenOf, isArticleGroup, isFrame, isUnit, ofFirstDocument } from '../model/index.js';

/** A block of the document's own provisions, of its closing sentence, or of the sentence that enacts it. */
export interface OwnBlock extends Span {
  /** `start` and `end` count in the flow's text. */
  readonly text: string;
  readonly unit: readonly string[];
  /** Whether it has one of the words that every statement about effect has. */
  readonly speaksOfEffect: boolean;
}

const SPEAKS = new RegExp(
  `hiệu lực|giá trị|${oneOf(wordsOfTerm)} ${oneOf(applyingVerbs)}|${oneOf([...applyingVerbs, ...receivingVerbs])}:? (?:[^.;:]{1,100}? )?(?:từ|đến|trong)(?!\\p{L})|^(?:\\d{1,3}\\. |[a-zđ]\\) )?(?:kể )?từ ngày `,
  'iu',
);

/**
 * Whether a block is the document's own: not that of an attached text, a quotation, or another text in the same file. The
 * preamble is read since it may end with "ban hành Thông tư này, có hiệu lực kể từ ngày …".
 */
const isOwn = ({ zone }: Block): boolean => zone === 'body' || zone === 'closing' || zone === 'preamble';

/** The nodes right below the root that are the document's own, without the texts attached to it. */
export const ownNodes = ({ children }: Root): readonly TreeNode[] =>
  ofFirstDocument(children).filter((node) => node.type !== 'appendix' && node.type !== 'form');

/** Texts with articles of their own that are attached to a document: a regulation that a decision issues. */
export const attachedTexts = ({ children }: Root): readonly Appendix[] =>
  ofFirstDocument(children).filter(
    (node): node is Appendix =>
      node.type === 'appendix' && node.label !== null && node.children.some(isArticleOrGroup),
  );

const isArticleOrGroup = (node: TreeNode): boolean =>
  isUnit(node) && (node.type === 'article' || isArticleGroup(node));

/** The blocks of a document's own provisions, in reading order. */
export const ownBlocks = (root: Root, flow: Flow): readonly OwnBlock[] =>
  blocksIn(
    ownNodes(root).filter(
      (node) => childrenOf(node).length > 0 || node.type === 'paragraph' || isFrame(node),
    ),
    flow,
  );

/** The blocks of nodes; these are in reading order. */
export function blocksIn(nodes: readonly TreeNode[], flow: Flow): readonly OwnBlock[] {
  let at = 0;
  return flow.blocks.filter(isOwn).flatMap(({ start, end, unit }) => {
    const offset = flow.toSource(start);
    while (at < nodes.length && (nodes[at]?.position.end.offset ?? 0) <= offset) at += 1;
    const node = nodes[at];
    const isInside = node !== undefined && node.position.start.offset <= offset;
    if (!isInside) return [];
    const text = flow.text.slice(start, end);
    return [{ start, end, unit, text, speaksOfEffect: SPEAKS.test(text) }];
  });
}
