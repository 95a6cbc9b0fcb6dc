import type { AmendingOperation } from '../amend/index.js';
import type { Planned } from './edits.js';
import { findTarget, isFound } from './find-target.js';
import { type MutableNode, mutableNodes } from './mutable.js';
import { listOf, whichOf } from './parts.js';

/** "Thay thế bảng khoản 3 như sau": replaces a table. */
export function replaceTable(root: MutableNode, { target, nodes }: AmendingOperation): Planned {
  const found = findTarget(root, target);
  if (!isFound(found)) return found;
  const [fresh, more] = mutableNodes(nodes);
  if (fresh === undefined) return 'new-text-missing';
  if (more !== undefined || fresh.type !== 'table') return 'new-text-of-others';
  const tables = listOf(found.node, 'table');
  if (typeof tables === 'string') return tables;
  const { count, splice } = tables;
  const which = count === 1 ? 0 : whichOf(target.name);
  if (which == null) return 'target-ambiguous';
  const at = which === 'last' ? count - 1 : which;
  if (at >= count) return 'target-not-found';
  return {
    make: () => {
      splice(at, 1, [fresh]);
      return [found.node];
    },
  };
}
