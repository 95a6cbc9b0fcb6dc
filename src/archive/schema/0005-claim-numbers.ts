/** Which work each claim is about, by numbers: what questions join by is not a key of some hundred letters. */
export const sql = `
ALTER TABLE works ADD COLUMN n BIGINT; -- counted in the order of the ids
UPDATE works SET n = o.n FROM (SELECT work, row_number() OVER (ORDER BY work) AS n FROM works) o WHERE o.work = works.work;
CREATE TABLE claim_numbers (
  document BIGINT NOT NULL,
  position INTEGER NOT NULL,     -- of the claim
  n BIGINT NOT NULL              -- of works
);
INSERT INTO claim_numbers
SELECT c.document, c.position, w.n FROM claims c JOIN claim_works k USING (key) JOIN works w USING (work);
`;
