import type { Database } from '../database.js';

/** The tables whose rows are of one document each, besides `documents` itself. */
export const partTables = [
  'units',
  'citations',
  'claims',
  'relations',
  'operations',
  'tasks',
  'findings',
  'effects',
] as const;

/** How JSON is read into the rows of a table: `{"position": "INTEGER", …}`. */
export const structureOf = async (database: Database, table: string): Promise<string> => {
  const columns = await database.all<{ readonly name: string; readonly type: string }>(
    `SELECT column_name AS name, data_type AS type FROM duckdb_columns()
     WHERE table_name = $1 AND schema_name = 'main' AND NOT internal AND column_name <> 'document'
     ORDER BY column_index`,
    [table],
  );
  return JSON.stringify(Object.fromEntries(columns.map(({ name, type }) => [name, type])));
};
