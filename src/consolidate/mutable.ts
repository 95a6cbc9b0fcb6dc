import type { BodyNode, Root, TreeNode } from '../model/index.js';

/** A node of the tree that is being changed. */
export interface MutableNode {
  type: TreeNode['type'];
  label?: string | null;
  heading?: string | null;
  value?: string;
  numbering?: string;
  marker?: string;
  children?: MutableNode[];
  changes?: string[];
  [key: string]: unknown;
}

const PAGE_TYPES: ReadonlySet<string> = new Set(['chrome', 'furniture', 'contents']);

/** A copy that may be changed, without what belongs to the printed or the web page. */
export function mutableCopy(node: TreeNode): MutableNode {
  const { children, ...own } = node as TreeNode & { readonly children?: readonly TreeNode[] };
  if (children === undefined) return { ...own } as unknown as MutableNode;
  return {
    ...(own as unknown as MutableNode),
    children: children.filter(({ type }) => !PAGE_TYPES.has(type)).map(mutableCopy),
  };
}

export const mutableNodes = (nodes: readonly BodyNode[]): MutableNode[] =>
  nodes.filter(({ type }) => !PAGE_TYPES.has(type) && type !== 'footnote').map(mutableCopy);

/** A tree whose changes are finished. */
export const asRoot = (node: MutableNode): Root => node as unknown as Root;

/** A node as the rest of the library sees it. */
export const asNode = (node: MutableNode): TreeNode => node as unknown as TreeNode;

/** A node and all nodes below it, in reading order. */
export function allOf(node: MutableNode): readonly MutableNode[] {
  const found: MutableNode[] = [];
  const pending = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    found.push(next);
    const { children = [] } = next;
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const child = children[at];
      if (child !== undefined) pending.push(child);
    }
  }
  return found;
}
