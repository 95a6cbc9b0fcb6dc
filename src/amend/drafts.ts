import type { BodyNode, Operation, Pin } from '../model/index.js';
import { pinLevels } from '../model/index.js';
import type { NamedChange } from './instruction.js';
import { unitsNumbered } from './new-text.js';
import type { NamedTarget } from './targets.js';
import { linesOf } from './unit-text.js';

/** An operation before it has a number and a day, with the nodes of its new text. */
export interface OperationDraft extends Omit<Operation, 'id' | 'effectiveOn'> {
  readonly nodes: readonly BodyNode[];
  /** Which of the amending act's own attached texts is the new text. */
  readonly replacement: NamedTarget | null;
}

/** What a change is of, as far as the choice of its new text asks. */
export interface Placed extends Pick<NamedChange, 'action'> {
  readonly target: Pick<Operation['target'], 'pins' | 'part'>;
  readonly adds: Pin | null;
}

/** The part of the quoted text that is the new text of one of the provisions that an instruction names. */
export function newTextFor(
  { action, target, adds }: Placed,
  nodes: readonly BodyNode[],
  changes: number,
): { readonly nodes: readonly BodyNode[]; readonly text: string | null } {
  if (action === 'repeal' || nodes.length === 0) return { nodes: [], text: null };
  const pin = adds ?? target.pins[0] ?? null;
  const level = pin === null ? undefined : pinLevels.findLast((each) => pin[each] !== null);
  const number = level === undefined ? null : (pin?.[level] ?? null);
  const isWhole = target.part === null || target.part === 'heading';
  const found = level === undefined || number === null || !isWhole ? [] : unitsNumbered(nodes, level, number);
  const own = found.length === 1 ? found : changes === 1 ? nodes : [];
  return { nodes: own, text: own.length === 0 ? null : own.flatMap(linesOf).join('\n') };
}
