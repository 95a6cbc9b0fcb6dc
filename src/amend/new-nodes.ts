import type { BodyNode, Position, Unit } from '../model/index.js';
import { isUnit } from '../model/index.js';
import type { InstructionBlock, Provision } from './blocks.js';
import { nested, unitOfText, withoutMarks } from './new-text.js';
import type { Masked, Quoted } from './quotes.js';
import { beginsAmending } from './verbs.js';

/** The new text that an instruction gives, as nodes, and its position. */
export interface NewNodes {
  readonly nodes: readonly BodyNode[];
  readonly position: Position;
}

/**
 * The new text of an instruction: what is quoted in its sentence and below it. Where nothing is quoted, everything
 * below that orders nothing itself.
 */
export function newNodes(block: InstructionBlock, masked: Masked): NewNodes | null {
  const quoted = block.quotations.flatMap(({ children }) => withoutMarks(children));
  const inline = inlineText(masked);
  const units = block.below.filter((node): node is Unit => isUnit(node) && ordersNothing(node));
  if (inline !== null) {
    const opened = unitOfText(inline, block.position);
    return newNodesFrom(nested(opened, [...quoted, ...block.others]), block.position);
  }
  const [first] = block.quotations;
  const last = block.quotations[block.quotations.length - 1];
  if (first !== undefined && last !== undefined)
    // Where the quotation is closed too early, the rest of the new text stands below it.
    return newNodesFrom([...quoted, ...units], { start: first.position.start, end: last.position.end });
  const rest: readonly BodyNode[] = [...block.others, ...block.below.filter(ordersNothing)];
  const [firstRest] = rest;
  const lastRest = rest[rest.length - 1];
  if (firstRest === undefined || lastRest === undefined) return null;
  return newNodesFrom(rest, { start: firstRest.position.start, end: lastRest.position.end });
}

/** The new text that stands in one of several quotations of an instruction: "tên Điều 2 thành “A”, tên Điều 3 thành “B”". */
export const quotedNodes = ({ position }: InstructionBlock, { inner }: Quoted): NewNodes =>
  newNodesFrom([unitOfText(inner, position)], position);

const newNodesFrom = (nodes: readonly BodyNode[], position: Position): NewNodes => ({
  nodes: withArticle(withoutMarks(nodes)),
  position,
});

const ordersNothing = (provision: Provision): boolean => {
  const [first] = provision.children;
  return !(first?.type === 'paragraph' && beginsAmending(first.value));
};

/** Makes an article of "Điều 5" on a line of its own and the paragraphs below it. */
function withArticle(nodes: readonly BodyNode[]): readonly BodyNode[] {
  const [first, ...rest] = nodes;
  const isLabel = first?.type === 'paragraph' && /^Điều \d{1,3}[a-zđ]?\.?$/u.test(first.value);
  if (first?.type !== 'paragraph' || !isLabel || rest.length === 0) return nodes;
  const { position } = first;
  const label = first.value.replace(/\.$/u, '');
  return [{ type: 'article', label, heading: null, children: rest, page: null, paragraph: null, position }];
}

/** The quotation that a sentence ends with: "… như sau: “6. Chịu trách nhiệm”." */
function inlineText({ text, quoted }: Masked): string | null {
  const last = quoted[quoted.length - 1];
  if (last === undefined) return null;
  const after = text.slice(last.end);
  // "… như sau: “1. …”; bãi bỏ khoản 2 Điều 14."
  const isLast =
    /^[\s.;,]*$/u.test(after) ||
    (/^\s*[.,]?;/u.test(after) && beginsAmending(after.replace(/^[\s.,;]+/u, '')));
  return isLast ? last.inner : null;
}
