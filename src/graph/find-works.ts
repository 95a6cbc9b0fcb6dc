import { foldNumber } from '../lexicon/index.js';
import type { CitationGraph, GraphNode } from '../model/index.js';
import { foldWords } from './identity.js';

/**
 * The works that a user may mean: by id, URN or path, else by number (alone or after the kind), else by name, else by
 * title. The first of these that finds any decides.
 */
export function findWorks(graph: CitationGraph, query: string): readonly GraphNode[] {
  const words = foldWords(query);
  const number = foldNumber(query.trim().split(/\s+/).at(-1) ?? '');
  const isNumber = (node: GraphNode): boolean =>
    number !== null && node.number !== null && foldNumber(node.number) === number;
  const kindIsSaid = (node: GraphNode): boolean =>
    foldWords(`${node.kind ?? ''} ${node.number ?? ''}`) === words.replace(/ so(?= \S+$)/, '');
  const ways: readonly ((node: GraphNode) => boolean)[] = [
    (node) => node.id === query || node.urn === query || node.files.includes(query),
    (node) => isNumber(node) && kindIsSaid(node),
    isNumber,
    (node) => node.name !== null && foldWords(node.name) === words,
    (node) => node.title !== null && foldWords(node.title) === words,
  ];
  for (const way of ways) {
    const found = graph.nodes.filter(way);
    if (found.length > 0) return found;
  }
  return [];
}
