/**
 * What questions look for, where they look for it. The numbers of works stand beside their ids, of which a store has
 * some hundred thousand that begin alike, so that looking through them takes longer than all else that a question reads.
 * Places are sorted by the work that is changed, and name the work that tells of it, so that those of one work are read
 * without all others and without all works.
 */
export const sql = `
ALTER TABLE aliases ADD COLUMN n BIGINT;              -- of works
ALTER TABLE copies ADD COLUMN n BIGINT;               -- of works
UPDATE aliases SET n = w.n FROM works w WHERE w.work = aliases.work;
UPDATE copies SET n = w.n FROM works w WHERE w.work = copies.work;
CREATE TEMP TABLE known_places AS FROM change_places;
DROP TABLE change_places;
CREATE TABLE change_places (
  document BIGINT NOT NULL,
  source BIGINT NOT NULL,        -- n of works
  target BIGINT NOT NULL,
  relation VARCHAR NOT NULL,     -- amends, repeals
  told_by BIGINT NOT NULL,       -- the work of the document
  teller VARCHAR NOT NULL,       -- its id
  told_on VARCHAR,               -- its date
  citation VARCHAR NOT NULL,     -- as in citations, like what follows
  start_offset INTEGER NOT NULL,
  extent VARCHAR,
  effective_on VARCHAR,
  pins JSON NOT NULL
);
INSERT INTO change_places BY NAME
SELECT p.*, w.work AS teller, w.date AS told_on FROM known_places p JOIN works w ON w.n = p.told_by
ORDER BY target, document;
DROP TABLE known_places;
CREATE OR REPLACE VIEW work_copies AS
  WITH several AS (SELECT n FROM copies GROUP BY n HAVING count(*) > 1)
  SELECT c.work, w.kind, w.number, w.date, f.path, d.format, c.likeness, c.why, c.differs, c.document
  FROM copies c JOIN several USING (n) JOIN works w USING (n) JOIN documents d USING (document)
  JOIN files f USING (document);
`;
