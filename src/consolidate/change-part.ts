import type { AmendingOperation } from '../amend/index.js';
import type { Planned, Planner } from './edits.js';
import { findTarget, isFound } from './find-target.js';
import type { MutableNode } from './mutable.js';
import { levelOf } from './new-units.js';
import { isCounted, newParts, type PartList, partsOf, type Which, whichOf } from './parts.js';
import { isRepealed } from './repealed.js';

/** Units in which a part was added or removed, so that the numbers of the others are no longer those of the act. */
const recounted = new WeakSet<MutableNode>();
/** Units in which a part was added at the end. */
const extended = new WeakSet<MutableNode>();

const HOLDERS: ReadonlySet<string | undefined> = new Set(['article', 'clause', 'point']);

/**
 * Replaces, repeals or adds a paragraph, a sentence or a bulleted item of a unit: "Sửa đổi câu thứ hai khoản 1 như sau",
 * "bãi bỏ đoạn cuối", "bổ sung câu sau vào cuối khoản 2". Where it can be counted in more than one way, nothing is done.
 */
export const planPart: Planner = (root, operation) => {
  const { target, action } = operation;
  const [pin, more] = target.pins;
  if (!isCounted(target) || pin === undefined || more !== undefined) return 'not-understood';
  if (!HOLDERS.has(levelOf(pin))) return 'not-applied';
  const found = findTarget(root, target);
  if (!isFound(found)) return found;
  const { node } = found;
  if (isRepealed(node)) return 'target-not-found';
  const which = whichIn(operation);
  if (which === null) return 'target-ambiguous';
  const isAtEnd = isAddedAtEnd(operation);
  if (!isAtEnd && isUncounted(node, which)) return 'target-ambiguous';
  const fresh = newParts(target.part, operation);
  if (fresh === null) return 'new-text-of-others';
  if (fresh.length === 0 && action !== 'repeal') return 'new-text-missing';
  if (isAtEnd && target.part !== 'bullet') return addedAtEnd(node, target.part, fresh);
  const parts = partsOf(node, target.part, which);
  if (typeof parts === 'string') return parts;
  const index = indexOf(which, parts, action === 'insert' || isAtEnd);
  if (typeof index === 'string') return index;
  if (action === 'repeal' && parts.count === 1) return 'not-applied';
  const removed = action === 'replace' || action === 'repeal' ? 1 : 0;
  return {
    make: () => {
      parts.splice(index + (action === 'insert-after' ? 1 : 0), removed, fresh);
      if (isAtEnd || action === 'insert') extended.add(node);
      else if (removed !== fresh.length) recounted.add(node);
      return [node];
    },
  };
};

/** Whether a part is added at the end of its unit: "vào cuối khoản 2", "bổ sung đoạn cuối". */
const isAddedAtEnd = ({ action, target }: AmendingOperation): boolean =>
  action === 'append' || (action === 'insert' && whichOf(target.name) === 'last');

/** Which part is meant; `null` where that is not clear. */
function whichIn(operation: AmendingOperation): Which {
  const named = whichOf(operation.target.name);
  if (named === undefined) return null;
  return isAddedAtEnd(operation) ? 'last' : named;
}

/** Whether earlier changes have moved the part that is meant. */
const isUncounted = (unit: MutableNode, which: Which): boolean =>
  recounted.has(unit) || (which === 'last' && extended.has(unit));

/** The index of the part; for a new one, it must be the next after the last. */
function indexOf(which: Exclude<Which, null>, { count }: PartList, isNew: boolean) {
  if (isNew) {
    const at = which === 'last' ? count : which;
    return at === count ? at : at < count ? ('already-there' as const) : ('target-not-found' as const);
  }
  const at = which === 'last' ? count - 1 : which;
  return at < count ? at : ('target-not-found' as const);
}

const ENDS_SENTENCE = /[.!?][”"»’)]*$/u;

function addedAtEnd(
  node: MutableNode,
  part: 'paragraph' | 'sentence',
  fresh: readonly MutableNode[],
): Planned {
  const children = node.children ?? [];
  const last = children.findLastIndex(({ type }) => type !== 'footnote');
  const text = children[last];
  if (text === undefined) return 'target-not-found';
  if (part === 'sentence' && (text.type !== 'paragraph' || !ENDS_SENTENCE.test(text.value ?? '')))
    return 'target-ambiguous';
  return {
    make: () => {
      if (part === 'sentence') text.value = [text.value, ...fresh.map(({ value }) => value)].join(' ');
      else children.splice(last + 1, 0, ...fresh);
      extended.add(node);
      return [node];
    },
  };
}
