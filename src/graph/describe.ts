import type { GraphConflict, GraphNode, NodeEffect } from '../model/index.js';
import { agreedIn, emptyClaims } from './claims.js';
import type { Cluster } from './cluster.js';
import { conflictsOf } from './conflicts.js';
import { nodeOf } from './node.js';

/** What is known about a work, without the files it was read from, and the contradictions in it. */
export interface DescribedCluster {
  readonly node: GraphNode;
  /** Documents are given by the keys of their inputs. */
  readonly conflicts: readonly GraphConflict[];
}

/**
 * Describes one work as the graph does, for claims that are not kept in memory.
 *
 * @param effects - what copies of the work say about its effect, by input key
 */
export function describeCluster(
  cluster: Cluster,
  effects: ReadonlyMap<string, NodeEffect | null>,
): DescribedCluster {
  const all = emptyClaims();
  for (const [input, effect] of effects) all.inputs.set(input, { claim: 0, paths: new Set(), effect });
  const agreed = agreedIn(cluster.claims);
  const node = nodeOf(cluster, agreed, all);
  return { node, conflicts: conflictsOf(node.id, cluster, agreed, (input) => input) };
}
