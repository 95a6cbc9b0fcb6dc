import { groupBy } from '../../chars/index.js';
import type { Database } from '../database.js';

/** The tables whose rows belong to one document each, apart from `documents` itself. */
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

/** The structure by which JSON is read into the rows of each table: `{"position": "INTEGER", …}`. */
export const structuresOf = async (database: Database): Promise<ReadonlyMap<string, string>> => {
  const columns = await database.all<{
    readonly table: string;
    readonly name: string;
    readonly type: string;
  }>(
    `SELECT table_name AS "table", column_name AS name, data_type AS type FROM duckdb_columns()
     WHERE schema_name = 'main' AND NOT internal AND column_name <> 'document' ORDER BY table_name, column_index`,
  );
  return new Map(
    [...groupBy(columns, ({ table }) => table)].map(([table, own]) => [
      table,
      JSON.stringify(Object.fromEntries(own.map(({ name, type }) => [name, type]))),
    ]),
  );
};
