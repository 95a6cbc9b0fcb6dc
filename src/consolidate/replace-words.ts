import type { AmendingOperation } from '../amend/index.js';
import type { Planned, Planner } from './edits.js';
import { findTarget, isFound, unitsOfAct } from './find-target.js';
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
  const [pin] = target.pins;
  if (phraseScope === 'act') return [...unitsOfAct(root)];
  const isAttached =
    target.part === 'form' || (pin !== undefined && levelOf(pin) === 'appendix' && target.part !== 'heading');
  if (!isAttached && (pin === undefined || (target.part !== null && target.part !== 'heading')))
    return 'not-applied';
  const found = isAttached ? findAttached(root, operation) : findTarget(root, target);
  return isFound(found) ? [found.node] : found;
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
