import type { PageEdge, PageNode } from '../data.js';
import type { PageLists } from '../lists.js';

/** The relations of works, by their ids. */
interface Relations {
  readonly incoming: ReadonlyMap<string, readonly PageEdge[]>;
  readonly outgoing: ReadonlyMap<string, readonly PageEdge[]>;
}

/** The share of the drawn works that are there because they are cited; the others are there because they cite these. */
const CITED_SHARE = 2 / 3;
/** The share of these that repealed bases may take: the list beside the drawing names them all. */
const REPEALED_SHARE = 1 / 3;
/** More than any work has relations. */
const MANY = 1e6;

/** How much a work matters: by how many others it is cited, and only then how many it cites. */
export const importance = (id: string, { incoming, outgoing }: Relations): number =>
  (incoming.get(id)?.length ?? 0) + (outgoing.get(id)?.length ?? 0) / MANY;

/**
 * The works that matter most: repealed bases with what repeals them, then the most cited works, and then what cites
 * most of these, without which the drawing would have no lines.
 */
export function mostImportant<Node extends Pick<PageNode, 'id'>>(
  all: readonly Node[],
  relations: Relations,
  repealed: PageLists['repealed'],
  amount: number,
): readonly Node[] {
  const bases = new Set(repealed.flatMap(({ basis, repealedBy }) => [basis, ...repealedBy.slice(0, 1)]));
  const weights = new Map(all.map(({ id }) => [id, importance(id, relations)]));
  const byWeight = all.toSorted((one, other) => (weights.get(other.id) ?? 0) - (weights.get(one.id) ?? 0));
  const room = Math.round(amount * CITED_SHARE);
  const chosen = new Set(
    byWeight.filter(({ id }) => bases.has(id)).slice(0, Math.round(room * REPEALED_SHARE)),
  );
  for (const node of byWeight) {
    if (chosen.size >= room) break;
    if (relations.incoming.has(node.id)) chosen.add(node);
  }
  const ids = new Set([...chosen].map(({ id }) => id));
  const linesTo = ({ id }: Node): number =>
    (relations.outgoing.get(id) ?? []).filter(({ target }) => ids.has(target)).length;
  const rest = byWeight
    .filter((node) => !chosen.has(node))
    .map((node) => ({ node, lines: linesTo(node) }))
    .toSorted((one, other) => other.lines - one.lines);
  return [...chosen, ...rest.slice(0, amount - chosen.size).map(({ node }) => node)];
}
