import { groupBy } from '../../chars/index.js';
import type { GraphNode } from '../../model/index.js';
import { type Database, type Row, valuesIn } from '../database.js';

interface WorkRow extends Row {
  readonly n: bigint;
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

/** The numbers by which the store refers to works that were read: to look them up by their ids takes longer. */
const numbers = new WeakMap<GraphNode, bigint>();

/** Reads the nodes of works, which are given by their numbers, in the order of their ids. */
export const readNodes = async (
  database: Database,
  works: readonly bigint[],
): Promise<readonly GraphNode[]> => {
  if (works.length === 0) return [];
  const { list, values } = valuesIn(works);
  // By the places of the rows, which are found by the smallest column, since all others are otherwise read as a whole.
  const rows = await database.all<WorkRow>(
    `SELECT * EXCLUDE (cited_by) FROM works WHERE rowid IN (SELECT rowid FROM works WHERE n IN ${list}) ORDER BY work`,
    values,
  );
  const files = await database.all<{ readonly n: bigint; readonly path: string }>(
    `SELECT c.n, f.path FROM copies c JOIN files f USING (document)
     WHERE c.n IN ${list} AND c.why <> 'text' ORDER BY f.path`,
    values,
  );
  const filesOf = groupBy(files, ({ n }) => n);
  return rows.map(({ n, work, mentions, effect, ...described }) => {
    const node: GraphNode = {
      id: work,
      ...described,
      files: (filesOf.get(n) ?? []).map(({ path }) => path),
      mentions: Number(mentions),
      effect: effect === null ? null : JSON.parse(effect),
    };
    numbers.set(node, n);
    return node;
  });
};

/** The number by which the store refers to a work. */
export const numberOf = async (database: Database, node: GraphNode): Promise<bigint | null> => {
  const known = numbers.get(node);
  if (known !== undefined) return known;
  const [row] = await database.all<{ readonly n: bigint }>('SELECT n FROM works WHERE work = $1', [node.id]);
  return row?.n ?? null;
};

/** Nodes of works by their numbers, each read once. */
export interface NodeShelf {
  /** The nodes of works that are in the store, in the order in which they are given. */
  readonly take: (works: readonly bigint[]) => Promise<readonly GraphNode[]>;
}

/** Makes a shelf of nodes. */
export const nodeShelf = (database: Database): NodeShelf => {
  const shelf = new Map<bigint, GraphNode>();
  return {
    take: async (works) => {
      const unread = [...new Set(works)].filter((n) => !shelf.has(n));
      for (const node of await readNodes(database, unread)) {
        const n = numbers.get(node);
        if (n !== undefined) shelf.set(n, node);
      }
      return works.flatMap((n) => shelf.get(n) ?? []);
    },
  };
};
