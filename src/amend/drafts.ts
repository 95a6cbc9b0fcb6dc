import type { BodyNode, Operation, Pin } from '../model/index.js';
import { isUnit, pinLevels } from '../model/index.js';
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
