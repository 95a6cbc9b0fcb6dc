import type { AmendingOperation } from '../amend/index.js';
import type { Planned } from './edits.js';
import { findTarget, isFound } from './find-target.js';
import { allOf, type MutableNode, mutableNodes } from './mutable.js';
import { whichOf } from './parts.js';

/** "Thay thế bảng khoản 3 như sau": replaces a table. */
export function replaceTable(root: MutableNode, { target, nodes }: AmendingOperation): Planned {
  const found = findTarget(root, target);
  if (!isFound(found)) return found;
  const [fresh, more] = mutableNodes(nodes);
  if (fresh === undefined) return 'new-text-missing';
  if (more !== undefined || fresh.type !== 'table') return 'new-text-of-others';
  const holder = allOf(found.node).filter(({ children }) => children?.some(({ type }) => type === 'table'));
  const [parent, other] = holder;
  if (parent === undefined) return 'target-not-found';
  if (other !== undefined) return 'target-ambiguous';
  const all = (parent.children ?? []).filter(({ type }) => type === 'table');
  const which = all.length === 1 ? 0 : whichOf(target.name);
  if (which == null) return 'target-ambiguous';
  const old = all[which === 'last' ? all.length - 1 : which];
  if (old === undefined) return 'target-not-found';
  return {
    make: () => {
      const children = parent.children ?? [];
      children[children.indexOf(old)] = fresh;
      return [found.node];
    },
  };
}
