import { type Database, literal } from './database.js';
import { partTables } from './write/tables.js';

/** The year in which a document was issued; documents without a date have a part of their own. */
const YEAR = "coalesce(nullif(left(d.issued_on, 4), ''), 'unknown') AS year";

/** Tables whose rows do not belong to a single document. */
const WHOLE = [
  'files',
  'failures',
  'works',
  'claim_works',
  'aliases',
  'edges',
  'conflicts',
  'copies',
] as const;

/**
 * Writes the tables of a store as Parquet. Tables with the rows of documents are folders, with a part for each year.
 *
 * @param folder - path of an empty folder
 * @returns the names of the tables
 */
export const exportParquet = async (database: Database, folder: string): Promise<readonly string[]> => {
  const byYear = (table: string): string =>
    table === 'documents'
      ? `SELECT d.*, ${YEAR} FROM documents d ORDER BY document`
      : `SELECT t.*, ${YEAR} FROM ${table} t JOIN documents d USING (document) ORDER BY document, t.position`;
  for (const table of ['documents', ...partTables])
    await database.run(
      `COPY (${byYear(table)}) TO ${literal(`${folder}/${table}`)} (FORMAT parquet, COMPRESSION zstd, PARTITION_BY (year))`,
    );
  for (const table of WHOLE)
    await database.run(
      `COPY (FROM ${table}) TO ${literal(`${folder}/${table}.parquet`)} (FORMAT parquet, COMPRESSION zstd)`,
    );
  return ['documents', ...partTables, ...WHOLE];
};
