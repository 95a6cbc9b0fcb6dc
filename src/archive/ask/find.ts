import { findWorks, foldWords } from '../../graph/index.js';
import { foldNumber } from '../../lexicon/index.js';
import type { GraphNode } from '../../model/index.js';
import { type Database, textsIn } from '../database.js';
import { readNodes } from './nodes.js';

/** The works that a user may mean, found as in the graph: by id, URN or path, number, name or title. */
export const worksMeant = async (database: Database, query: string): Promise<readonly GraphNode[]> => {
  const number = foldNumber(query.trim().split(/\s+/).at(-1) ?? '');
  const rows = await database.all<{ readonly work: string }>(
    `SELECT work FROM aliases WHERE folded IN ($1, $2, $3)
     UNION SELECT work FROM works WHERE urn = $1
     UNION SELECT work FROM work_files WHERE path = $1`,
    [query, foldWords(query), number],
  );
  const nodes = await readNodes(
    database,
    rows.map(({ work }) => work),
  );
  return findWorks({ nodes, edges: [], conflicts: [], measures: null }, query);
};

/**
 * The works whose number, name or title contains all of the given words, regardless of case and accents. Those that the
 * words name exactly come first, then those that are cited most.
 *
 * @param most - the most works to return
 */
export const searchWorks = async (
  database: Database,
  query: string,
  most: number,
): Promise<readonly GraphNode[]> => {
  const exact = await worksMeant(database, query);
  const words = foldWords(query).match(/[\p{L}\d]+/gu) ?? [];
  const numbers = query.split(/\s+/).flatMap((word) => foldNumber(word) ?? []);
  const holds = words.map((_, index) => `contains(a.folded, $${index + 3})`);
  const rows = await database.all<{ readonly work: string }>(
    `WITH found AS (
       SELECT a.work FROM (
         SELECT work, CASE WHEN type = 'number' THEN replace(lower(folded), 'đ', 'd') ELSE folded END AS folded
         FROM aliases WHERE type <> 'id'
       ) a
       WHERE ${holds.length === 0 ? 'false' : holds.join(' AND ')}
       UNION
       SELECT work FROM aliases WHERE type = 'number' AND folded IN ${textsIn('$1')}
     )
     SELECT w.work FROM works w WHERE w.work IN (SELECT work FROM found)
     ORDER BY w.mentions DESC, w.work LIMIT $2`,
    [JSON.stringify(numbers), most, ...words],
  );
  const known = new Set(exact.map(({ id }) => id));
  const others = rows.map(({ work }) => work).filter((work) => !known.has(work));
  const byId = new Map((await readNodes(database, others)).map((node) => [node.id, node]));
  return [...exact, ...others.flatMap((work) => byId.get(work) ?? [])].slice(0, most);
};
