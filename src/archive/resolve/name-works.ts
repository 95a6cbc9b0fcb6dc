import type { Database } from '../database.js';

/**
 * Names the works that were described, and those that share an id with a work that was described or removed: works with
 * one id are numbered in the order of the graph. Only works with one id are looked at together, since there may be more
 * works than fit in the database's memory. `renamed` are works with a new name, which may otherwise be unchanged.
 */
const NAME = `
INSERT INTO work_clusters BY NAME
SELECT d.n, m.cluster, m.least, m.makeup, d.id FROM described d JOIN dirty USING (n) JOIN makeups m USING (cluster);
DROP TABLE makeups;
DROP TABLE placed;
DROP TABLE identities;
CREATE OR REPLACE TEMP TABLE of_id AS
SELECT n, id, least FROM work_clusters WHERE id IN (SELECT id FROM described UNION SELECT id FROM outgoing);
CREATE OR REPLACE TEMP TABLE shared_ids AS SELECT id FROM of_id GROUP BY id HAVING count(*) > 1;
CREATE OR REPLACE TEMP TABLE names AS SELECT n, id AS work FROM of_id WHERE id NOT IN (FROM shared_ids);
INSERT INTO names
SELECT n, CASE WHEN row_number() OVER same = 1 THEN id ELSE id || '~' || row_number() OVER same END
FROM of_id WHERE id IN (FROM shared_ids) WINDOW same AS (PARTITION BY id ORDER BY least);
CREATE OR REPLACE TEMP TABLE renamed AS
SELECT w.n, w.work AS was, x.work FROM names x JOIN works w USING (n) WHERE w.work <> x.work;
CREATE OR REPLACE TEMP TABLE former AS SELECT work FROM works WHERE n IN (SELECT n FROM outgoing);
DROP TABLE of_id;
DROP TABLE shared_ids;
`;

/** Replaces what was known about works that were described again, and removes works that no longer exist. */
const REPLACE = `
DELETE FROM aliases WHERE work IN (FROM former);
DELETE FROM conflicts WHERE work IN (FROM former);
DELETE FROM works WHERE n IN (SELECT n FROM outgoing);
UPDATE works SET work = r.work FROM renamed r WHERE r.n = works.n;
UPDATE aliases SET work = r.work FROM renamed r WHERE r.was = aliases.work;
UPDATE conflicts SET work = r.work FROM renamed r WHERE r.was = conflicts.work;
INSERT INTO works BY NAME SELECT x.work, d.* EXCLUDE (id), 0 AS cited_by FROM described d JOIN names x USING (n) ORDER BY x.work;
INSERT INTO aliases BY NAME
SELECT x.work, c.type, c.alias, c.folded, x.n FROM called c JOIN names x USING (n) ORDER BY c.folded, x.work;
DROP TABLE described;
DROP TABLE called;
DROP TABLE names;
DROP TABLE former;
`;

/**
 * Documents that belong to another work than before, or whose work was renamed: conflicts have to name that work as the
 * one that says something.
 */
const SPEAKERS = `
CREATE OR REPLACE TEMP TABLE speakers AS
SELECT c.document FROM claims c WHERE c.position = -1 AND c.key IN (SELECT key FROM moves WHERE was IS NOT NULL)
UNION SELECT document FROM claim_numbers WHERE position = -1 AND n IN (SELECT n FROM renamed);
INSERT INTO conflicts BY NAME
SELECT w.work, c.field, c.position, c.value, c.count, []::VARCHAR[] AS said_by FROM contradicted c JOIN works w USING (n);
CREATE OR REPLACE TEMP TABLE contested AS
WITH contested AS (SELECT n FROM works WHERE work IN (SELECT work FROM conflicts))
SELECT DISTINCT n FROM (
  SELECT n FROM contradicted
  UNION ALL
  SELECT n FROM claim_numbers
  WHERE n IN (FROM contested) AND document IN (FROM speakers) AND EXISTS (FROM speakers)
);
DROP TABLE speakers;
DROP TABLE contradicted;
`;

/** Which works say what, where documents contradict each other about a work. */
const SAID_BY = `
CREATE OR REPLACE TEMP TABLE sayings AS
WITH said AS (
  SELECT m.n, c.document, c.date, c.kind, c.issuer, c.also
  FROM claim_numbers m JOIN claims c ON c.document = m.document AND c.position = m.position
  WHERE m.n IN (FROM contested)
), fields AS (
  ${['date', 'kind', 'issuer'].map((field) => `SELECT n, document, '${field}' AS field, ${field} AS value FROM said WHERE ${field} IS NOT NULL`).join(' UNION ALL ')}
  UNION ALL
  SELECT n, document, pair[1], pair[2]
  FROM (SELECT n, document, unnest(from_json(also, '[["VARCHAR"]]')) AS pair FROM said WHERE also IS NOT NULL)
)
SELECT DISTINCT x.work, f.field, f.value, b.work AS speaker
FROM fields f JOIN works x USING (n)
JOIN claim_numbers o ON o.document = f.document AND o.position = -1 JOIN works b ON b.n = o.n
WHERE (x.work, f.field, f.value) IN (SELECT (work, field, value) FROM conflicts);
UPDATE conflicts SET said_by = s.speakers
FROM (SELECT work, field, value, list(speaker ORDER BY speaker) AS speakers FROM sayings GROUP BY ALL) s
WHERE s.work = conflicts.work AND s.field = conflicts.field AND s.value = conflicts.value;
DROP TABLE sayings;
DROP TABLE contested;
`;

/** Names works and stores their descriptions. */
export const nameWorks = (database: Database): Promise<void> => database.run(`${NAME}${REPLACE}`);

/** Stores which works say what in conflicts, once each claim has its work. */
export const nameSpeakers = (database: Database): Promise<void> => database.run(`${SPEAKERS}${SAID_BY}`);
