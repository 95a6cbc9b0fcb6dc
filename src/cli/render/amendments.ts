import type { GraphNode } from '../../model/index.js';
import type { BatchMessages } from '../messages/index.js';
import { truncate } from './layout.js';
import { fullName } from './node-names.js';
import type { Style } from './style.js';

interface Branch {
  readonly id: string;
  readonly below: Branch[];
}

/** Chains with the same beginning share it. */
const toTree = (id: string, chains: readonly (readonly string[])[]): Branch => {
  const root: Branch = { id, below: [] };
  for (const [, ...chain] of chains) {
    let at = root;
    for (const next of chain) {
      let branch = at.below.find((known) => known.id === next);
      if (!branch) {
        branch = { id: next, below: [] };
        at.below.push(branch);
      }
      at = branch;
    }
  }
  return root;
};

/** The works that amend a work, directly and indirectly, as a tree. */
export const renderAmendments = (
  law: GraphNode,
  chains: readonly (readonly string[])[],
  nodes: readonly GraphNode[],
  messages: BatchMessages,
  { palette, width, messages: { day } }: Style,
): string => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const describe = (node: GraphNode): string =>
    [fullName(node), node.date === null ? '' : day(node.date)].filter((part) => part !== '').join('  ');
  const lines = ({ below }: Branch, branches: string): readonly string[] =>
    below.flatMap((branch, index) => {
      const last = index === below.length - 1;
      const node = byId.get(branch.id);
      const lead = `${branches}${last ? '└─ ' : '├─ '}`;
      const text = truncate(node ? describe(node) : branch.id, width - lead.length);
      return [
        palette.faint(lead) + (node?.present ? palette.title(text) : text),
        ...lines(branch, `${branches}${last ? '   ' : '│  '}`),
      ];
    });
  const tree = lines(toTree(law.id, chains), '');
  return [
    palette.heading(messages.amendments(describe(law))),
    ...(tree.length === 0 ? [messages.noAmendments] : tree),
  ].join('\n');
};
