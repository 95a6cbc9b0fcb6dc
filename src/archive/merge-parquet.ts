import { type Database, literal } from './database.js';
import { archiveError, reasonOf } from './problem.js';
import { forgetOutdated } from './write/forget.js';
import { partTables } from './write/tables.js';

/** The rows of an exported table. The years in its folders' names are not read, since `documents` has the dates. */
const rowsOf = (folder: string, pattern: string): string =>
  `read_parquet(${literal(`${folder}/${pattern}`)}, hive_partitioning = false, union_by_name = true)`;

const ofDocuments = (table: string): string => `${table}/*/*.parquet`;

/**
 * The exported documents, each with its number in this store: that of a document with the same bytes, or the next one.
 */
const receive = (folder: string): string => `
CREATE OR REPLACE TEMP TABLE shared AS
SELECT s.document AS given, s.sha256, d.document IS NULL AS fresh,
  coalesce(d.document, (SELECT coalesce(max(document), 0) FROM documents) + row_number() OVER (ORDER BY d.document IS NOT NULL, s.document)) AS document
FROM ${rowsOf(folder, ofDocuments('documents'))} s LEFT JOIN documents d USING (sha256)`;

const addRows = (folder: string, table: string): string =>
  `INSERT INTO ${table} BY NAME
   SELECT s.document, r.* EXCLUDE (document) FROM ${rowsOf(folder, ofDocuments(table))} r JOIN shared s ON s.given = r.document
   WHERE s.fresh ORDER BY s.document${table === 'documents' ? '' : ', r.position'}`;

/** Replaces the files of paths that are already known, and finds the documents that no file has any more. */
const placeFiles = (folder: string): string => `
CREATE OR REPLACE TEMP TABLE shared_files AS
SELECT f.* REPLACE (s.document AS document) FROM ${rowsOf(folder, 'files.parquet')} f JOIN shared s ON s.given = f.document;
CREATE OR REPLACE TEMP TABLE left_by AS
SELECT DISTINCT document FROM files WHERE absolute IN (SELECT absolute FROM shared_files);
DELETE FROM files WHERE absolute IN (SELECT absolute FROM shared_files);
INSERT INTO files BY NAME SELECT * FROM shared_files;
DELETE FROM failures WHERE absolute IN (SELECT absolute FROM shared_files);
INSERT INTO failures BY NAME SELECT * FROM ${rowsOf(folder, 'failures.parquet')} r
WHERE absolute NOT IN (SELECT absolute FROM files) AND absolute NOT IN (SELECT absolute FROM failures);
CREATE OR REPLACE TEMP TABLE outdated AS
SELECT document FROM left_by WHERE document NOT IN (SELECT document FROM files);
`;

const FINISH = `
DROP TABLE shared;
DROP TABLE shared_files;
DROP TABLE left_by;
DROP TABLE outdated;
UPDATE marks SET value = value + 1 WHERE name = 'changed';`;

/**
 * Adds what {@link exportParquet} has written of another store: all of it, or nothing. Documents that are already here
 * are not added again. Works have to be resolved afterwards.
 */
export const mergeParquet = async (database: Database, folder: string): Promise<void> => {
  const has = async (pattern: string): Promise<boolean> => {
    const [row] = await database.all<{ readonly found: boolean }>(
      `SELECT count(*) > 0 AS found FROM glob(${literal(`${folder}/${pattern}`)})`,
    );
    return row?.found === true;
  };
  if (!(await has('files.parquet'))) throw archiveError({ code: 'noShare', path: folder });
  if (!(await has(ofDocuments('documents')))) return;
  try {
    await database.transaction(async () => {
      await database.run(receive(folder));
      for (const table of ['documents', ...partTables])
        if (await has(ofDocuments(table))) await database.run(addRows(folder, table));
      await database.run(placeFiles(folder));
      await forgetOutdated(database);
      await database.run(FINISH);
    });
  } catch (thrown) {
    throw archiveError({ code: 'failed', path: folder, reason: reasonOf(thrown) });
  }
};
