/**
 * Whether a statement about another act suspends it. Documents that an earlier release has read do not tell; they are read
 * again.
 */
export const sql = `
ALTER TABLE effects ADD COLUMN suspended VARCHAR; -- whole, part; none in those that suspend nothing
`;
