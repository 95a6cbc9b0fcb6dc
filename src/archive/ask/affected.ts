import type { GraphEdge } from '../../model/index.js';
import { type Database, type Row, textsIn } from '../database.js';

/** Relations by which one work rests on another: as its basis, or as what it details or carries out. */
const RESTS: readonly GraphEdge['relation'][] = ['basis', 'details', 'implements'];

/** A work that rests on another. */
export interface AffectedRow extends Row {
  readonly work: string;
  readonly kind: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly title: string | null;
  readonly present: boolean;
  /** 1 where it rests on it directly, else by how many it does so through others. */
  readonly steps: number;
  /** How it rests on the work, or on the one through which it does. */
  readonly relation: string;
  readonly through: string;
}

/** The works of a step: of the ways in which a work rests on those of the step before, the first. */
const STEP = `
INSERT INTO reached
SELECT source, $1, first_way[2], first_way[1] FROM (
  SELECT e.source, min([t.work, e.relation]) AS first_way
  FROM work_edges e JOIN reached r ON r.n = e.target JOIN works t ON t.n = e.target
  WHERE r.steps = $1 - 1 AND e.relation IN ${textsIn('$2')} AND e.source NOT IN (SELECT n FROM reached)
  GROUP BY e.source
)`;

/** What rests on a work, directly and through others; the nearest first. */
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
    await database.run(STEP, [steps, JSON.stringify(RESTS)]);
    before = now;
    now = await count();
  }
  return database.all<AffectedRow>(
    `SELECT w.work, w.kind, w.number, w.date, w.title, w.present, r.steps, r.relation, r.through
     FROM reached r JOIN works w USING (n) WHERE r.steps > 0 ORDER BY r.steps, w.work`,
  );
};
