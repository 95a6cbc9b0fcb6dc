import type { Database } from '../database.js';
import { partTables } from './tables.js';

/** A condition that the documents of a table are in the range of those that go, so that the others are not read. */
type Within = (table: string) => string;

/**
 * Keeps what documents that are removed have said, as far as works were resolved from it, so that it can be subtracted.
 * No works were resolved from documents that were added later.
 */
const leave = (within: Within): string => `
INSERT INTO left_claims
SELECT c.* FROM claims c SEMI JOIN claim_numbers n ON n.document = c.document AND ${within('n')}
WHERE c.document IN (FROM outdated) AND ${within('c')};
INSERT INTO left_relations
SELECT source, target, relation, sum(count), count(*) FROM (
  SELECT s.n AS source, t.n AS target, r.relation, r.document, sum(len(r.mentions)) AS count
  FROM relations r
  JOIN claim_numbers s ON s.document = r.document AND s.position = r.source
  JOIN claim_numbers t ON t.document = r.document AND t.position = r.target
  WHERE r.document IN (FROM outdated) AND ${['r', 's', 't'].map(within).join(' AND ')} AND s.n <> t.n GROUP BY ALL
) GROUP BY ALL;
`;

const forget = (within: Within): readonly string[] =>
  ['claim_numbers', 'change_places', 'documents', ...partTables].map(
    (table) => `DELETE FROM ${table} WHERE document IN (FROM outdated) AND ${within(table)};`,
  );

/** Removes the documents in the table `outdated(document)`. */
export const forgetOutdated = async (database: Database): Promise<void> => {
  const [row] = await database.all<{ readonly first: bigint | null; readonly last: bigint | null }>(
    'SELECT min(document) AS first, max(document) AS last FROM outdated',
  );
  if (row === undefined || row.first === null) return;
  const { first, last } = row;
  const within: Within = (table) => `${table}.document BETWEEN ${first} AND ${last}`;
  await database.run(`${leave(within)}${forget(within).join('\n')}`);
};
