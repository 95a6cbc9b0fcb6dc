import type { GraphNode } from '../../model/index.js';
import { printable } from './layout.js';

/** What a work is called without its kind. */
export const bareName = ({ number, name, title, id }: GraphNode): string =>
  printable(number ?? name ?? title ?? id);

/** What a work is called: kind, and number or name. */
export const fullName = (node: GraphNode): string =>
  [node.kind, bareName(node)]
    .filter((part) => part !== null)
    .map(printable)
    .join(' ');

/** What the works of a graph are called, by their ids. */
export const namesOf = (nodes: readonly GraphNode[]): ((id: string) => string) => {
  const names = new Map(nodes.map((node) => [node.id, fullName(node)]));
  return (id) => names.get(id) ?? printable(id);
};
