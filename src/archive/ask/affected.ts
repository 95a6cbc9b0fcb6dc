import type { AffectedWork } from '../../model/index.js';
import { type Database, type Row, textsIn } from '../database.js';

/** Relations by which one work relies on another: as its basis, or as what it details or implements. */
const RELYING: readonly AffectedWork['relation'][] = ['basis', 'details', 'implements'];

/** A work that relies on another, as a row of the database. */
export interface AffectedRow extends Row, AffectedWork {}

/** The works that rely on those of the step before, each with the first of its ways of doing so. */
const STEP = `
INSERT INTO reached
SELECT source, $1, first_way[2], first_way[1] FROM (
  SELECT e.source, min([t.work, e.relation]) AS first_way
  FROM work_edges e JOIN reached r ON r.n = e.target JOIN works t ON t.n = e.target
  WHERE r.steps = $1 - 1 AND e.relation IN ${textsIn('$2')} AND e.source NOT IN (SELECT n FROM reached)
  GROUP BY e.source
)`;

/** The works that rely on a work, directly or through others, the nearest first. */
export const askAffected = async (
  database: Database,
  work: string,
  depth: number,
): Promise<readonly AffectedRow[]> => {
  await database.run(
    'CREATE OR REPLACE TEMP TABLE reached (n BIGINT, steps INTEGER, relation VARCHAR, through VARCHAR)',
  );
  await database.run('INSERT INTO reached SELECT n, 0, NULL, NULL FROM works WHERE work = $1', [work]);
  const count = async (): Promise<bigint> => {
    const [row] = await database.all<{ readonly count: bigint }>('SELECT count(*) AS count FROM reached');
    return row?.count ?? 0n;
  };
  for (let steps = 1, before = 0n, now = await count(); steps <= depth && now > before; steps += 1) {
    await database.run(STEP, [steps, JSON.stringify(RELYING)]);
    before = now;
    now = await count();
  }
  return database.all<AffectedRow>(
    `SELECT w.work, w.kind, w.number, w.date, w.title, w.present, r.steps, r.relation, r.through
     FROM reached r JOIN works w USING (n) WHERE r.steps > 0 ORDER BY r.steps, w.work`,
  );
};
