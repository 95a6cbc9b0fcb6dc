import type { BodyNode, Operation, Pin } from '../model/index.js';
import { isUnit, pinLevels } from '../model/index.js';
import type { NamedChange } from './named-change.js';
import { unitsNumbered } from './new-text.js';
import type { NamedTarget } from './targets.js';
import { linesOf } from './unit-text.js';

/** An operation that has no id and no date yet, with the nodes of its new text. */
export interface OperationDraft extends Omit<Operation, 'id' | 'effectiveOn'> {
  readonly nodes: readonly BodyNode[];
  /** The text attached to the amending act that is the new text. */
  readonly replacement: NamedTarget | null;
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
  changes: number,
): { readonly nodes: readonly BodyNode[]; readonly text: string | null } {
  if (action === 'repeal' || action === null || nodes.length === 0) return { nodes: [], text: null };
  const pin = adds ?? target.pins[0] ?? null;
  const level = pin === null ? undefined : pinLevels.findLast((each) => pin[each] !== null);
  const number = level === undefined ? null : (pin?.[level] ?? null);
  const isWhole = target.part === null || target.part === 'heading';
  const found = level === undefined || number === null || !isWhole ? [] : unitsNumbered(nodes, level, number);
  const named = found.length === 1 ? found : changes === 1 ? nodes : [];
  const own = action === 'rename' && changes > 1 ? named.map(withoutUnits) : named;
  return { nodes: own, text: own.length === 0 ? null : own.flatMap(linesOf).join('\n') };
}
