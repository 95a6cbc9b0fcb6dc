import type { AmendingOperation } from '../amend/index.js';
import { isSameNumber } from '../amend/index.js';
import { letterOrder, romanValue } from '../chars/index.js';
import type { Pin } from '../model/index.js';
import { partClosingLines } from './closing-lines.js';
import type { Planned, Planner } from './edits.js';
import { type FoundUnit, findTarget, isFound, siblingsOf } from './find-target.js';
import { asNode, type MutableNode, mutableNodes } from './mutable.js';
import { levelOf, likeSibling, newUnit } from './new-units.js';

/** "Bổ sung khoản 2a vào sau khoản 2 Điều 5": puts a new unit among those of its level. */
export const planInsert: Planner = (root, operation) => {
  const { adds, nodes, target, action } = operation;
  if (target.part === 'appendix' || target.part === 'form' || adds?.appendix != null)
    return insertAttached(root, operation);
  if (adds === null || target.part !== null) return 'not-applied';
  const level = levelOf(adds);
  if (level === undefined) return 'not-understood';
  const number = adds[level] ?? '';
  const container = findContainer(root, operation, adds, level);
  if (!isFound(container)) return container;
  if (nodes.length === 0) return 'new-text-missing';
  const unit = newUnit(nodes, level, number);
  if (unit === null) return 'new-text-of-others';
  const siblings = siblingsOf(container.node, level);
  if (siblings.some(({ node }) => isSameNumber(node.label ?? '', number))) return 'already-there';
  const [anchor] = target.pins;
  const beside = action === 'insert-after' || action === 'insert-before' ? anchor?.[level] : undefined;
  if (beside == null)
    return action === 'append'
      ? placedByNumber(siblingsInPlace(root, operation, siblings, level), unit, true)
      : placedByNumber(siblings, unit, false);
  const at = siblings.find(({ node }) => isSameNumber(node.label ?? '', beside));
  if (at === undefined) return 'target-not-found';
  return action === 'insert-before' ? placedBeside(at, unit, 0) : afterAnchor(siblings, at, unit);
};

/** Finds the unit that a new one is put into. */
function findContainer(root: MutableNode, { target }: AmendingOperation, adds: Pin, level: keyof Pin) {
  const above = { ...adds, [level]: null };
  return findTarget(root, target, above);
}

/** Those of the units that are in the place at whose end a new one stands: "vào cuối [Chương II]". */
function siblingsInPlace(
  root: MutableNode,
  { target }: AmendingOperation,
  siblings: readonly FoundUnit[],
  level: keyof Pin,
): readonly FoundUnit[] {
  if (target.pins.length === 0) return siblings;
  const place = findTarget(root, target);
  const within = isFound(place) ? siblingsOf(place.node, level) : [];
  return siblings.filter(({ node }) => within.some((each) => each.node === node));
}

/** Puts a unit after the one that is named, and after units with smaller numbers that were put there earlier. */
function afterAnchor(siblings: readonly FoundUnit[], anchor: FoundUnit, unit: MutableNode): Planned {
  const index = siblings.indexOf(anchor);
  let last = anchor;
  for (const next of siblings.slice(index + 1)) {
    if (next.parent !== anchor.parent || orderOf(next.node) >= orderOf(unit)) break;
    last = next;
  }
  return placedBeside(last, unit, 1);
}

/** Puts a unit where its number belongs, or at the end. */
function placedByNumber(siblings: readonly FoundUnit[], unit: MutableNode, atEnd: boolean): Planned {
  const before = siblings.filter(({ node }) => orderOf(node) < orderOf(unit));
  const last = atEnd ? siblings[siblings.length - 1] : before[before.length - 1];
  const isAscending = siblings.every(
    ({ node }, index) => index === 0 || orderOf(siblings[index - 1]?.node) <= orderOf(node),
  );
  if (last === undefined || !isAscending) return 'target-not-found';
  return placedBeside(last, unit, 1);
}

const placedBeside = ({ node, parent }: FoundUnit, unit: MutableNode, by: 0 | 1): Planned => ({
  make: () => {
    partClosingLines(parent);
    const fresh = likeSibling(unit, node);
    const children = parent.children ?? [];
    children.splice(children.indexOf(node) + by, 0, fresh);
    return [fresh];
  },
});

/** More than the order of any letter after a number. */
const LETTERS = 1000;

/** A number by which labels sort: 2, 2a, 2b, 3; I, Ia, II; a, b, b1, đ. */
function orderOf(node: MutableNode | undefined): number {
  const label = (node?.label ?? '').replace(/^\p{L}{2,}(?: \p{L}{2,})*\s+/u, '').trim();
  const arabic = /^(?<number>\d+)(?<letter>[a-zđ]?)/u.exec(label)?.groups;
  if (arabic !== undefined)
    return Number(arabic['number']) * LETTERS + (letterOrder(arabic['letter'] ?? '') ?? 0);
  const roman = /^(?<number>[IVXLC]+)(?<letter>[a-zđ]?)$/u.exec(label)?.groups;
  if (roman !== undefined)
    return (romanValue(roman['number'] ?? '') ?? 0) * LETTERS + (letterOrder(roman['letter'] ?? '') ?? 0);
  const letter = /^(?<letter>[a-zđ])(?<number>\d?)$/u.exec(label)?.groups;
  return (letterOrder(letter?.['letter'] ?? '') ?? 0) * LETTERS + Number(letter?.['number'] ?? 0);
}

/** "Bổ sung Phụ lục III theo Phụ lục I ban hành kèm theo Thông tư này" */
function insertAttached(root: MutableNode, { nodes, adds, target }: AmendingOperation): Planned {
  const [given, more] = mutableNodes(nodes);
  if (given === undefined) return 'new-text-missing';
  if (more !== undefined || asNode(given).type !== 'appendix') return 'new-text-of-others';
  const label = adds?.appendix == null ? (given.label ?? null) : `Phụ lục ${adds.appendix}`;
  const children = root.children ?? [];
  const attached = children.filter(({ type }) => type === 'appendix');
  const isThere =
    label === null || attached.some((node) => node.label?.toLowerCase() === label.toLowerCase());
  if (isThere) return label === null ? 'not-applied' : 'already-there';
  const anchor = target.pins[0]?.appendix;
  const beside = anchor == null ? undefined : attached.find((node) => isSameNumber(node.label ?? '', anchor));
  if (anchor != null && beside === undefined) return 'target-not-found';
  return {
    make: () => {
      const fresh: MutableNode = { ...given, label };
      if (beside === undefined) children.push(fresh);
      else children.splice(children.indexOf(beside) + 1, 0, fresh);
      return [fresh];
    },
  };
}
