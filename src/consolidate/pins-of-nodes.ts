import { numberOf } from '../amend/index.js';
import { NO_PIN, type Pin, pinLevels } from '../model/index.js';
import type { MutableNode } from './mutable.js';

const LEVELS: ReadonlySet<string> = new Set(pinLevels);

/** The pin of each unit of a tree. That of an article does not name its chapter. */
export function pinsOfNodes(root: MutableNode): ReadonlyMap<MutableNode, Pin> {
  const pins = new Map<MutableNode, Pin>();
  const visit = (node: MutableNode, above: Pin): void => {
    const isLevel = typeof node.label === 'string' && LEVELS.has(node.type);
    const outer = node.type === 'article' ? { ...NO_PIN, appendix: above.appendix } : above;
    const pin = isLevel ? { ...outer, [node.type]: numberOf(node.label ?? '') } : above;
    if (isLevel) pins.set(node, pin);
    for (const child of node.children ?? []) visit(child, pin);
  };
  visit(root, NO_PIN);
  return pins;
}
