import { compareText } from '../chars/index.js';
import type { CitationGraph, GraphNode } from '../model/index.js';
import { agreedIn, type Claims } from './claims.js';
import { compareClusters } from './cluster.js';
import { conflictsOf } from './conflicts.js';
import { type DocumentNames, edgesOf } from './edges.js';
import { nodeOf } from './node.js';
import { resolveClaims } from './resolve.js';

/** Builds the graph from the claims collected so far. The collection is left unchanged and can still be added to. */
export function assemble(all: Claims): CitationGraph {
  const clusters = resolveClaims(all.claims.values()).map((cluster) => {
    const agreed = agreedIn(cluster.claims);
    return { cluster, agreed, node: nodeOf(cluster, agreed, all) };
  });
  clusters.sort((a, b) => compareText(a.node.id, b.node.id) || compareClusters(a.cluster, b.cluster));
  const nodes: GraphNode[] = [];
  const nodeOfClaim: number[] = new Array(all.claims.size).fill(0);
  const taken = new Map<string, number>();
  for (const [position, { cluster, node }] of clusters.entries()) {
    const before = taken.get(node.id) ?? 0;
    taken.set(node.id, before + 1);
    nodes.push(before === 0 ? node : { ...node, id: `${node.id}~${before + 1}` });
    for (const claim of cluster.claims) nodeOfClaim[claim.index] = position;
  }
  const ids = nodes.map((node) => node.id);
  const names = new Map(
    [...all.inputs].map(([input, { claim, paths }]) => {
      const document = ids[nodeOfClaim[claim] ?? 0] ?? input;
      return [input, { document, file: [...paths].sort(compareText)[0] ?? null }];
    }),
  );
  const namesOf: DocumentNames = (input) => names.get(input) ?? { document: input, file: null };
  const conflicts = clusters.flatMap(({ cluster, agreed }, position) =>
    conflictsOf(ids[position] ?? '', cluster, agreed, (input) => namesOf(input).document),
  );
  return { nodes, edges: edgesOf(all, ids, nodeOfClaim, namesOf), conflicts, measures: null };
}
