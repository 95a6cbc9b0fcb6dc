/**
 * Where documents say that works amend or repeal others, by the numbers of works: for a law that everybody cites, there
 * are some thousand such places among millions of mentions. In a store of the previous version they are looked up in
 * steps, since the database would otherwise join all claims of a document with each other.
 */
export const sql = `
CREATE TABLE change_places (
  document BIGINT NOT NULL,
  source BIGINT NOT NULL,        -- n of works
  target BIGINT NOT NULL,
  relation VARCHAR NOT NULL,     -- amends, repeals
  told_by BIGINT NOT NULL,       -- the work of the document
  citation VARCHAR NOT NULL,     -- as in citations, like what follows
  start_offset INTEGER NOT NULL,
  extent VARCHAR,
  effective_on VARCHAR,
  pins JSON NOT NULL
);
INSERT INTO change_places BY NAME
WITH told AS MATERIALIZED (
  SELECT document, source, target, relation, mentions FROM relations WHERE relation IN ('amends', 'repeals')
), half_told AS MATERIALIZED (
  SELECT r.document, s.n AS source, r.target, r.relation, r.mentions
  FROM told r JOIN claim_numbers s ON s.document = r.document AND s.position = r.source
), all_told AS MATERIALIZED (
  SELECT r.document, r.source, t.n AS target, r.relation, unnest(r.mentions) AS citation
  FROM half_told r JOIN claim_numbers t ON t.document = r.document AND t.position = r.target
  WHERE r.source <> t.n
)
SELECT r.document, r.source, r.target, r.relation, d.n AS told_by, r.citation,
  c.start_offset, c.extent, c.effective_on, c.pins
FROM all_told r
JOIN citations c ON c.document = r.document AND c.citation = r.citation
JOIN claim_numbers d ON d.document = r.document AND d.position = -1;
`;
