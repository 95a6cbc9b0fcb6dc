import type { BodyNode, Operation, Pin, TreeNode } from '../model/index.js';
import { isUnit, nodesOf, pinLevels } from '../model/index.js';
import type { NamedChange } from './named-change.js';
import { unitsNumbered } from './new-text.js';
import type { OwnDay } from './own-day.js';
import type { NamedTarget } from './targets.js';
import { linesOf } from './unit-text.js';

/** An operation that has no id and no date yet, with the nodes of its new text. */
export interface OperationDraft extends Omit<Operation, 'id' | 'effectiveOn'> {
  readonly nodes: readonly BodyNode[];
  /** The text attached to the amending act that is the new text. */
  readonly replacement: NamedTarget | null;
  /** Since when it holds, where the instruction says so itself. */
  readonly since: OwnDay;
}

/** What has to be known of a change to find its new text. */
export interface PlacedChange extends Pick<NamedChange, 'action'> {
  readonly target: Pick<Operation['target'], 'pins' | 'part'>;
  readonly adds: Pin | null;
}

/** "Sửa đổi tên Điều và khoản 1 Điều 5": the heading of the article, without the clause. */
const withoutUnits = (node: BodyNode): BodyNode =>
  isUnit(node) ? { ...node, children: node.children.filter((child) => !isUnit(child)) } : node;

/** The part of the quoted text that belongs to one change, out of all that its instruction orders. */
export function newTextFor(
  { action, target, adds }: PlacedChange,
  nodes: readonly BodyNode[],
  { index, count }: { readonly index: number; readonly count: number },
): { readonly nodes: readonly BodyNode[]; readonly text: string | null } {
  if (action === 'repeal' || action === null || nodes.length === 0) return { nodes: [], text: null };
  const pin = adds ?? target.pins[0] ?? null;
  const level = pin === null ? undefined : pinLevels.findLast((each) => pin[each] !== null);
  const number = level === undefined ? null : (pin?.[level] ?? null);
  const isWhole = target.part === null || target.part === 'heading';
  const found = level === undefined || number === null || !isWhole ? [] : unitsNumbered(nodes, level, number);
  // "Sửa đổi khoản 1 Điều 13 và khoản 1 Điều 14 như sau:" above two clauses 1: they stand in the order of the articles.
  const units = found.length > 1 ? nodes.filter((node) => isUnit(node)) : [];
  const inOrder = units.length === count ? found.filter((unit) => unit === units[index]) : [];
  const named = found.length === 1 ? found : count === 1 ? nodes : inOrder;
  const own = action === 'rename' && count > 1 ? named.map(withoutUnits) : named;
  return { nodes: own, text: own.length === 0 ? null : own.flatMap(linesOf).join('\n') };
}

/**
 * Takes out of the new text of each provision what is the new text of another, which was read as part of it: a point of
 * clause 2 right below a new clause 1.
 */
export function withoutOthers(drafts: readonly OperationDraft[]): readonly OperationDraft[] {
  if (drafts.filter(({ nodes }) => nodes.length > 0).length < 2) return drafts;
  return drafts.map((draft) => {
    const others = new Set<TreeNode>(
      drafts.flatMap((other) => (other === draft || isWithin(other, draft) ? [] : other.nodes)),
    );
    for (const own of draft.nodes) others.delete(own);
    if (!draft.nodes.some((node) => nodesOf(node).some((each) => others.has(each)))) return draft;
    const nodes = draft.nodes.map((node) => withoutNodes(node, others));
    return { ...draft, nodes, newText: nodes.flatMap(linesOf).join('\n') };
  });
}

function withoutNodes(node: BodyNode, others: ReadonlySet<TreeNode>): BodyNode {
  if (!isUnit(node)) return node;
  const children = node.children
    .filter((child) => !others.has(child))
    .map((child) => withoutNodes(child, others));
  return { ...node, children };
}

/** Whether what a change is about lies within what another is about. */
function isWithin(inner: OperationDraft, outer: OperationDraft): boolean {
  const [pin] = inner.adds === null ? inner.target.pins : [inner.adds];
  const [holder] = outer.adds === null ? outer.target.pins : [outer.adds];
  if (pin === undefined || holder === undefined) return true;
  return pinLevels.every((level) => holder[level] === null || holder[level] === pin[level]);
}
