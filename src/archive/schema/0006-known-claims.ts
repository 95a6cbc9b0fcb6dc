/**
 * What works were resolved from, so that after a change only the works that it concerns are resolved again: the known
 * claims and their works, and what removed documents had said. Relations use the numbers of works, which stay the same
 * as long as the work exists. A store of the previous version has none of this: all its works are resolved again.
 */
export const sql = `
DROP TABLE claim_works;
DROP TABLE edges;
CREATE TABLE claim_keys (
  key VARCHAR NOT NULL,          -- of claims, each once
  sort VARCHAR NOT NULL,
  shorts VARCHAR[] NOT NULL,
  number VARCHAR,                -- parts of the key
  name VARCHAR NOT NULL,
  urn VARCHAR,
  n BIGINT                       -- of works
);
CREATE TABLE work_clusters (
  n BIGINT NOT NULL,             -- of works; it stays with the cluster
  cluster VARCHAR NOT NULL,      -- its first claim
  least VARCHAR NOT NULL,        -- the first of its claims in the order of the keys
  makeup UBIGINT NOT NULL,       -- hash of its claims, and of what they say together
  id VARCHAR NOT NULL            -- before works with one id are numbered
);
CREATE TABLE work_edges (
  source BIGINT NOT NULL,        -- n of works
  target BIGINT NOT NULL,
  relation VARCHAR NOT NULL,
  count BIGINT NOT NULL,         -- mentions that say so
  documents BIGINT NOT NULL      -- documents that say so
);
CREATE TABLE left_claims AS FROM claims LIMIT 0;
CREATE TABLE left_relations (
  source BIGINT NOT NULL,        -- n of works
  target BIGINT NOT NULL,
  relation VARCHAR NOT NULL,
  count BIGINT NOT NULL,
  documents BIGINT NOT NULL
);
DELETE FROM works;
DELETE FROM aliases;
DELETE FROM conflicts;
DELETE FROM copies;
DELETE FROM claim_numbers;
CREATE VIEW claim_works AS SELECT k.key, w.work FROM claim_keys k JOIN works w USING (n);
CREATE VIEW edges AS
  SELECT s.work AS source, t.work AS target, e.relation, e.count, e.documents
  FROM work_edges e JOIN works s ON s.n = e.source JOIN works t ON t.n = e.target;
CREATE OR REPLACE VIEW document_works AS
  SELECT m.document, w.work FROM claim_numbers m JOIN works w USING (n) WHERE m.position = -1;
CREATE OR REPLACE VIEW cited_works AS
  SELECT c.document, c.citation, c.text, c.relation, c.pins, c.effective_on, c.extent, c.unit, c.line, c.page,
    c.sentence, w.work
  FROM citations c
  JOIN claim_numbers m ON m.document = c.document AND m.position = c.claim
  JOIN works w USING (n);
UPDATE marks SET value = -1 WHERE name = 'resolved' AND EXISTS (FROM documents);
`;
