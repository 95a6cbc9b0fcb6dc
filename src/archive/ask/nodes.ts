import type { GraphNode } from '../../model/index.js';
import { type Database, type Row, valuesIn } from '../database.js';

interface WorkRow extends Row {
  readonly work: string;
  readonly urn: string | null;
  readonly kind: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly name: string | null;
  readonly rank: number | null;
  readonly present: boolean;
  readonly mentions: bigint;
  readonly effect: string | null;
}

/** The nodes of works, in the order of their ids. */
export const readNodes = async (
  database: Database,
  works: readonly string[],
): Promise<readonly GraphNode[]> => {
  const { list, values } = valuesIn(works);
  const rows = await database.all<WorkRow>(
    `SELECT * EXCLUDE (cited_by, n) FROM works WHERE work IN ${list} ORDER BY work`,
    values,
  );
  const files = await database.all<{ readonly work: string; readonly files: readonly string[] }>(
    `SELECT work, list(path ORDER BY path) AS files FROM work_files WHERE work IN ${list} GROUP BY work`,
    values,
  );
  const filesOf = new Map(files.map((each) => [each.work, each.files]));
  return rows.map(({ work, mentions, effect, ...node }) => ({
    id: work,
    ...node,
    files: filesOf.get(work) ?? [],
    mentions: Number(mentions),
    effect: effect === null ? null : JSON.parse(effect),
  }));
};
