import type { Cluster } from '../../graph/index.js';
import type { Database } from '../database.js';
import { insertRows } from './groups.js';

/** The clusters that claims are in while works are resolved. A cluster is named by the key of its first claim. */
const PREPARE = `
CREATE OR REPLACE TEMP TABLE placed (key VARCHAR, cluster VARCHAR, place INTEGER);
CREATE OR REPLACE TEMP TABLE identities (cluster VARCHAR, identity JSON);
CREATE OR REPLACE TEMP TABLE single_numbers AS
SELECT number FROM claim_keys WHERE sort = 'full' GROUP BY number HAVING count(*) = 1;
INSERT INTO placed SELECT key, key, 0 FROM claim_keys
WHERE sort = 'alone' OR (sort = 'full' AND number IN (SELECT number FROM single_numbers));
`;

/** Places of claims that join an existing cluster, sorted by their keys: after those that it was made from. */
export const PLACES = { short: 1_000_000, named: 2_000_000 } as const;

/** Prepares the tables, and places the claims that only one cluster can have. */
export const preparePlaces = (database: Database): Promise<void> => database.run(PREPARE);

/** The name of a cluster. */
export const clusterName = (cluster: Cluster): string => cluster.claims[0]?.key ?? '';

const PLACED = { key: 'VARCHAR', cluster: 'VARCHAR', place: 'INTEGER' };

/** Stores new clusters. */
export const placeClusters = async (database: Database, clusters: readonly Cluster[]): Promise<void> => {
  const placed = clusters.flatMap((cluster) =>
    cluster.claims.map(({ key }, place) => ({ key, cluster: clusterName(cluster), place })),
  );
  await insertRows(database, 'placed', PLACED, placed);
  await keepIdentities(
    database,
    clusters.filter(({ claims }) => claims.length > 1),
  );
};

/** Stores which claims have joined an existing cluster. */
export const placeJoined = (
  database: Database,
  joined: readonly { readonly key: string; readonly cluster: string }[],
  place: number,
): Promise<void> =>
  insertRows(
    database,
    'placed',
    PLACED,
    joined.map((row) => ({ ...row, place })),
  );

/** Stores what the claims of clusters say together. */
export const keepIdentities = (database: Database, clusters: readonly Cluster[]): Promise<void> =>
  insertRows(
    database,
    'identities',
    { cluster: 'VARCHAR', identity: 'JSON' },
    clusters.map((cluster) => ({ cluster: clusterName(cluster), identity: cluster.identity })),
  );
