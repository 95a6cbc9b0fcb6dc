import type { Database } from '../database.js';

/**
 * Names works, of which those of one id are told apart by the order that the graph has, and counts them in the
 * order of their ids. Nothing but those of one id is looked at together, as there may be more works than the database has
 * memory for.
 */
const NAME = `
CREATE OR REPLACE TEMP TABLE shared_ids AS SELECT id FROM described GROUP BY id HAVING count(*) > 1;
CREATE OR REPLACE TEMP TABLE names AS
SELECT cluster, id AS work FROM described WHERE id NOT IN (FROM shared_ids);
INSERT INTO names
SELECT d.cluster, CASE WHEN row_number() OVER same = 1 THEN d.id ELSE d.id || '~' || row_number() OVER same END
FROM described d JOIN shared_ids USING (id)
JOIN (SELECT cluster, min(key) AS least FROM placed GROUP BY cluster) l USING (cluster)
WINDOW same AS (PARTITION BY d.id ORDER BY l.least);
DROP TABLE shared_ids;
DELETE FROM works;
DELETE FROM claim_works;
DELETE FROM claim_numbers;
DELETE FROM aliases;
DELETE FROM edges;
DELETE FROM conflicts;
INSERT INTO claim_works BY NAME
SELECT p.key, n.work FROM placed p JOIN names n USING (cluster) ORDER BY p.key;
INSERT INTO aliases BY NAME
SELECT n.work, c.type, c.alias, c.folded FROM called c JOIN names n USING (cluster) ORDER BY c.folded, n.work;
CREATE OR REPLACE TEMP TABLE in_order AS SELECT work FROM names ORDER BY work;
CREATE OR REPLACE TEMP TABLE numbered AS
SELECT work, rowid - (SELECT min(rowid) FROM in_order) + 1 AS n FROM in_order;
DROP TABLE in_order;
INSERT INTO claim_numbers
SELECT c.document, c.position, n.n FROM claims c JOIN claim_works w USING (key) JOIN numbered n USING (work);
CREATE OR REPLACE TEMP TABLE edge_parts (source BIGINT, target BIGINT, relation VARCHAR, count BIGINT, documents BIGINT);
`;

/** Documents whose relations are counted together. */
const DOCUMENTS_AT_ONCE = 5000;

const EDGES_OF_SOME = `
INSERT INTO edge_parts
SELECT source, target, relation, sum(count), count(*)
FROM (
  SELECT sc.n AS source, tc.n AS target, r.relation, r.document, sum(r.count) AS count
  FROM (SELECT document, source, target, relation, len(mentions) AS count FROM relations) r
  JOIN claim_numbers sc ON sc.document = r.document AND sc.position = r.source
  JOIN claim_numbers tc ON tc.document = r.document AND tc.position = r.target
  WHERE sc.n <> tc.n AND ${['r', 'sc', 'tc'].map((table) => `${table}.document >= $1 AND ${table}.document < $1 + ${DOCUMENTS_AT_ONCE}`).join(' AND ')}
  GROUP BY ALL
) GROUP BY ALL`;

/** Works whose edges are put down together. */
const WORKS_AT_ONCE = 100_000;

const EDGES_FROM_SOME = `
INSERT INTO edges BY NAME
SELECT s.work AS source, t.work AS target, e.relation, e.count, e.documents
FROM (
  SELECT source, target, relation, sum(count)::BIGINT AS count, sum(documents)::BIGINT AS documents FROM edge_parts
  WHERE source >= $1 AND source < $1 + ${WORKS_AT_ONCE} GROUP BY ALL
) e JOIN numbered s ON s.n = e.source JOIN numbered t ON t.n = e.target
ORDER BY e.source, e.target, e.relation`;

/** Puts down what is known of works, whose edges are there. */
const DESCRIBE = `
INSERT INTO works BY NAME
SELECT n.work, d.* EXCLUDE (cluster, id), coalesce(e.count, 0) AS cited_by, o.n
FROM described d JOIN names n USING (cluster) JOIN numbered o USING (work)
LEFT JOIN (
  SELECT target, count(*) AS count FROM (SELECT DISTINCT target, source FROM edge_parts) GROUP BY target
) e ON e.target = o.n
ORDER BY n.work;
DROP TABLE numbered;
DROP TABLE edge_parts;
INSERT INTO conflicts BY NAME
SELECT n.work, c.field, c.position, c.value, c.count, list_sort(list_distinct(list(b.work))) AS said_by
FROM contradicted c JOIN names n USING (cluster), LATERAL (SELECT unnest(c.said_by) AS sha256) s
JOIN documents d ON d.sha256 = s.sha256 JOIN claims k ON k.document = d.document AND k.position = -1
JOIN claim_works b ON b.key = k.key
GROUP BY ALL ORDER BY n.work, c.field, c.position;
DROP TABLE described;
DROP TABLE called;
DROP TABLE contradicted;
DROP TABLE names;
DROP TABLE placed;
DROP TABLE identities;
DROP TABLE keys;
UPDATE marks SET value = (SELECT value FROM marks WHERE name = 'changed') WHERE name = 'resolved';
`;

/** Names works and puts all that is known of them down anew, by numbers and part by part. */
export const finishWorks = async (database: Database): Promise<void> => {
  const greatest = async (sql: string): Promise<number> => {
    const [row] = await database.all<{ readonly most: bigint | null }>(sql);
    return Number(row?.most ?? 0);
  };
  await database.run(NAME);
  const documents = await greatest('SELECT max(document) AS most FROM documents');
  for (let first = 0; first <= documents; first += DOCUMENTS_AT_ONCE)
    await database.run(EDGES_OF_SOME, [first]);
  const works = await greatest('SELECT max(n) AS most FROM numbered');
  for (let first = 0; first <= works; first += WORKS_AT_ONCE) await database.run(EDGES_FROM_SOME, [first]);
  await database.run(DESCRIBE);
};
