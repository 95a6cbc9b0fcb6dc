import { groupBy } from '../../chars/index.js';
import type { CitationGraph, GraphEdge } from '../../model/index.js';

/** The overview on the page before a work is selected; works are given by id. */
export interface PageLists {
  /** The most cited works, with the number of works that cite each. */
  readonly cited: readonly (readonly [string, number])[];
  /** The most cited of those that are not among the documents, likewise. */
  readonly missing: readonly (readonly [string, number])[];
  readonly repealed: readonly {
    readonly document: string;
    readonly basis: string;
    readonly repealedBy: readonly string[];
  }[];
}

/** The number of rows of each list; a longer one is not read but searched. */
const MOST = 20;

const citingOf = (edges: readonly GraphEdge[]): ReadonlyMap<string, number> =>
  new Map(
    [...groupBy(edges, ({ target }) => target)].map(([target, own]) => [
      target,
      new Set(own.map(({ source }) => source)).size,
    ]),
  );

/** Creates the lists of a graph; that of repealed bases is empty if the graph was not measured. */
export function pageLists({ nodes, edges, measures }: CitationGraph): PageLists {
  const citing = citingOf(edges);
  const cited = nodes
    .filter(({ id }) => citing.has(id))
    .map((node) => ({ node, count: citing.get(node.id) ?? 0 }))
    .toSorted(
      (one, other) =>
        other.count - one.count ||
        other.node.mentions - one.node.mentions ||
        (one.node.id < other.node.id ? -1 : 1),
    );
  const first = (all: typeof cited): PageLists['cited'] =>
    all.slice(0, MOST).map(({ node, count }) => [node.id, count]);
  return {
    cited: first(cited),
    missing: first(cited.filter(({ node }) => !node.present)),
    repealed: (measures?.repealedBases ?? []).slice(0, MOST),
  };
}
