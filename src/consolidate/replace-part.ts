import type { AmendingOperation } from '../amend/index.js';
import { oneOf } from '../chars/index.js';
import { firstWords, lastWords, ordinalValue } from '../lexicon/index.js';
import type { Planned } from './edits.js';
import { findTarget, isFound } from './find-target.js';
import { allOf, type MutableNode, mutableNodes } from './mutable.js';

const AT_END = new RegExp(`${oneOf(lastWords)}$`, 'iu');
const AT_START = new RegExp(`${oneOf(firstWords)}$`, 'iu');

/**
 * The index that the name of a part says, from 0: "gạch đầu dòng thứ hai", "đoạn 3", "đoạn cuối"; `null` where it says
 * none.
 */
function ordinalIn(name: string, count: number): number | null {
  if (AT_END.test(name)) return count - 1;
  if (AT_START.test(name)) return 0;
  const number = /(?<number>\d{1,2})$/u.exec(name)?.groups?.['number'];
  if (number !== undefined) return Number(number) - 1;
  const value = ordinalValue(/thứ (?<word>\p{L}+)$/iu.exec(name)?.groups?.['word'] ?? '');
  return value === null ? null : value - 1;
}

/** "Sửa đổi gạch đầu dòng thứ hai khoản 3 như sau": replaces a bulleted item or a table. */
export function replacePart(
  root: MutableNode,
  { target, nodes }: AmendingOperation,
  type: 'bullet' | 'table',
): Planned {
  const found = findTarget(root, target);
  if (!isFound(found)) return found;
  const [fresh, more] = mutableNodes(nodes);
  if (fresh === undefined) return 'new-text-missing';
  if (more !== undefined || fresh.type !== type) return 'new-text-of-others';
  const holder = allOf(found.node).filter(({ children }) => children?.some((child) => child.type === type));
  const [parent, other] = holder;
  if (parent === undefined) return 'target-not-found';
  if (other !== undefined) return 'target-ambiguous';
  const all = (parent.children ?? []).filter((child) => child.type === type);
  const index = type === 'table' && all.length === 1 ? 0 : ordinalIn(target.name ?? '', all.length);
  const old = index === null ? undefined : all[index];
  if (old === undefined) return index === null ? 'target-ambiguous' : 'target-not-found';
  return {
    make: () => {
      const children = parent.children ?? [];
      children[children.indexOf(old)] = fresh;
      return [found.node];
    },
  };
}
