import { type GraphNode, ownName } from '../../model/index.js';
import { printable } from './layout.js';

/** The name of a work without its kind. */
export const bareName = (node: GraphNode): string => printable(ownName(node) ?? node.id);

/** The name of a work: kind, and number or name. */
export const fullName = (node: GraphNode): string =>
  [node.kind, bareName(node)]
    .filter((part) => part !== null)
    .map(printable)
    .join(' ');

/** The names of works, by id. */
export const namesOf =
  (nodes: ReadonlyMap<string, GraphNode>): ((id: string) => string) =>
  (id) => {
    const node = nodes.get(id);
    return node === undefined ? printable(id) : fullName(node);
  };

/** All texts of nodes that may be printed, piece by piece. */
export function* textsOf(nodes: Iterable<GraphNode>): Generator<string> {
  for (const node of nodes) {
    yield node.id;
    for (const text of [node.kind, node.number, node.name, node.title, node.issuer])
      if (text !== null) yield text;
    yield* node.files;
  }
}
