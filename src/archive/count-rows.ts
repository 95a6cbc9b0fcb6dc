import type { Database } from './database.js';

/** What is counted of a store; `present` are the works that were read. */
const COUNTED = [
  'documents',
  'files',
  'failures',
  'works',
  'present',
  'edges',
  'units',
  'citations',
  'operations',
  'tasks',
  'findings',
  'effects',
  'conflicts',
] as const;

/** How much of what is in a store. */
export const countRows = async (
  database: Database,
): Promise<readonly (readonly [(typeof COUNTED)[number], number])[]> => {
  const selects = COUNTED.map((name) =>
    name === 'present'
      ? "SELECT 'present' AS name, count(*) AS count FROM works WHERE present"
      : name === 'conflicts'
        ? "SELECT 'conflicts' AS name, count(DISTINCT (work, field)) AS count FROM conflicts"
        : `SELECT '${name}' AS name, count(*) AS count FROM ${name}`,
  );
  const rows = await database.all<{ readonly name: string; readonly count: bigint }>(
    selects.join(' UNION ALL '),
  );
  const counts = new Map(rows.map(({ name, count }) => [name, Number(count)]));
  return COUNTED.map((name) => [name, counts.get(name) ?? 0]);
};
