import type { Database } from '../database.js';

/**
 * The current works, each with the number that it had, or the next one. `dirty` are those that have to be described:
 * they are new, consist of other claims, or something different is said about them.
 */
const NUMBER = `
CREATE OR REPLACE TEMP TABLE makeups AS
SELECT p.cluster, hash(bit_xor(hash(p.place, p.key)), any_value(i.identity::VARCHAR)) AS makeup, min(p.key) AS least
FROM placed p LEFT JOIN identities i USING (cluster) GROUP BY p.cluster;
CREATE OR REPLACE TEMP TABLE fresh_works AS
SELECT cluster, row_number() OVER () + (SELECT coalesce(max(n), 0) FROM work_clusters) AS n
FROM makeups WHERE cluster NOT IN (SELECT cluster FROM work_clusters);
CREATE OR REPLACE TEMP TABLE dirty AS
WITH changed AS (
  SELECT p.cluster FROM placed p WHERE p.key IN (FROM heard)
  UNION
  SELECT m.cluster FROM makeups m JOIN work_clusters w USING (cluster) WHERE m.makeup <> w.makeup
)
SELECT n, cluster FROM fresh_works
UNION ALL
SELECT w.n, w.cluster FROM work_clusters w WHERE w.cluster IN (FROM changed);
CREATE OR REPLACE TEMP TABLE outgoing AS
SELECT n, id FROM work_clusters
WHERE n IN (SELECT n FROM dirty) OR cluster NOT IN (SELECT cluster FROM makeups);
DELETE FROM work_clusters WHERE n IN (SELECT n FROM outgoing);
DROP TABLE heard;
DROP TABLE fresh_works;
`;

/** The claims that belong to another work than before, or to a work for the first time. */
const MOVE = `
CREATE OR REPLACE TEMP TABLE moves AS
SELECT k.key, k.n AS was, w.n
FROM claim_keys k JOIN placed p USING (key)
JOIN (SELECT n, cluster FROM work_clusters UNION ALL SELECT n, cluster FROM dirty) w USING (cluster)
WHERE k.n IS DISTINCT FROM w.n;
UPDATE claim_keys SET n = m.n FROM moves m WHERE m.key = claim_keys.key;
`;

/** Numbers the works whose claims have been placed. */
export const numberWorks = (database: Database): Promise<void> => database.run(`${NUMBER}${MOVE}`);
