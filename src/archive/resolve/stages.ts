import {
  type Claim,
  type Cluster,
  clusterGroup,
  emptyClaim,
  matchNamed,
  matchShort,
  mergeByUrn,
} from '../../graph/index.js';
import type { Database, Row } from '../database.js';
import { eachGroup, insertRows } from './groups.js';
import { CLUSTER_ROWS, type ClusterRow, clustersOf } from './load-clusters.js';
import { clusterName, keepIdentities, PLACES, placeClusters, placeJoined } from './placing.js';

interface KeyRow extends Row {
  readonly g: bigint;
  readonly key: string;
}

/** Places claims that give a number in full. */
export const placeFull = async (database: Database): Promise<void> => {
  const sql = `SELECT dense_rank() OVER (ORDER BY number) AS g, key FROM claim_keys
    WHERE sort = 'full' AND number NOT IN (SELECT number FROM single_numbers)`;
  for await (const groups of eachGroup<KeyRow>(database, { table: 'full_groups', sql })) {
    const clusters = groups.flatMap((rows) => clusterGroup(rows.map(({ key }) => emptyClaim(key))));
    await placeClusters(database, clusters);
  }
};

/** How claims that do not identify a work in full are matched with clusters. */
interface Matching {
  readonly sort: 'short' | 'named';
  /** Makes `chosen(asked, cluster)`: the clusters that may be meant. */
  readonly candidates: string;
  readonly match: (claims: readonly Claim[], clusters: readonly Cluster[]) => Cluster[];
}

const SHORT: Matching = {
  sort: 'short',
  candidates: `
    SELECT DISTINCT s.short AS asked, p.cluster
    FROM (SELECT key, unnest(shorts) AS short FROM claim_keys WHERE sort = 'full') s JOIN placed p USING (key)`,
  match: matchShort,
};

const NAMED: Matching = {
  sort: 'named',
  candidates: `
    WITH ends AS (
      SELECT asked, array_to_string(words[i:], ' ') AS title_key
      FROM (SELECT asked, string_split(asked, ' ') AS words FROM asked), LATERAL (
        SELECT unnest(generate_series(1, len(words))) AS i
      )
    )
    SELECT a.asked, p.cluster FROM (
      SELECT name AS asked, key FROM claim_keys WHERE name <> ''
      UNION
      SELECT e.asked, c.key FROM ends e JOIN claims c ON c.title_key = e.title_key AND c.position = -1
    ) a JOIN placed p USING (key) JOIN claim_keys f ON f.key = p.cluster AND f.sort = 'full'`,
  match: matchNamed,
};

interface MatchRow extends ClusterRow {
  readonly g: bigint;
  readonly asked_by: boolean;
}

const placeMatched = async (database: Database, { sort, candidates, match }: Matching): Promise<void> => {
  const asking = sort === 'short' ? 'number' : 'name';
  await database.run(`
    CREATE OR REPLACE TEMP TABLE asked AS
    SELECT ${asking} AS asked, row_number() OVER (ORDER BY ${asking}) AS g
    FROM claim_keys WHERE sort = '${sort}' GROUP BY ${asking};
    CREATE OR REPLACE TEMP TABLE chosen AS
    SELECT DISTINCT a.g, c.cluster FROM (${candidates}) c JOIN asked a USING (asked);`);
  const sql = `
    SELECT g, false AS asked_by, * EXCLUDE (g) FROM (${CLUSTER_ROWS})
    UNION ALL BY NAME
    SELECT a.g, true AS asked_by, k.key AS cluster, k.key, 0 AS place, NULL AS identity, false AS own,
      NULL AS kind, NULL AS title, NULL AS also
    FROM claim_keys k JOIN asked a ON a.asked = k.${asking} WHERE k.sort = '${sort}'`;
  for await (const groups of eachGroup<MatchRow>(database, { table: `${sort}_groups`, sql })) {
    const fresh: Cluster[] = [];
    const joined: { readonly key: string; readonly cluster: string }[] = [];
    for (const rows of groups) {
      const claims = rows.filter((row) => row.asked_by).map(({ key }) => emptyClaim(key));
      const clusters = clustersOf(rows.filter((row) => !row.asked_by));
      const before = clusters.map((cluster) => cluster.claims.length);
      fresh.push(...match(claims, clusters));
      for (const [index, cluster] of clusters.entries())
        for (const { key } of cluster.claims.slice(before[index]))
          joined.push({ key, cluster: clusterName(cluster) });
    }
    await placeClusters(database, fresh);
    await placeJoined(database, joined, PLACES[sort]);
  }
};

/** Places claims that give a number without letters. */
export const placeShort = (database: Database): Promise<void> => placeMatched(database, SHORT);

/** Places claims that give a name and no number. */
export const placeNamed = (database: Database): Promise<void> => placeMatched(database, NAMED);

/** Merges clusters with the same URN, which are one work. */
export const mergeClusters = async (database: Database): Promise<void> => {
  await database.run(`
    CREATE OR REPLACE TEMP TABLE chosen AS
    WITH named AS (SELECT DISTINCT k.urn, p.cluster FROM claim_keys k JOIN placed p USING (key) WHERE k.urn IS NOT NULL)
    SELECT DISTINCT 1 AS g, cluster FROM named
    WHERE urn IN (SELECT urn FROM named GROUP BY urn HAVING count(*) > 1)`);
  const rows = await database.all<ClusterRow>(CLUSTER_ROWS);
  const clusters = clustersOf(rows);
  const names = new Map(clusters.map((cluster) => [cluster, clusterName(cluster)]));
  const homes = new Map(
    clusters.flatMap((cluster) => cluster.claims.map(({ key }) => [key, names.get(cluster) ?? ''] as const)),
  );
  const merged = mergeByUrn(clusters);
  const moves = merged.flatMap((cluster) =>
    cluster.claims.flatMap(({ key }, place) => {
      const into = names.get(cluster) ?? '';
      return homes.get(key) === into ? [] : [{ key, cluster: into, place }];
    }),
  );
  if (moves.length === 0) return;
  await database.run('CREATE OR REPLACE TEMP TABLE moves (key VARCHAR, cluster VARCHAR, place INTEGER)');
  await insertRows(database, 'moves', { key: 'VARCHAR', cluster: 'VARCHAR', place: 'INTEGER' }, moves);
  const kept = new Set(moves.map(({ cluster }) => cluster));
  await database.run(`
    DELETE FROM placed WHERE key IN (SELECT key FROM moves);
    INSERT INTO placed SELECT key, cluster, place FROM moves;
    DELETE FROM identities WHERE cluster IN (SELECT cluster FROM moves);`);
  await keepIdentities(
    database,
    merged.filter((cluster) => kept.has(names.get(cluster) ?? '')),
  );
};
