import type { CitationGraph, PrintedEdge, PrintedGraphFacts, PrintedNode } from '../../model/index.js';
import { nodeLabel } from '../label.js';

/**
 * Writes the graph in the JSON Graph Format, version 2 (https://jsongraphformat.info), on one line, piece by piece,
 * since the graph of an archive with all sentences may exceed the maximum length of a string.
 */
export function* jsonGraphPieces(graph: CitationGraph): Generator<string> {
  const told: PrintedGraphFacts = { conflicts: graph.conflicts, measures: graph.measures };
  yield `{"graph":{"type":"citation graph","directed":true,"metadata":${JSON.stringify(told)},"nodes":{`;
  for (const [index, node] of graph.nodes.entries()) {
    const { id, ...described } = node;
    const value: PrintedNode = { label: nodeLabel(node), metadata: described };
    yield `${index === 0 ? '' : ','}${JSON.stringify(id)}:${JSON.stringify(value)}`;
  }
  yield '},"edges":[';
  for (const [index, { source, target, relation, ...metadata }] of graph.edges.entries()) {
    const value: PrintedEdge = { source, target, relation, directed: true, metadata };
    yield `${index === 0 ? '' : ','}${JSON.stringify(value)}`;
  }
  yield ']}}\n';
}
