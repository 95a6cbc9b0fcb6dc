import type { Cluster } from '../../graph/index.js';
import type { Database } from '../database.js';
import { insertRows } from './groups.js';

/** Where claims stand among works that are being found. A cluster is named by the key of the claim that it began with. */
const PREPARE = `
CREATE OR REPLACE TEMP TABLE placed (key VARCHAR, cluster VARCHAR, place INTEGER);
CREATE OR REPLACE TEMP TABLE identities (cluster VARCHAR, identity JSON);
CREATE OR REPLACE TEMP TABLE single_numbers AS
SELECT number FROM claim_keys WHERE sort = 'full' GROUP BY number HAVING count(*) = 1;
INSERT INTO placed SELECT key, key, 0 FROM claim_keys
WHERE sort = 'alone' OR (sort = 'full' AND number IN (SELECT number FROM single_numbers));
`;

/** Claims that join a cluster which was there before come behind those that it was made of, sorted by their keys. */
export const PLACES = { short: 1_000_000, named: 2_000_000 } as const;

/** Begins: what only one document tells of needs no looking at. */
export const preparePlaces = (database: Database): Promise<void> => database.run(PREPARE);

/** The name of a cluster. */
export const clusterName = (cluster: Cluster): string => cluster.claims[0]?.key ?? '';

const PLACED = { key: 'VARCHAR', cluster: 'VARCHAR', place: 'INTEGER' };

/** Puts down new clusters. */
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

/** Puts down which claims have joined a cluster that was there before. */
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

/** Puts down what clusters of several claims know together. */
export const keepIdentities = (database: Database, clusters: readonly Cluster[]): Promise<void> =>
  insertRows(
    database,
    'identities',
    { cluster: 'VARCHAR', identity: 'JSON' },
    clusters.map((cluster) => ({ cluster: clusterName(cluster), identity: cluster.identity })),
  );
