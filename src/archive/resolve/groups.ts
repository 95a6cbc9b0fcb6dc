import type { Database, Row } from '../database.js';

/** A statement for a table with the column `g`, the number of the group that each row belongs to, from 1. */
interface Grouping {
  readonly table: string;
  readonly sql: string;
}

/** Rows in memory at a time; a group is not divided, and one of a law that everybody cites may have many more. */
const ROWS_AT_ONCE = 5000;

/**
 * Goes through groups of rows, with a bounded number in memory at a time. Callers may write to the database meanwhile,
 * as no result is left open.
 */
export async function* eachGroup<Found extends Row & { readonly g: bigint }>(
  database: Database,
  { table, sql }: Grouping,
): AsyncGenerator<readonly (readonly Found[])[]> {
  await database.run(`CREATE OR REPLACE TEMP TABLE ${table} AS ${sql} ORDER BY g`);
  const parts = await database.all<{ readonly first: bigint; readonly last: bigint }>(
    `SELECT min(g) AS first, max(g) AS last FROM (
       SELECT g, sum(count(*)) OVER (ORDER BY g) // ${ROWS_AT_ONCE} AS part FROM ${table} GROUP BY g
     ) GROUP BY part ORDER BY part`,
  );
  for (const { first, last } of parts) {
    const rows = await database.all<Found>(`SELECT * FROM ${table} WHERE g >= $1 AND g <= $2`, [first, last]);
    const groups = new Map<bigint, Found[]>();
    for (const row of rows) {
      const group = groups.get(row.g);
      if (group === undefined) groups.set(row.g, [row]);
      else group.push(row);
    }
    yield [...groups.values()];
  }
  await database.run(`DROP TABLE ${table}`);
}

/** The first and the last of a bounded number of documents that follow each other in the order of their numbers. */
export interface DocumentRange extends Row {
  readonly first: bigint;
  readonly last: bigint;
}

/** Divides the documents of a table into ranges by rank: in an archive that has changed often, few numbers are left. */
export const documentRanges = (database: Database, table: string, most: number): Promise<DocumentRange[]> =>
  database.all<DocumentRange>(
    `SELECT min(document) AS first, max(document) AS last FROM (
       SELECT document, (row_number() OVER (ORDER BY document) - 1) // ${most} AS part FROM ${table}
     ) GROUP BY part ORDER BY part`,
  );

/** Adds rows to a table; `structure` has the types of its columns. */
export const insertRows = async (
  database: Database,
  table: string,
  structure: Readonly<Record<string, string>>,
  rows: readonly object[],
): Promise<void> => {
  if (rows.length === 0) return;
  // One line a row: a list of all rows would be one value, which the database reads as a whole before it makes rows.
  await database.run(
    `INSERT INTO ${table} BY NAME SELECT each.* FROM (
       SELECT from_json(line, '${JSON.stringify(structure)}') AS each
       FROM (SELECT unnest(string_split($1, chr(10))) AS line)
     )`,
    [rows.map((row) => JSON.stringify(row)).join('\n')],
  );
};
