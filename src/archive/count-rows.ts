import type { StoreCount } from '../model/index.js';
import type { Database } from './database.js';

/** What is counted in a store, in the order in which it is printed. */
const COUNTED = [
  'documents',
  'files',
  'failures',
  'works',
  'present',
  'copies',
  'differing',
  'edges',
  'units',
  'citations',
  'operations',
  'tasks',
  'findings',
  'effects',
  'conflicts',
] as const satisfies readonly StoreCount['table'][];

const TABLES: ReadonlyMap<string, string> = new Map([
  ['edges', 'work_edges'],
  ['present', 'copies'],
  ['differing', 'copies WHERE len(differs) > 0'],
]);

const COUNTED_OTHERWISE: ReadonlyMap<string, string> = new Map([
  ['present', 'count(DISTINCT work)'],
  ['copies', "count(DISTINCT work) FILTER (why <> 'main')"],
  ['conflicts', 'count(DISTINCT (work, field))'],
]);

/** Counts the rows of a store, by what they hold. */
export const countRows = async (
  database: Database,
): Promise<readonly (readonly [(typeof COUNTED)[number], number])[]> => {
  const selects = COUNTED.map(
    (name) =>
      `SELECT '${name}' AS name, ${COUNTED_OTHERWISE.get(name) ?? 'count(*)'} AS count FROM ${TABLES.get(name) ?? name}`,
  );
  const rows = await database.all<{ readonly name: string; readonly count: bigint }>(
    selects.join(' UNION ALL '),
  );
  const counts = new Map(rows.map(({ name, count }) => [name, Number(count)]));
  return COUNTED.map((name) => [name, counts.get(name) ?? 0]);
};
