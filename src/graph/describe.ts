import type { GraphConflict, GraphNode, NodeEffect } from '../model/index.js';
import { agreedIn, emptyClaims } from './claims.js';
import type { Cluster } from './cluster.js';
import { conflictsOf } from './conflicts.js';
import { nodeOf } from './node.js';

/** What is known of a work, without the files that it was read from, and what cannot all be true of it. */
export interface DescribedCluster {
  readonly node: GraphNode;
  /** Those who say so are named by the keys of the inputs. */
  readonly conflicts: readonly GraphConflict[];
}

/**
 * Describes one work as the graph does, where claims are kept elsewhere than in memory.
 *
 * @param effects - what the work's own documents say of their effect, by the keys of the inputs
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
