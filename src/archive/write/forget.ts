import type { Database } from '../database.js';
import { partTables } from './tables.js';

/**
 * Keeps what documents that are removed have said, as far as works were resolved from it, so that it can be subtracted.
 * No works were resolved from documents that were added later.
 */
const LEAVE = `
INSERT INTO left_claims
SELECT * FROM claims WHERE document IN (FROM outdated) AND document IN (SELECT document FROM claim_numbers);
INSERT INTO left_relations
SELECT source, target, relation, sum(count), count(*) FROM (
  SELECT s.n AS source, t.n AS target, r.relation, r.document, sum(len(r.mentions)) AS count
  FROM relations r
  JOIN claim_numbers s ON s.document = r.document AND s.position = r.source
  JOIN claim_numbers t ON t.document = r.document AND t.position = r.target
  WHERE r.document IN (FROM outdated) AND s.n <> t.n GROUP BY ALL
) GROUP BY ALL;
`;

const FORGET = ['claim_numbers', 'change_places', 'documents', ...partTables].map(
  (table) => `DELETE FROM ${table} WHERE document IN (FROM outdated);`,
);

/** Removes the documents in the table `outdated(document)`. */
export const forgetOutdated = async (database: Database): Promise<void> => {
  const [row] = await database.all<{ readonly any: boolean }>('SELECT count(*) > 0 AS "any" FROM outdated');
  if (row?.any === true) await database.run(`${LEAVE}${FORGET.join('\n')}`);
};
