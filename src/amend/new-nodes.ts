import type { BodyNode, Position, Unit } from '../model/index.js';
import { isUnit } from '../model/index.js';
import type { InstructionBlock, Provision } from './blocks.js';
import { nested, unitOfText, withoutMarks } from './new-text.js';
import type { Masked } from './quotes.js';
import { beginsAmending } from './verbs.js';

/** The text that an instruction gives, as nodes, and where it stands. */
export interface NewNodes {
  readonly nodes: readonly BodyNode[];
  readonly position: Position;
}

/**
 * The new text of an instruction: what it quotes within its sentence and below it, or, without any quotation, what
 * stands below it and orders nothing itself.
 */
export function newNodes(block: InstructionBlock, masked: Masked): NewNodes | null {
  const quoted = block.quotations.flatMap(({ children }) => withoutMarks(children));
  const inline = inlineText(masked);
  const units = block.below.filter((node): node is Unit => isUnit(node) && isPlain(node));
  if (inline !== null) {
    const opened = unitOfText(inline, block.position);
    return made(nested(opened, [...quoted, ...block.others]), block.position);
  }
  const [first] = block.quotations;
  const last = block.quotations[block.quotations.length - 1];
  if (first !== undefined && last !== undefined)
    // A mark closed too early leaves the rest of the new text outside.
    return made([...quoted, ...units], { start: first.position.start, end: last.position.end });
  const rest: readonly BodyNode[] = [...block.others, ...block.below.filter(isPlain)];
  const [firstRest] = rest;
  const lastRest = rest[rest.length - 1];
  if (firstRest === undefined || lastRest === undefined) return null;
  return made(rest, { start: firstRest.position.start, end: lastRest.position.end });
}

const made = (nodes: readonly BodyNode[], position: Position): NewNodes => ({
  nodes: withArticle(withoutMarks(nodes)),
  position,
});

const isPlain = (provision: Provision): boolean => {
  const [first] = provision.children;
  return !(first?.type === 'paragraph' && beginsAmending(first.value));
};

/** "Điều 5" on a line of its own, and no unit below it: the article that the paragraphs are of. */
function withArticle(nodes: readonly BodyNode[]): readonly BodyNode[] {
  const [first, ...rest] = nodes;
  const isLabel = first?.type === 'paragraph' && /^Điều \d{1,3}[a-zđ]?\.?$/u.test(first.value);
  if (first?.type !== 'paragraph' || !isLabel || rest.length === 0) return nodes;
  const { position } = first;
  const label = first.value.replace(/\.$/u, '');
  return [{ type: 'article', label, heading: null, children: rest, page: null, paragraph: null, position }];
}

/** What the last quotation of a sentence says, where the sentence ends with it: "… như sau: “6. Chịu trách nhiệm”." */
function inlineText({ text, quoted }: Masked): string | null {
  const last = quoted[quoted.length - 1];
  if (last === undefined) return null;
  const isLast = /^[\s.;,]*$/u.test(text.slice(last.end));
  return isLast ? last.inner : null;
}
