/** Names works, of which those of one id are told apart by the order that the graph has, and puts all tables anew. */
export const FINISH = `
CREATE OR REPLACE TEMP TABLE names AS
SELECT d.cluster,
  CASE WHEN row_number() OVER same = 1 THEN d.id ELSE d.id || '~' || row_number() OVER same END AS work
FROM described d JOIN (SELECT cluster, min(key) AS least FROM placed GROUP BY cluster) l USING (cluster)
WINDOW same AS (PARTITION BY d.id ORDER BY l.least);
DELETE FROM works;
DELETE FROM claim_works;
DELETE FROM aliases;
DELETE FROM edges;
DELETE FROM conflicts;
INSERT INTO works BY NAME
SELECT n.work, d.* EXCLUDE (cluster, id) FROM described d JOIN names n USING (cluster) ORDER BY n.work;
INSERT INTO claim_works BY NAME
SELECT p.key, n.work FROM placed p JOIN names n USING (cluster) ORDER BY p.key;
INSERT INTO aliases BY NAME
SELECT n.work, c.type, c.alias, c.folded FROM called c JOIN names n USING (cluster) ORDER BY c.folded, n.work;
INSERT INTO edges BY NAME
SELECT s.work AS source, t.work AS target, r.relation, sum(len(r.mentions))::BIGINT AS count,
  count(DISTINCT r.document) AS documents
FROM relations r
JOIN claims sc ON sc.document = r.document AND sc.position = r.source JOIN claim_works s ON s.key = sc.key
JOIN claims tc ON tc.document = r.document AND tc.position = r.target JOIN claim_works t ON t.key = tc.key
WHERE s.work <> t.work
GROUP BY ALL ORDER BY source, target, r.relation;
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
