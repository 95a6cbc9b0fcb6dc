import { numberOf } from '../amend/index.js';
import { type Pin, pinLevels } from '../model/index.js';
import type { MutableNode } from './mutable.js';

const NOTHING: Pin = {
  appendix: null,
  part: null,
  chapter: null,
  section: null,
  subsection: null,
  article: null,
  clause: null,
  point: null,
};

const LEVELS: ReadonlySet<string> = new Set(pinLevels);

/** What names each unit of a tree: an article without the chapter that it is in. */
export function pinsOfNodes(root: MutableNode): ReadonlyMap<MutableNode, Pin> {
  const pins = new Map<MutableNode, Pin>();
  const visit = (node: MutableNode, above: Pin): void => {
    const isLevel = typeof node.label === 'string' && LEVELS.has(node.type);
    const outer = node.type === 'article' ? { ...NOTHING, appendix: above.appendix } : above;
    const pin = isLevel ? { ...outer, [node.type]: numberOf(node.label ?? '') } : above;
    if (isLevel) pins.set(node, pin);
    for (const child of node.children ?? []) visit(child, pin);
  };
  visit(root, NOTHING);
  return pins;
}
