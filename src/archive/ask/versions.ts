import type { GraphNode } from '../../model/index.js';
import { type Database, type Row, textsIn } from '../database.js';
import { graphAroundWork } from './part-of-graph.js';

/** A file in which the store has found a work. */
export interface WorkFile extends Row {
  readonly work: string;
  /** The path from the root. */
  readonly absolute: string;
  /** The path as it was given. */
  readonly path: string;
  readonly sha256: string;
}

/** The sources for the text of a work on a day. */
export interface VersionSources {
  /** The work as it was issued; `null` if it was not read. */
  readonly base: WorkFile | null;
  /** Files of the works that change it, as far as these were read. */
  readonly amendments: readonly WorkFile[];
  /** The work, and the works that change it, whether they were read or not. */
  readonly nodes: readonly GraphNode[];
  /** The works that change it, but were not read. */
  readonly lacking: readonly GraphNode[];
}

/**
 * For each of some works, the document with the text as it was issued: preferably not a draft, and not one that
 * mentions changes made by others, as consolidated texts do.
 *
 * @param works - a subquery
 */
export const basesOf = (works: string): string => `(
  SELECT work, document FROM (
    SELECT c.work, c.document, row_number() OVER (
      PARTITION BY c.work ORDER BY c.why = 'text', t.document IS NOT NULL, c.why <> 'main', c.document
    ) AS place
    FROM copies c LEFT JOIN (
      SELECT DISTINCT document FROM relations WHERE target = -1 AND relation IN ('amends', 'repeals')
    ) t USING (document)
    WHERE c.work IN ${works}
  ) WHERE place = 1
)`;

/** Finds the main file of a work, and those of the works that change it. */
export const askVersionSources = async (database: Database, node: GraphNode): Promise<VersionSources> => {
  const { edges, nodes } = await graphAroundWork(database, node);
  const drafts = new Set(nodes.filter(({ effect }) => effect?.draft !== undefined).map(({ id }) => id));
  const changing = new Set(
    edges
      .filter(({ relation }) => relation === 'amends' || relation === 'repeals')
      .map(({ source }) => source)
      .filter((work) => work !== node.id && !drafts.has(work)),
  );
  const files = await database.all<WorkFile>(
    `SELECT c.work, min(f.absolute) AS absolute, arg_min(f.path, f.absolute) AS path, any_value(f.sha256) AS sha256
     FROM ${basesOf(textsIn('$1'))} c JOIN files f USING (document) GROUP BY c.work ORDER BY c.work`,
    [JSON.stringify([node.id, ...changing])],
  );
  const read = new Set(files.map(({ work }) => work));
  return {
    base: files.find(({ work }) => work === node.id) ?? null,
    amendments: files.filter(({ work }) => work !== node.id),
    nodes,
    lacking: nodes.filter(({ id }) => changing.has(id) && !read.has(id)),
  };
};
