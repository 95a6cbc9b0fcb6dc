import { type Cluster, compareClusters, join } from './cluster.js';

/** Merges clusters with the same URN. */
export function mergeByUrn(clusters: readonly Cluster[]): Cluster[] {
  const byUrn = new Map<string, Cluster>();
  const merged = new Map<Cluster, Cluster>();
  const find = (cluster: Cluster): Cluster => {
    const next = merged.get(cluster);
    return next === undefined ? cluster : find(next);
  };
  const unite = (a: Cluster, b: Cluster): void => {
    const order = a === b ? 0 : compareClusters(a, b);
    if (order < 0) merged.set(b, a);
    else if (order > 0) merged.set(a, b);
  };
  for (const cluster of clusters) {
    for (const { urn } of cluster.claims) {
      if (urn === null) continue;
      const known = byUrn.get(urn);
      if (known === undefined) byUrn.set(urn, cluster);
      else unite(find(known), find(cluster));
    }
  }
  // Sorted, because the identity of the merged cluster depends on the first one.
  for (const cluster of [...merged.keys()].sort(compareClusters)) {
    const into = find(cluster);
    for (const claim of cluster.claims) join(into, claim);
  }
  return clusters.filter((cluster) => !merged.has(cluster));
}
