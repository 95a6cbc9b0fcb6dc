import type { AmendingOperation } from '../amend/index.js';
import { isCalled, isSameNumber } from '../amend/index.js';
import { oneOf } from '../chars/index.js';
import { formNames } from '../lexicon/index.js';
import { partClosingLines } from './closing-lines.js';
import type { Planned, Planner } from './edits.js';
import { attachedTo, type FoundUnit, findTarget, isFound } from './find-target.js';
import { type MutableNode, mutableNodes } from './mutable.js';
import { hasNoUnits, levelOf, likeSibling, newUnit } from './new-units.js';
import { isRepealed } from './repealed.js';
import { replaceTable } from './replace-table.js';

/** "Sửa đổi khoản 2 Điều 5 như sau": replaces a unit, an attached text, or a part of a unit. */
export const planReplace: Planner = (root, operation) => {
  const { target, nodes } = operation;
  switch (target.part) {
    case 'form':
    case 'appendix':
      return replaceAttached(root, operation);
    case 'lead':
      return replaceLead(root, operation);
    case 'table':
      return replaceTable(root, operation);
    case null:
      break;
    default:
      return 'not-applied';
  }
  const [pin] = target.pins;
  const level = pin === undefined ? undefined : levelOf(pin);
  if (pin === undefined || level === undefined) return 'not-understood';
  if (level === 'appendix') return replaceAttached(root, operation);
  const found = findTarget(root, target);
  if (!isFound(found)) return found;
  if (isRepealed(found.node)) return 'target-not-found';
  if (nodes.length === 0) return 'new-text-missing';
  const unit = newUnit(nodes, level, pin[level] ?? '');
  if (unit !== null && skipsItems(unit, found.node)) return 'new-text-elided';
  if (unit !== null) return replacing(found, likeSibling({ ...unit, label: unit.label ?? null }, found.node));
  // The new text of a clause or point may omit its number.
  const fresh = mutableNodes(nodes);
  const isSmall = level === 'clause' || level === 'point';
  if (!isSmall || !hasNoUnits(fresh)) return 'new-text-of-others';
  return replacing(found, { ...found.node, heading: null, children: fresh });
};

const labelsIn = ({ children = [] }: MutableNode): readonly string[] =>
  children.flatMap(({ label, type }) => (typeof label === 'string' && type !== 'footnote' ? [label] : []));

/** Whether a new text has later items but not those before them, which it leaves out as unchanged. */
function skipsItems(fresh: MutableNode, old: MutableNode): boolean {
  const [before, after] = [labelsIn(old), labelsIn(fresh)];
  if (after.length === 0) return false;
  const isKept = (label: string): boolean => after.some((each) => isSameNumber(each, label));
  return before.slice(0, Math.max(1, before.findLastIndex(isKept))).some((label) => !isKept(label));
}

const replacing = ({ node, parent }: FoundUnit, fresh: MutableNode): Planned => ({
  make: () => {
    // New text of several lines may give the closing lines again.
    if ((fresh.children ?? []).filter(({ type }) => type === 'paragraph').length <= 1)
      partClosingLines(parent);
    const children = parent.children ?? [];
    children[children.indexOf(node)] = fresh;
    return [fresh];
  },
});

/** "Thay thế Mẫu số 01 … bằng Mẫu số 05 ban hành kèm theo Thông tư này": replaces the content and keeps the name. */
function replaceAttached(root: MutableNode, operation: AmendingOperation): Planned {
  const found = findAttached(root, operation);
  if (!isFound(found)) return found;
  const [given, more] = mutableNodes(operation.nodes);
  if (given === undefined) return 'new-text-missing';
  if (more !== undefined || (given.type !== 'appendix' && given.type !== 'form')) return 'new-text-of-others';
  const { node } = found;
  return {
    make: () => {
      // Without a label, the heading is the name.
      const isNamed = typeof node.label === 'string';
      const { heading, children } = isNamed && typeof given.label !== 'string' ? titled(given) : given;
      if (isNamed) node.heading = heading ?? null;
      node.children = children ?? [];
      return [node];
    },
  };
}

const NAME = new RegExp(`^${oneOf([...formNames, 'phụ lục'])}(?: số)? [^\\s.:]+[.:]?\\s*`, 'iu');

/** A text whose name was read as its heading, with its title as heading: "Mẫu số 02" above "ĐƠN ĐỀ NGHỊ". */
function titled({ heading, children = [] }: MutableNode): Pick<MutableNode, 'heading' | 'children'> {
  const title = (heading ?? '').replace(NAME, '');
  const [first, ...rest] = children;
  const isTitle = first?.type === 'paragraph' && first.value === first.value?.toUpperCase();
  return title === '' && isTitle
    ? { heading: first.value ?? null, children: rest }
    : { heading: title === '' ? null : title, children };
}

/** Finds the form or appendix that a change names. */
export function findAttached(root: MutableNode, { target }: AmendingOperation) {
  const { pins, part, name } = target;
  const appendix = pins[0]?.appendix ?? null;
  const wanted = part === 'form' ? name : appendix === null ? name : `Phụ lục ${appendix}`;
  if (wanted === null) return 'target-not-found' as const;
  const called = attachedTo(root).filter(({ node }) => isCalled(node.label ?? node.heading ?? '', wanted));
  const [only, more] = called;
  if (only === undefined) return 'target-not-found' as const;
  return more === undefined ? only : ('target-ambiguous' as const);
}

/** "Sửa đổi đoạn mở đầu khoản 1 như sau": replaces the text before a unit's first item. */
function replaceLead(root: MutableNode, { target, nodes }: AmendingOperation): Planned {
  const found = findTarget(root, target);
  if (!isFound(found)) return found;
  const [pin] = target.pins;
  const level = pin === undefined ? undefined : levelOf(pin);
  if (nodes.length === 0 || level === undefined)
    return nodes.length === 0 ? 'new-text-missing' : 'not-understood';
  const unit = newUnit(nodes, level, pin?.[level] ?? '');
  const fresh = unit === null ? mutableNodes(nodes) : leadOf(unit);
  if (fresh === null || !hasNoUnits(fresh) || fresh.some(({ type }) => type !== 'paragraph'))
    return 'new-text-of-others';
  const { node } = found;
  const children = node.children ?? [];
  const first = children.findIndex((child) => typeof child.label === 'string' || child.type === 'bullet');
  const isHeading = level !== 'article' && typeof node.heading === 'string' && first === 0;
  if (first < 0 || (first === 0 && !isHeading)) return 'target-not-found';
  return {
    make: () => {
      if (isHeading) node.heading = null;
      node.children = [...fresh, ...children.slice(first)];
      return [node];
    },
  };
}

/** The text of a new unit; `null` where it has items. */
function leadOf({ heading, children = [] }: MutableNode): MutableNode[] | null {
  const own: MutableNode[] = typeof heading === 'string' ? [{ type: 'paragraph', value: heading }] : [];
  const all = [...own, ...children];
  return all.every(({ type }) => type === 'paragraph') ? all : null;
}
