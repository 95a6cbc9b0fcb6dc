import type { Database } from '../database.js';

/** What is said about a work, apart from which document says it. */
const SAID = 'mentions, urn, number, name, kind, issuer, date, title, also';

/**
 * The documents that were added since works were last resolved, with their claims. Those of removed documents are in
 * `left_claims`.
 */
const ADD_KEYS = `
CREATE OR REPLACE TEMP TABLE arrived AS
SELECT document FROM documents WHERE document NOT IN (SELECT document FROM claim_numbers WHERE position = -1);
CREATE OR REPLACE TEMP TABLE told AS
SELECT key, any_value(sort) AS sort, any_value(shorts) AS shorts
FROM claims WHERE document IN (FROM arrived) GROUP BY key;
INSERT INTO claim_keys BY NAME
SELECT key, sort, shorts, key->>'$[0]' AS number, coalesce(key->>'$[4]', '') AS name, key->>'$[5]' AS urn
FROM told WHERE key NOT IN (SELECT key FROM claim_keys);
`;

/** Removes claims that no document makes any more. */
const REMOVE_KEYS = `
CREATE OR REPLACE TEMP TABLE left_keys AS SELECT DISTINCT key FROM left_claims;
DELETE FROM claim_keys
WHERE key IN (SELECT key FROM left_keys WHERE key NOT IN (SELECT key FROM told))
  AND key NOT IN (SELECT key FROM claims WHERE key IN (FROM left_keys));
`;

/** Claims that are compared at a time: when another release reads an archive again, all are said twice. */
const CLAIMS_AT_ONCE = 500_000;

interface Part {
  readonly part: number;
  readonly parts: number;
}

const said = (claims: string, documents: string, sign: 1 | -1, { part, parts }: Part): string => `
SELECT o.key AS speaker, c.key, c.position = -1 AS own, ${SAID.replace(/\w+/gu, 'c.$&')}, ${sign} AS sign
FROM ${claims} c JOIN ${claims} o ON o.document = c.document AND o.position = -1
WHERE c.document IN (${documents}) AND c.key IN (FROM left_keys) AND hash(c.key) % ${parts} = ${part}`;

/** What documents say of themselves, whose works may also have changed in their effect, and what nobody said before. */
const FIND_NEW = `
CREATE OR REPLACE TEMP TABLE heard AS
SELECT key FROM told WHERE key NOT IN (FROM left_keys)
UNION SELECT key FROM claims WHERE position = -1 AND document IN (FROM arrived)
UNION SELECT key FROM left_claims WHERE position = -1;
`;

/**
 * The claims about whose works something different is said now. Nothing has changed if a removed document said the same
 * as the one in its place.
 */
const findChanged = (part: Part): string => `
INSERT INTO heard
SELECT DISTINCT key FROM (
  SELECT key, sum(sign) AS more FROM (
    ${said('claims', 'FROM arrived', 1, part)} UNION ALL ${said('left_claims', 'SELECT document FROM left_claims', -1, part)}
  ) GROUP BY speaker, key, own, ${SAID}
) WHERE more <> 0;
`;

const FINISH = `
DROP TABLE told;
DROP TABLE left_keys;
`;

const countCompared = async (database: Database): Promise<number> => {
  const [row] = await database.all<{ readonly count: bigint }>(`
    SELECT (SELECT count(*) FROM claims WHERE document IN (FROM arrived)) + (SELECT count(*) FROM left_claims) AS count`);
  return Number(row?.count ?? 0);
};

/** Brings the known claims up to date, and lists those that say something new in the table `heard`. */
export const updateKeys = async (database: Database): Promise<void> => {
  await database.run(`${ADD_KEYS}${REMOVE_KEYS}${FIND_NEW}`);
  const parts = Math.ceil((await countCompared(database)) / CLAIMS_AT_ONCE);
  for (let part = 0; part < parts; part += 1) await database.run(findChanged({ part, parts }));
  await database.run(FINISH);
};
