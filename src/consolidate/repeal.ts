import { partClosingLines } from './closing-lines.js';
import type { Planner } from './edits.js';
import { findTarget, isFound } from './find-target.js';
import { levelOf } from './new-units.js';
import { REPEALED } from './repealed.js';
import { findAttached } from './replace.js';

/** "Bãi bỏ khoản 4 Điều 5": empties a unit. Its number stays, so that the others keep theirs. */
export const planRepeal: Planner = (root, operation) => {
  const { target } = operation;
  const [pin] = target.pins;
  const isAttached =
    target.part === 'form' ||
    target.part === 'appendix' ||
    (pin !== undefined && levelOf(pin) === 'appendix' && target.part === null);
  if (!isAttached && (target.part !== null || pin === undefined))
    return target.part === 'act' ? 'not-applied' : 'not-understood';
  const found = isAttached ? findAttached(root, operation) : findTarget(root, target);
  if (!isFound(found)) return found;
  const { node, parent } = found;
  return {
    make: () => {
      partClosingLines(parent);
      node.heading = null;
      node.children = [{ type: 'paragraph', value: REPEALED }];
      return [node];
    },
  };
};
