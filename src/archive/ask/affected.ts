import type { AffectedWork, GraphNode } from '../../model/index.js';
import { type Database, literal } from '../database.js';
import { numberOf } from './nodes.js';

/** Relations by which one work relies on another, in alphabetical order: as its basis, or as what it details or implements. */
const RELYING: readonly AffectedWork['relation'][] = ['basis', 'details', 'implements'];

/** The relations as a list of SQL. */
const LIST = `[${RELYING.map(literal).join(', ')}]`;

/**
 * The works that rely on those of the step before, in the order of their ids, each with the first of its ways of doing
 * so. A way is the place of the other work and that of the relation, as one number: the least of these is found in half
 * the time that it takes with their names.
 */
const STEP = `
INSERT INTO reached
SELECT s.source, w.work, $1, row_number() OVER (ORDER BY w.work), s.way FROM (
  SELECT e.source, min(r.place * ${RELYING.length} + list_position(${LIST}, e.relation) - 1) AS way
  FROM work_edges e JOIN reached r ON r.n = e.target
  WHERE r.steps = $1 - 1 AND e.relation IN (${RELYING.map(literal).join(', ')})
    AND e.source NOT IN (SELECT n FROM reached)
  GROUP BY e.source
) s JOIN works w ON w.n = s.source`;

const REACHED = `
SELECT r.steps, ${LIST}[r.way % ${RELYING.length} + 1] AS relation, r.work, w.kind, w.number, w.date, w.title,
  w.present, p.work AS through
FROM reached r JOIN works w USING (n)
JOIN reached p ON p.steps = r.steps - 1 AND p.place = r.way // ${RELYING.length}
ORDER BY r.steps, r.place`;

/** Works that were reached, by their numbers: in how many steps, and in which way. */
const NONE_REACHED =
  'CREATE OR REPLACE TEMP TABLE reached (n BIGINT, work VARCHAR, steps INTEGER, place BIGINT, way BIGINT)';

/**
 * Finds the works that rely on a work, directly or through others.
 *
 * @returns a statement for them, the nearest first, with the columns of {@link AffectedWork} in their order
 */
export const findAffected = async (database: Database, node: GraphNode, depth: number): Promise<string> => {
  await database.run(NONE_REACHED);
  const work = await numberOf(database, node);
  if (work === null) return REACHED;
  await database.run('INSERT INTO reached VALUES ($1, $2, 0, 0, NULL)', [work, node.id]);
  const count = async (): Promise<bigint> => {
    const [row] = await database.all<{ readonly count: bigint }>('SELECT count(*) AS count FROM reached');
    return row?.count ?? 0n;
  };
  for (let steps = 1, before = 0n, now = await count(); steps <= depth && now > before; steps += 1) {
    await database.run(STEP, [steps]);
    before = now;
    now = await count();
  }
  return REACHED;
};
