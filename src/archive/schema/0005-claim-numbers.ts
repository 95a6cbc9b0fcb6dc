/** The work of each claim, by number, so that questions do not join by keys of some hundred letters. */
export const sql = `
ALTER TABLE works ADD COLUMN n BIGINT;
CREATE TABLE claim_numbers (
  document BIGINT NOT NULL,
  position INTEGER NOT NULL,     -- of the claim
  n BIGINT NOT NULL              -- of works
);
`;
