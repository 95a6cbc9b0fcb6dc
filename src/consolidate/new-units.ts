import { isOfLevel, isSameNumber } from '../amend/index.js';
import type { BodyNode, Pin, Unit } from '../model/index.js';
import { isUnit, pinLevels } from '../model/index.js';
import { asNode, type MutableNode, mutableNodes } from './mutable.js';

/** The lowest level that a pin names. */
export const levelOf = (pin: Pin): keyof Pin | undefined =>
  pinLevels.findLast((level) => pin[level] !== null);

/** Whether none of the nodes is a unit: a paragraph, a table, bulleted items. */
export const hasNoUnits = (nodes: readonly MutableNode[]): boolean =>
  nodes.length > 0 && !nodes.some((node) => isUnit(asNode(node)));

/**
 * The only node of a new text, if it is the unit that is wanted: "2." for clause 2. In new text outside an article,
 * clauses and points were read as divisions; they become clauses and points.
 */
export function newUnit(nodes: readonly BodyNode[], level: keyof Pin, number: string): MutableNode | null {
  const [only, more] = mutableNodes(nodes);
  if (only === undefined || more !== undefined || !isUnit(asNode(only))) return null;
  if (!isOfLevel(asNode(only) as Unit, level) || !isSameNumber(only.label ?? '', number)) return null;
  return asLevel(only, level);
}

/** Gives a unit of new text its level, and the units below it theirs. */
function asLevel(node: MutableNode, level: keyof Pin): MutableNode {
  if (level === 'clause' || level === 'point' || level === 'article') setLevel(node, level);
  return node;
}

function setLevel(node: MutableNode, level: 'article' | 'clause' | 'point'): void {
  node.type = level;
  delete node.numbering;
  const below = level === 'article' ? 'clause' : level === 'clause' ? 'point' : null;
  for (const child of node.children ?? [])
    if (
      below !== null &&
      isUnit(asNode(child)) &&
      isOfLevel(asNode(child) as Unit, below) &&
      isPlainLabel(child, below)
    )
      setLevel(child, below);
}

/** "1.1" stays a division. */
const isPlainLabel = ({ label }: MutableNode, level: 'clause' | 'point'): boolean =>
  (level === 'clause' ? /^\d+[a-zđ]*\d?$/u : /^[a-zđ]\d?$/u).test(label ?? '');

/** Makes a new unit a division where its sibling is one, because the act has divisions instead of clauses. */
export function likeSibling(node: MutableNode, sibling: MutableNode): MutableNode {
  if (sibling.type !== 'division' || node.type === 'division') return node;
  node.type = 'division';
  if (sibling.numbering !== undefined) node.numbering = sibling.numbering;
  return node;
}
