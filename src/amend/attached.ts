import { oneOf } from '../chars/index.js';
import { formNames } from '../lexicon/index.js';
import type { Appendix, BodyNode, Form, Root, UnnamedAppendix } from '../model/index.js';
import { isUnit, nodesOf, type TreeNode } from '../model/index.js';
import { isSameNumber } from './new-text.js';
import type { NamedTarget } from './targets.js';

/** A text attached to an act. */
export type AttachedNode = Appendix | Form | UnnamedAppendix;

const isAttachedNode = (node: TreeNode): node is AttachedNode =>
  node.type === 'appendix' || node.type === 'form';

/** All texts attached to an act, at any depth. */
export const attachedNodes = (root: Pick<Root, 'children'>): readonly AttachedNode[] =>
  (root.children as readonly TreeNode[])
    .flatMap((node) => (isAttachedNode(node) ? nodesOf(node) : []))
    .filter(isAttachedNode);

/** The number in a label: "01" of "Mẫu số 01", "I" of "Phụ lục I"; empty where it has none. */
const numberIn = (label: string): string =>
  /(?:^|\s)(?<number>(?=\S*\d|[IVXLC]+[a-zđ]?$)\S+)$/u.exec(label.trim())?.groups?.['number'] ?? '';

const FORM = new RegExp(`^${oneOf(formNames)}`, 'iu');

const isForm = (label: string): boolean => FORM.test(label);

/** The name of an attached text: its label, or its heading where it has no label. */
const nameOf = ({ label, heading }: AttachedNode): string => label ?? heading ?? '';

/** Whether a label and a name mean the same form or appendix; only their numbers are compared. */
export function isCalled(label: string, name: string): boolean {
  const number = numberIn(name);
  return number !== '' && isForm(label) === isForm(name) && isSameNumber(numberIn(label) || label, number);
}

/**
 * The texts attached to an act that a name may mean. Where several forms have that number, only those in the appendix
 * that is named with the form.
 */
function attachedCalled(
  nodes: readonly AttachedNode[],
  { levels, part, name }: NamedTarget,
): readonly AttachedNode[] {
  if (part === 'form' && name !== null) {
    const forms = nodes.filter((node) => isCalled(nameOf(node), name));
    const { appendix } = levels;
    if (forms.length < 2 || appendix === undefined) return forms;
    const holders = nodes.filter((node) => isCalled(nameOf(node), `Phụ lục ${appendix}`));
    return forms.filter((form) => holders.some((holder) => nodesOf(holder).includes(form)));
  }
  if (levels.appendix !== undefined) {
    const wanted = `Phụ lục ${levels.appendix}`;
    return nodes.filter((node) => isCalled(nameOf(node), wanted));
  }
  const appendices = nodes.filter(({ type }) => type === 'appendix');
  return appendices.length === 1 ? appendices : [];
}

/** The attached text that is the new text of a change; `null` where there is none, or more than one. */
export function replacementIn(nodes: readonly AttachedNode[], target: NamedTarget): BodyNode | null {
  const [only, more] = attachedCalled(nodes, target);
  return only !== undefined && more === undefined && (isUnit(only) || only.label === null) ? only : null;
}
