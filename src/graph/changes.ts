import { groupBy } from '../chars/index.js';
import type { Edge, GraphChange, Operation } from '../model/index.js';

/** A change, as the document tells it that makes it. */
export type DigestChange = Omit<GraphChange, 'document' | 'file'>;

/** A relation that a document tells of; -1 is the document itself. */
interface Told {
  readonly source: number;
  readonly target: number;
  readonly relation: Edge['relation'];
}

/** What a document does to the works whose text it changes, the likeliest first. */
const CHANGING = ['amends', 'repeals'] as const;

const changeOf = ({ id, source, action, target, adds, effectiveOn }: Operation): DigestChange => {
  const { pins, part, name, attached } = target;
  return { operation: id, source, action, target: { pins, part, name, attached }, adds, effectiveOn };
};

/**
 * Finds the relation of a document to which each of its operations belongs: the one that repeals a work if the
 * operation does so, else the one that amends it.
 *
 * @param positionOf - which of the works that edges name by positions an id is of
 */
export const changesByEdge = <Edge extends Told>(
  operations: readonly Operation[],
  edges: readonly Edge[],
  positionOf: (work: string) => number | undefined,
): ReadonlyMap<Edge, readonly DigestChange[]> => {
  if (operations.length === 0) return new Map();
  const own = groupBy(
    edges.filter(({ source }) => source === -1),
    ({ target }) => target,
  );
  const told = operations.map((operation) => {
    const { work, part } = operation.target;
    const among = work === null ? [] : (own.get(positionOf(work) ?? -1) ?? []);
    const isWhole = operation.action === 'repeal' && part === 'act';
    const [edge = null] = (isWhole ? CHANGING.toReversed() : CHANGING).flatMap((relation) =>
      among.filter((one) => one.relation === relation),
    );
    return { edge, change: changeOf(operation) };
  });
  return new Map(
    [...groupBy(told, ({ edge }) => edge)].flatMap(([edge, all]) =>
      edge === null ? [] : [[edge, all.map(({ change }) => change)] as const],
    ),
  );
};
