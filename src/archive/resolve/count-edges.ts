import type { Database } from '../database.js';
import { documentRanges } from './groups.js';

/** Documents whose relations are counted at a time. */
const DOCUMENTS_AT_ONCE = 5000;

const within = (table: string): string => `${table}.document >= $1 AND ${table}.document <= $2`;

/**
 * The documents with claims that belong to another work than before, whose old relations have to be subtracted, and
 * those that are new. Relations of removed documents were put in `left_relations`, and are subtracted at once.
 */
const PREPARE = `
CREATE OR REPLACE TEMP TABLE edge_parts (source BIGINT, target BIGINT, relation VARCHAR, count BIGINT, documents BIGINT);
INSERT INTO edge_parts
SELECT source, target, relation, -sum(count), -sum(documents) FROM left_relations GROUP BY ALL;
CREATE OR REPLACE TEMP TABLE moved AS
SELECT DISTINCT document FROM claims
WHERE key IN (SELECT key FROM moves WHERE was IS NOT NULL) AND document NOT IN (FROM arrived);
CREATE OR REPLACE TEMP TABLE recounted AS FROM moved UNION ALL FROM arrived;
CREATE OR REPLACE TEMP TABLE new_places AS SELECT * EXCLUDE (teller, told_on) FROM change_places LIMIT 0;
`;

/**
 * What works do to others according to documents. This takes two steps, since the database would otherwise join all
 * claims of a document with each other.
 */
const relationsOf = (documents: string): readonly string[] => [
  `CREATE OR REPLACE TEMP TABLE half_told AS
   SELECT r.document, s.n AS source, r.target, r.relation, r.mentions
   FROM relations r JOIN claim_numbers s ON s.document = r.document AND s.position = r.source
   WHERE ${['r', 's'].map(within).join(' AND ')} AND r.document IN (FROM ${documents})`,
  `CREATE OR REPLACE TEMP TABLE all_told AS
   SELECT r.document, r.source, t.n AS target, r.relation, r.mentions
   FROM half_told r JOIN claim_numbers t ON t.document = r.document AND t.position = r.target
   WHERE r.source <> t.n AND ${within('t')}`,
];

const edgesOfSome = (sign: 1 | -1): string => `
INSERT INTO edge_parts
SELECT source, target, relation, ${sign} * sum(count), ${sign} * count(*)
FROM (
  SELECT source, target, relation, document, sum(len(mentions)) AS count FROM all_told GROUP BY ALL
) GROUP BY ALL`;

/** Where documents say that works change others; questions about works that everybody cites need these places. */
const CHANGES = `
INSERT INTO new_places BY NAME
SELECT r.document, r.source, r.target, r.relation, d.n AS told_by, r.citation, c.start_offset, c.extent, c.effective_on, c.pins
FROM (
  SELECT document, source, target, relation, unnest(mentions) AS citation FROM all_told
  WHERE relation IN ('amends', 'repeals')
) r
JOIN citations c ON c.document = r.document AND c.citation = r.citation
JOIN claim_numbers d ON d.document = r.document AND d.position = -1`;

/** Those of one work side by side, so that a question reads no others; what is said of the tellers may have changed. */
const PUT_PLACES = `
UPDATE change_places SET teller = w.work, told_on = w.date
FROM works w
WHERE w.n = change_places.told_by AND w.n IN (SELECT n FROM dirty UNION SELECT n FROM renamed)
  AND (w.work, w.date) IS DISTINCT FROM (teller, told_on);
INSERT INTO change_places BY NAME
SELECT p.*, w.work AS teller, w.date AS told_on FROM new_places p JOIN works w ON w.n = p.told_by
ORDER BY target, document;
DROP TABLE new_places;
`;

/** The works of claims. */
const RENUMBER = `
DELETE FROM claim_numbers WHERE document IN (FROM moved);
DELETE FROM change_places WHERE document IN (FROM moved);
INSERT INTO claim_numbers
SELECT c.document, c.position, k.n FROM claims c JOIN claim_keys k USING (key) WHERE c.document IN (FROM recounted);
`;

/** Works whose edges are stored at a time. */
const WORKS_AT_ONCE = 100_000;

/** Changes in the counts of edges. */
const SUM = `
CREATE OR REPLACE TEMP TABLE edge_sums AS
SELECT source, target, relation, sum(count)::BIGINT AS count, sum(documents)::BIGINT AS documents FROM edge_parts
WHERE source >= $1 AND source < $1 + ${WORKS_AT_ONCE} GROUP BY ALL
HAVING sum(count) <> 0 OR sum(documents) <> 0`;

const PUT = `
INSERT INTO edge_sums
SELECT e.* FROM work_edges e JOIN edge_sums s USING (source, target, relation);
DELETE FROM work_edges USING edge_sums s
WHERE s.source = work_edges.source AND s.target = work_edges.target AND s.relation = work_edges.relation;
INSERT INTO work_edges
SELECT source, target, relation, sum(count)::BIGINT AS count, sum(documents)::BIGINT AS documents FROM edge_sums
GROUP BY ALL HAVING sum(documents) > 0 ORDER BY source, target, relation;
INSERT INTO retold SELECT DISTINCT target FROM edge_sums;
`;

/** How many works cite each work. */
const CITED_BY = `
UPDATE works SET cited_by = coalesce(e.count, 0)
FROM (SELECT target AS n FROM retold UNION SELECT n FROM dirty) r
LEFT JOIN (
  SELECT target, count(*) AS count FROM (
    SELECT DISTINCT target, source FROM work_edges
    WHERE target IN (SELECT target FROM retold) OR target IN (SELECT n FROM dirty)
  ) GROUP BY target
) e ON e.target = r.n
WHERE works.n = r.n;
DROP TABLE edge_parts;
DROP TABLE IF EXISTS edge_sums;
DROP TABLE retold;
DROP TABLE moved;
DROP TABLE IF EXISTS half_told;
DROP TABLE IF EXISTS all_told;
DROP TABLE recounted;
`;

/** Counts the relations between works again, in documents that are new or whose claims belong to other works now. */
export const countEdges = async (database: Database): Promise<void> => {
  const count = async (documents: string, sign: 1 | -1): Promise<void> => {
    for (const { first, last } of await documentRanges(database, documents, DOCUMENTS_AT_ONCE)) {
      const [half = '', rest = ''] = relationsOf(documents);
      await database.run(half, [first, last]);
      await database.run(rest, [first, last]);
      await database.run(edgesOfSome(sign));
      if (sign > 0) await database.run(CHANGES);
    }
  };
  await database.run(PREPARE);
  await count('moved', -1);
  await database.run(RENUMBER);
  await count('recounted', 1);
  await database.run(PUT_PLACES);
  await database.run('CREATE OR REPLACE TEMP TABLE retold (target BIGINT)');
  const [last] = await database.all<{ readonly source: bigint | null }>(
    'SELECT max(source) AS source FROM edge_parts',
  );
  for (let first = 0; first <= Number(last?.source ?? -1); first += WORKS_AT_ONCE) {
    await database.run(SUM, [first]);
    await database.run(PUT);
  }
  await database.run(CITED_BY);
};
