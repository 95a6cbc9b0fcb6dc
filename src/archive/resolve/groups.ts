import type { Database, Row } from '../database.js';

/** A statement that makes a table sorted by `g`, which counts the groups of rows that are worked on together, from 1. */
interface Grouping {
  readonly table: string;
  readonly sql: string;
  /** Groups that are in memory at a time. */
  readonly atOnce: number;
}

/**
 * Goes through groups of rows, of which a bounded number is in memory at a time. Others may write meanwhile: no answer
 * is left open.
 */
export async function* eachGroup<Found extends Row & { readonly g: bigint }>(
  database: Database,
  { table, sql, atOnce }: Grouping,
): AsyncGenerator<readonly (readonly Found[])[]> {
  await database.run(`CREATE OR REPLACE TEMP TABLE ${table} AS ${sql} ORDER BY g`);
  const [last] = await database.all<{ readonly g: bigint }>(`SELECT coalesce(max(g), 0) AS g FROM ${table}`);
  const end = Number(last?.g ?? 0);
  for (let first = 1; first <= end; first += atOnce) {
    const rows = await database.all<Found>(`SELECT * FROM ${table} WHERE g >= $1 AND g < $2`, [
      first,
      first + atOnce,
    ]);
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

/** Adds rows to a table whose columns a structure names. */
export const insertRows = async (
  database: Database,
  table: string,
  structure: Readonly<Record<string, string>>,
  rows: readonly object[],
): Promise<void> => {
  if (rows.length === 0) return;
  await database.run(
    `INSERT INTO ${table} BY NAME SELECT each.* FROM (
       SELECT unnest(from_json($1, '[${JSON.stringify(structure)}]')) AS each
     )`,
    [JSON.stringify(rows)],
  );
};
