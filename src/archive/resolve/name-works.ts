import type { Database } from '../database.js';

/**
 * Names the works that were described and those that have the id of one that was or is: works of one id are told apart by
 * the order that the graph has. Nothing but those of one id is looked at together, as there may be more works than the
 * database has memory for. `renamed` are works of another name than before, which need not have changed themselves.
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

/** Takes away what was known of works that are described anew, or are none any more. */
const REPLACE = `
DELETE FROM aliases WHERE work IN (FROM former);
DELETE FROM conflicts WHERE work IN (FROM former);
DELETE FROM works WHERE n IN (SELECT n FROM outgoing);
UPDATE works SET work = r.work FROM renamed r WHERE r.n = works.n;
UPDATE aliases SET work = r.work FROM renamed r WHERE r.was = aliases.work;
UPDATE conflicts SET work = r.work FROM renamed r WHERE r.was = conflicts.work;
INSERT INTO works BY NAME SELECT x.work, d.* EXCLUDE (id), 0 AS cited_by FROM described d JOIN names x USING (n) ORDER BY x.work;
INSERT INTO aliases BY NAME
SELECT x.work, c.type, c.alias, c.folded FROM called c JOIN names x USING (n) ORDER BY c.folded, x.work;
DROP TABLE described;
DROP TABLE called;
DROP TABLE names;
DROP TABLE former;
`;

/**
 * Documents that are of another work than before, or whose work bears another name: what is said to be said by them has
 * to say so.
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

/** Who says what of works of which not all that is said can be true. */
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

/** Names works and puts down what is said of them. */
export const nameWorks = (database: Database): Promise<void> => database.run(`${NAME}${REPLACE}`);

/** Puts down who says what cannot all be true, when each claim has its work. */
export const nameSpeakers = (database: Database): Promise<void> => database.run(`${SPEAKERS}${SAID_BY}`);
