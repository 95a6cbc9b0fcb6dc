import { type Claim, type Cluster, emptyClaim } from '../../graph/index.js';
import type { Row } from '../database.js';

/** A claim of a cluster, with one of the things that documents say about its work. */
export interface ClusterRow extends Row {
  readonly cluster: string;
  readonly key: string;
  readonly place: number;
  readonly identity: string | null;
  readonly own: boolean;
  readonly kind: string | null;
  readonly title: string | null;
  readonly also: string | null;
}

/**
 * The claims of the clusters in the table `chosen(g, cluster)`, with what distinguishes clusters: the kinds and titles
 * that documents give.
 */
export const CLUSTER_ROWS = `
SELECT DISTINCT s.g, p.cluster, p.key, p.place, i.identity, c.position = -1 AS own, c.kind,
  CASE WHEN c.position = -1 THEN c.title END AS title, c.also
FROM chosen s JOIN placed p USING (cluster) JOIN claims c ON c.key = p.key LEFT JOIN identities i USING (cluster)`;

const INPUT = '';

const addTestimony = (claim: Claim, { own, kind, title, also }: ClusterRow): void => {
  claim.testimonies.push({
    input: INPUT,
    own,
    said: [null, null, null, kind, null, null, title],
    also: also === null ? [] : JSON.parse(also),
  });
  if (own && claim.present.length === 0) claim.present.push(INPUT);
};

/** Makes clusters from rows, each with its claims in the order in which they joined it. */
export function clustersOf(rows: readonly ClusterRow[]): Cluster[] {
  const clusters = new Map<string, { readonly rows: ClusterRow[] }>();
  for (const row of rows) {
    const known = clusters.get(row.cluster);
    if (known === undefined) clusters.set(row.cluster, { rows: [row] });
    else known.rows.push(row);
  }
  return [...clusters.values()].map(({ rows: own }): Cluster => {
    const claims = new Map<string, Claim>();
    for (const row of own.sort((a, b) => a.place - b.place || (a.key < b.key ? -1 : Number(a.key > b.key)))) {
      const claim = claims.get(row.key) ?? emptyClaim(row.key);
      claims.set(row.key, claim);
      addTestimony(claim, row);
    }
    const list = [...claims.values()];
    const identity = own[0]?.identity ?? null;
    const first = list[0] ?? emptyClaim(own[0]?.key ?? '[]');
    return { claims: list, identity: identity === null ? first.identity : JSON.parse(identity) };
  });
}
