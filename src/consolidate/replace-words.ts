import type { AmendingOperation } from '../amend/index.js';
import { oneOf } from '../chars/index.js';
import { placeWords } from '../lexicon/index.js';
import type { Planned, Planner } from './edits.js';
import { attachedTo, basesOf, findTarget, isFound, unitsOfAct } from './find-target.js';
import { allOf, type MutableNode } from './mutable.js';
import { levelOf } from './new-units.js';
import { findAttached } from './replace.js';
import { type ChangedText, changesIn, replacementOf } from './words.js';

/**
 * Replaces or deletes words: "Thay cụm từ “…” bằng cụm từ “…” tại khoản 2 Điều 5", "bỏ cụm từ “…”", "bãi bỏ nội dung
 * “…”".
 */
export const planWords: Planner = (root, operation) => {
  const { oldText, newText, target } = operation;
  const replace = oldText === null ? null : replacementOf(oldText, newText ?? '');
  if (replace === null) return 'not-understood';
  const where = placesOf(root, operation);
  if (!Array.isArray(where)) return where;
  const kept = exceptions(root, operation);
  if (kept === null) return 'target-not-found';
  const changed = where
    .flatMap((node) => changesIn(node, replace, target.part === 'heading'))
    .filter(({ node }) => !kept.has(node));
  if (changed.length === 0) return 'words-not-found';
  const holds = holdingUnits(where);
  return { make: () => changed.map((each) => write(each)).map((node) => holds.get(node) ?? node) };
};

/** The nodes in which the words are looked for. */
function placesOf(root: MutableNode, operation: AmendingOperation): MutableNode[] | Exclude<Planned, object> {
  const { target, phraseScope } = operation;
  const { pins, part, attached } = target;
  const [pin] = pins;
  if (phraseScope === 'act' && attached === null) return [...unitsOfAct(root)];
  if (part === 'basis') return basesOf(root);
  if (pin === undefined && (part === 'appendix' || part === 'form') && !/\d/u.test(target.name ?? ''))
    return attachedOfType(root, part, target.name ?? '');
  const isAttached =
    part === 'form' ||
    (pin !== undefined && levelOf(pin) === 'appendix' && (part === null || part === 'appendix'));
  const isWhole = part === null || part === 'heading';
  if (!isAttached && phraseScope !== 'act' && (pin === undefined || !isWhole)) return 'not-applied';
  const found = isAttached ? findAttached(root, operation) : findTarget(root, target);
  return isFound(found) ? [found.node] : found;
}

const ALL = new RegExp(`^${oneOf(placeWords.allOfThem)} `, 'iu');

/** "tại các Phụ lục": all of them; "tại Phụ lục": the only one. */
function attachedOfType(
  root: MutableNode,
  type: 'appendix' | 'form',
  name: string,
): MutableNode[] | Exclude<Planned, object> {
  const found = attachedTo(root).flatMap(({ node }) => (node.type === type ? node : []));
  // An appendix within another is changed with it.
  const outer = found.filter((node) => !found.some((other) => other !== node && allOf(other).includes(node)));
  if (outer.length === 0) return 'target-not-found';
  return outer.length === 1 || ALL.test(name) ? outer : 'target-ambiguous';
}

/** The nodes whose words are excepted from the change; `null` where one of the provisions is not found. */
function exceptions(
  root: MutableNode,
  { target, except }: AmendingOperation,
): ReadonlySet<MutableNode> | null {
  const found = except.map((pin) => findTarget(root, target, pin));
  if (!found.every(isFound)) return null;
  return new Set(found.filter(isFound).flatMap(({ node }) => allOf(node)));
}

function write({ node, key, text }: ChangedText): MutableNode {
  node[key] = text;
  return node;
}

/** For each node below the given ones, the smallest unit that holds it. */
function holdingUnits(where: readonly MutableNode[]): ReadonlyMap<MutableNode, MutableNode> {
  const found = new Map<MutableNode, MutableNode>();
  const visit = (node: MutableNode, unit: MutableNode): void => {
    const own = typeof node.label === 'string' ? node : unit;
    found.set(node, own);
    for (const child of node.children ?? []) visit(child, own);
  };
  for (const node of where) visit(node, node);
  return found;
}
