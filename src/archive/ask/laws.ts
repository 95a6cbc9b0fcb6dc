import type { GraphNode } from '../../model/index.js';
import type { Database } from '../database.js';
import { readNodes } from './nodes.js';
import { basesOf, type WorkFile } from './versions.js';

/** Laws that are read from the store at a time. */
const LAWS_AT_ONCE = 200;

/** An act that was read, with its main file; its kind has a place in the hierarchy of legal documents. */
export interface Law {
  readonly node: GraphNode;
  readonly base: WorkFile;
  /** Whether anything in the store changes it or ends its effect. */
  readonly changed: boolean;
}

/** The laws of a store that are no drafts, in the order of their ids, a limited number at a time. */
export async function* askLaws(database: Database): AsyncGenerator<readonly Law[]> {
  for (let after = ''; ; ) {
    const rows = await database.all<WorkFile & { readonly n: bigint; readonly changed: boolean }>(
      `WITH listed AS (
         SELECT w.work, w.n FROM works w JOIN copies c ON c.work = w.work AND c.why = 'main'
         WHERE w.rank IS NOT NULL AND w.work > $1 ORDER BY w.work LIMIT ${LAWS_AT_ONCE}
       )
       SELECT s.work, min(f.absolute) AS absolute, arg_min(f.path, f.absolute) AS path, any_value(f.sha256) AS sha256,
         any_value(s.n) AS n, any_value(s.n IN (SELECT target FROM work_edges WHERE relation IN ('amends', 'repeals'))) AS changed
       FROM listed s JOIN ${basesOf('(SELECT work FROM listed)')} c USING (work) JOIN files f USING (document)
       GROUP BY s.work ORDER BY s.work`,
      [after],
    );
    if (rows.length === 0) return;
    const nodes = await readNodes(
      database,
      rows.map(({ n }) => n),
    );
    const byId = new Map(nodes.map((node) => [node.id, node]));
    yield rows.flatMap(({ changed, n: _number, ...base }): readonly Law[] => {
      const node = byId.get(base.work);
      return node === undefined || node.effect?.draft !== undefined
        ? []
        : [{ node, base, changed: changed || node.effect?.until != null }];
    });
    after = rows.at(-1)?.work ?? after;
  }
}
