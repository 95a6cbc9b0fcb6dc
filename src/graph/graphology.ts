import { MultiDirectedGraph } from 'graphology';
import type { CitationGraph, GraphEdge, GraphNode } from '../model/index.js';

/**
 * A citation graph in graphology: nodes keyed by their ids, with everything known about works and relations as
 * attributes.
 */
export type GraphologyGraph = MultiDirectedGraph<Omit<GraphNode, 'id'>, Omit<GraphEdge, 'source' | 'target'>>;

/** Converts the graph to graphology, which has many more measures and layouts. */
export function toGraphology(graph: CitationGraph): GraphologyGraph {
  const multi: GraphologyGraph = new MultiDirectedGraph();
  for (const { id, ...attributes } of graph.nodes) multi.addNode(id, attributes);
  for (const { source, target, ...attributes } of graph.edges) {
    multi.addDirectedEdge(source, target, attributes);
  }
  return multi;
}
