import { findWorks, foldWords } from '../../graph/index.js';
import { foldNumber } from '../../lexicon/index.js';
import type { GraphNode } from '../../model/index.js';
import { type Database, textsIn } from '../database.js';
import { readNodes } from './nodes.js';
import { worksAlike } from './works-alike.js';

/**
 * The works that a user may mean, found as in the graph: by id, URN or path, number, name or title; else by what is alike.
 */
export const worksMeant = async (database: Database, query: string): Promise<readonly GraphNode[]> => {
  const exact = await worksNamed(database, query);
  return exact.length > 0 ? exact : worksAlike(database, query);
};

/** The works that a query names as the graph does. */
const worksNamed = async (database: Database, query: string): Promise<readonly GraphNode[]> => {
  const number = foldNumber(query.trim().split(/\s+/).at(-1) ?? '');
  const spellings = [...new Set([query, foldWords(query), ...(number === null ? [] : [number])])];
  // Each by itself, so that the database reads only where it may be; and others than URNs are no URN.
  const lookups = [
    ...spellings.map((_, index) => `SELECT n FROM aliases WHERE folded = $${index + 1}`),
    ...(query.startsWith('urn:') ? ['SELECT n FROM works WHERE urn = $1'] : []),
    "SELECT c.n FROM copies c JOIN files f USING (document) WHERE f.path = $1 AND c.why <> 'text'",
  ];
  const rows = await database.all<{ readonly n: bigint }>(lookups.join(' UNION '), spellings);
  const nodes = await readNodes(
    database,
    rows.map(({ n }) => n),
  );
  return findWorks({ nodes, edges: [], conflicts: [], measures: null }, query);
};

/**
 * The works whose number, name or title contains all of the given words, regardless of case and accents. Those that the
 * words name exactly come first, then those that are cited most.
 *
 * @param most - the most works to return
 * @returns these works, and how many there are in all
 */
export const searchWorks = async (
  database: Database,
  query: string,
  most: number,
): Promise<{ readonly works: readonly GraphNode[]; readonly total: number }> => {
  const exact = await worksNamed(database, query);
  const words = foldWords(query).match(/[\p{L}\d]+/gu) ?? [];
  const numbers = query.split(/\s+/).flatMap((word) => foldNumber(word) ?? []);
  const holds = words.map((_, index) => `contains(a.folded, $${index + 3})`);
  const rows = await database.all<{ readonly n: bigint; readonly total: bigint }>(
    `WITH found AS (
       SELECT a.n FROM (
         SELECT n, CASE WHEN type = 'number' THEN replace(lower(folded), 'đ', 'd') ELSE folded END AS folded
         FROM aliases WHERE type <> 'id'
       ) a
       WHERE ${holds.length === 0 ? 'false' : holds.join(' AND ')}
       UNION
       SELECT n FROM aliases WHERE type = 'number' AND folded IN ${textsIn('$1')}
     ), places AS MATERIALIZED (
       SELECT rowid AS place, mentions FROM works WHERE n IN (SELECT n FROM found)
     ), foremost AS (
       SELECT place FROM places
       WHERE mentions >= (SELECT min(mentions) FROM (SELECT mentions FROM places ORDER BY mentions DESC LIMIT $2))
     )
     SELECT n, (SELECT count(*) FROM places) AS total FROM works
     WHERE rowid IN (SELECT place FROM foremost) ORDER BY mentions DESC, work LIMIT $2`,
    [JSON.stringify(numbers), most, ...words],
  );
  const nodes = await readNodes(
    database,
    rows.map(({ n }) => n),
  );
  const known = new Set(exact.map(({ id }) => id));
  const others = nodes.filter(({ id }) => !known.has(id)).sort((a, b) => b.mentions - a.mentions);
  const works = [...exact, ...others];
  return { works: works.slice(0, most), total: Math.max(works.length, Number(rows[0]?.total ?? 0)) };
};
