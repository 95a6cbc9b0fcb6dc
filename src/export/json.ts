import type { CitationGraph } from '../model/index.js';
import { nodeLabel } from './label.js';

/** Writes the graph in the JSON Graph Format, version 2 (https://jsongraphformat.info), in one line. */
export function toJsonGraph(graph: CitationGraph): string {
  const nodes = graph.nodes.map((node) => {
    const { id, ...metadata } = node;
    return [id, { label: nodeLabel(node), metadata }] as const;
  });
  const edges = graph.edges.map(({ source, target, relation, count, pins, places }) => ({
    source,
    target,
    relation,
    directed: true,
    metadata: { count, pins, places },
  }));
  const document = {
    graph: {
      type: 'citation graph',
      directed: true,
      metadata: { conflicts: graph.conflicts, measures: graph.measures },
      nodes: Object.fromEntries(nodes),
      edges,
    },
  };
  return `${JSON.stringify(document)}\n`;
}
