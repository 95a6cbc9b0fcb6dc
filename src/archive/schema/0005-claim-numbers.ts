/** Which work each claim is about, by numbers: what questions join by is not a key of some hundred letters. */
export const sql = `
ALTER TABLE works ADD COLUMN n BIGINT;
CREATE TABLE claim_numbers (
  document BIGINT NOT NULL,
  position INTEGER NOT NULL,     -- of the claim
  n BIGINT NOT NULL              -- of works
);
`;
