import { isSameNumber } from '../amend/index.js';
import { oneOf } from '../chars/index.js';
import { namesDownToArticles } from '../model/index.js';
import type { Planned, Planner } from './edits.js';
import { findTarget, isFound } from './find-target.js';
import { type MutableNode, mutableNodes } from './mutable.js';

/** "Sửa đổi tên Điều 5 như sau": gives a unit a new heading, or the act a new title. */
export const planRename: Planner = (root, { target, nodes }) => {
  const fresh = mutableNodes(nodes);
  const name = nameIn(fresh);
  if (target.part === 'title') return renameAct(root, name);
  const found = findTarget(root, target);
  if (!isFound(found)) return found;
  const { node } = found;
  if (name === null || !isNameOf(node, fresh))
    return nodes.length === 0 ? 'new-text-missing' : 'new-text-of-others';
  const [first] = node.children ?? [];
  // The heading was read as a paragraph, the only one before the items.
  const isRead = typeof node.heading !== 'string';
  if (isRead && (first?.type !== 'paragraph' || !isItem(node.children?.[1]))) return 'target-not-found';
  return {
    make: () => {
      if (isRead && first !== undefined) first.value = name;
      else node.heading = name;
      return [node];
    },
  };
};

const isItem = (node: MutableNode | undefined): boolean => typeof node?.label === 'string';

const NAMES = oneOf(namesDownToArticles.map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`));
const BEGINS_WITH_LABEL = new RegExp(`^[“"„]?(?<label>${NAMES} [\\dIVXLC]+[a-zđ]?)[.:]?(?= |$)`, 'u');

/** Whether a new heading belongs to a unit: if it repeats a label, that must be the unit's. */
function isNameOf({ label }: MutableNode, [only]: readonly MutableNode[]): boolean {
  const isUnit = typeof only?.label === 'string' && only.label !== '';
  const own = isUnit
    ? only.label
    : BEGINS_WITH_LABEL.exec(nameIn(only === undefined ? [] : [only]) ?? '')?.groups?.['label'];
  return own == null || isSameNumber(own, label ?? '');
}

/** The words of a heading: "Điều 5. Tên mới", or the name alone. */
function nameIn(nodes: readonly MutableNode[]): string | null {
  const [only, more] = nodes;
  if (only === undefined || more !== undefined) return null;
  if (only.type === 'paragraph') return only.value ?? null;
  if (typeof only.heading === 'string') return (only.children ?? []).length === 0 ? only.heading : null;
  const [text, rest] = only.children ?? [];
  return text?.type === 'paragraph' && rest === undefined ? (text.value ?? null) : null;
}

function renameAct(root: MutableNode, name: string | null): Planned {
  if (name === null) return 'new-text-missing';
  const heading = root.children?.find(({ type }) => type === 'heading');
  const titles = (heading?.children ?? []).filter((node) => node['name'] === 'title');
  const [first] = titles;
  if (heading === undefined || first === undefined) return 'target-not-found';
  const kind = heading.children?.find((node) => node['name'] === 'kind')?.value ?? '';
  return {
    make: () => {
      first.value = withoutKind(name, kind);
      heading.children = heading.children?.filter((node) => node === first || !titles.includes(node)) ?? [];
      return [first];
    },
  };
}

/** "Nghị định quy định về …" below "NGHỊ ĐỊNH" is "Quy định về …". */
function withoutKind(name: string, kind: string): string {
  const isRepeated = kind !== '' && name.toUpperCase().startsWith(`${kind.toUpperCase()} `);
  const title = isRepeated ? name.slice(kind.length).trimStart() : name;
  return isRepeated ? `${title.charAt(0).toUpperCase()}${title.slice(1)}` : title;
}
