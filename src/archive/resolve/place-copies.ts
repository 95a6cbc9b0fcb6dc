import type { Database } from '../database.js';
import { findDrafts, likenessOf } from './find-drafts.js';
import { documentRanges, insertRows } from './groups.js';

/** Formats with the text as it was written come before those whose text is read from a page. */
const FORMAT_PLACE = "CASE WHEN format = 'pdf' THEN 1 ELSE 0 END";

/** How many of the fields that identify it a document gives. */
const FIELDS_GIVEN =
  '(number IS NOT NULL)::INT + (issued_on IS NOT NULL)::INT + (issuer IS NOT NULL)::INT + (title IS NOT NULL)::INT';

const differs = (name: string, condition: string): string => `CASE WHEN ${condition} THEN '${name}' END`;

const differsIn = (column: string): string =>
  differs(column === 'issued_on' ? 'date' : column, `lower(d.${column}) <> lower(m.${column})`);

/**
 * The documents of each work that has other documents than before. The main one is the one that identifies itself best.
 * Texts are the same if all words are, regardless of accents, case and punctuation.
 */
const PREPARE = `
CREATE OR REPLACE TEMP TABLE homes AS
SELECT h.*, w.n FROM (
  SELECT d.document, coalesce(r.work, d.work) AS work, r.work IS NOT NULL AS drafted
  FROM document_works d LEFT JOIN drafted r ON r.draft = d.work
) h JOIN works w USING (work);
CREATE OR REPLACE TEMP TABLE other_copies AS
WITH others AS (
  SELECT c.work AS was, h.work FROM homes h
  FULL JOIN (SELECT document, work, n, why = 'text' AS drafted FROM copies) c ON c.document = h.document
  WHERE h.work IS DISTINCT FROM c.work OR h.n IS DISTINCT FROM c.n OR h.drafted <> c.drafted OR h.document IN (FROM arrived)
)
SELECT was AS work FROM others WHERE was IS NOT NULL UNION SELECT work FROM others WHERE work IS NOT NULL;
DELETE FROM copies WHERE work IN (FROM other_copies);
DELETE FROM homes WHERE work NOT IN (FROM other_copies);
CREATE OR REPLACE TEMP TABLE mains AS
SELECT work, document FROM (
  SELECT h.work, h.document, row_number() OVER (
    PARTITION BY h.work ORDER BY h.drafted, ${FIELDS_GIVEN} DESC, ${FORMAT_PLACE}, d.words DESC, d.sha256
  ) AS place
  FROM homes h JOIN documents d USING (document)
) WHERE place = 1;
CREATE OR REPLACE TEMP TABLE several AS
SELECT document FROM homes WHERE work IN (SELECT work FROM homes GROUP BY work HAVING count(*) > 1);
CREATE OR REPLACE TEMP TABLE wordings (document BIGINT, wording VARCHAR);
`;

/** Documents whose texts are in memory at a time. */
const TEXTS_AT_ONCE = 5000;

/** The wordings of documents, if their work has several. */
const WORDINGS = `
INSERT INTO wordings
SELECT u.document, md5(trim(regexp_replace(
  lower(strip_accents(string_agg(concat_ws(' ', u.heading, u.text), ' ' ORDER BY u.position))), '[^\\p{L}\\d]+', ' ', 'g'
))) AS wording
FROM units u
WHERE u.document >= $1 AND u.document <= $2 AND u.document IN (FROM several) GROUP BY u.document`;

const COMPARE = `
INSERT INTO copies BY NAME
SELECT h.work, h.n, h.document,
  CASE WHEN h.document = n.document OR dw.wording = mw.wording THEN 1 ELSE ${likenessOf('d.sketch', 'm.sketch')} END AS likeness,
  CASE WHEN h.document = n.document THEN 'main' WHEN h.drafted THEN 'text' ELSE 'identity' END AS why,
  list_filter([${[
    differs('text', 'dw.wording <> mw.wording'),
    ...['number', 'issued_on', 'issuer'].map(differsIn),
    differs('title', 'dc.title_key <> mc.title_key'),
  ].join(', ')}], lambda each: each IS NOT NULL) AS differs
FROM homes h JOIN mains n USING (work)
JOIN documents d ON d.document = h.document JOIN documents m ON m.document = n.document
JOIN claims dc ON dc.document = h.document AND dc.position = -1
JOIN claims mc ON mc.document = n.document AND mc.position = -1
LEFT JOIN wordings dw ON dw.document = h.document LEFT JOIN wordings mw ON mw.document = n.document
ORDER BY h.work, why <> 'main', d.sha256;
DROP TABLE homes;
DROP TABLE other_copies;
DROP TABLE mains;
DROP TABLE wordings;
DROP TABLE several;
DROP TABLE drafted;
`;

/** Stores which documents belong to one work, once works have been resolved, and how they differ from the main one. */
export const placeCopies = async (database: Database): Promise<void> => {
  const found = await findDrafts(database);
  await database.run('CREATE OR REPLACE TEMP TABLE drafted (draft VARCHAR, work VARCHAR)');
  const rows = [...found].map(([draft, work]) => ({ draft, work }));
  await insertRows(database, 'drafted', { draft: 'VARCHAR', work: 'VARCHAR' }, rows);
  await database.run(PREPARE);
  for (const { first, last } of await documentRanges(database, 'several', TEXTS_AT_ONCE))
    await database.run(WORDINGS, [first, last]);
  await database.run(COMPARE);
};
