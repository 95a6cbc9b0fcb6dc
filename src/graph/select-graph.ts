import { addTo } from '../chars/index.js';
import type { CitationGraph, GraphEdge, GraphNode } from '../model/index.js';
import { findWorks } from './find-works.js';
import { foldWords } from './identity.js';

/** The direction to follow from a work: to what it cites, to what cites it, or both. */
export type Direction = 'out' | 'in' | 'both';

/** Selects a part of a graph. Omitted criteria do not restrict it; all given ones must hold. */
export interface Selection {
  /** Keep these relations, and the works that still have one. */
  readonly relations?: readonly GraphEdge['relation'][];
  /** Keep works of these kinds, ignoring case and accents. */
  readonly kinds?: readonly string[];
  /** First and last date: "2020", "2020-05" or "2020-05-17". Works of unknown date are dropped. */
  readonly since?: string;
  readonly until?: string;
  /** Keep what can be reached from this work (resolved by `findWorks`). */
  readonly from?: string;
  /** The maximum number of steps. Default: any number. */
  readonly depth?: number;
  /** Default: both. */
  readonly direction?: Direction;
  /** Keep documents that are among the inputs. */
  readonly presentOnly?: boolean;
  /** Keep works with at least as many mentions, and documents that are among the inputs. */
  readonly minMentions?: number;
}

/** Compares dates at the precision that both have, so that "2020" is not before "2020-05". */
function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function nodeFilter(selection: Selection): (node: GraphNode) => boolean {
  const { since, until, presentOnly = false, minMentions = 0 } = selection;
  const kinds = selection.kinds === undefined ? null : new Set(selection.kinds.map(foldWords));
  return (node) => {
    if (kinds !== null && !kinds.has(foldWords(node.kind ?? ''))) return false;
    if (since !== undefined && (node.date === null || compareDates(node.date, since) < 0)) return false;
    if (until !== undefined && (node.date === null || compareDates(node.date, until) > 0)) return false;
    if (presentOnly && !node.present) return false;
    return node.present || node.mentions >= minMentions;
  };
}

function reachable(
  edges: readonly GraphEdge[],
  roots: readonly string[],
  depth: number,
  direction: Direction,
): ReadonlySet<string> {
  const neighbours = new Map<string, string[]>();
  for (const { source, target } of edges) {
    if (direction !== 'in') addTo(neighbours, source, target);
    if (direction !== 'out') addTo(neighbours, target, source);
  }
  const reached = new Set(roots);
  let frontier = [...roots];
  for (let step = 0; step < depth && frontier.length > 0; step += 1) {
    const next: string[] = [];
    for (const id of frontier.flatMap((at) => neighbours.get(at) ?? [])) {
      if (reached.has(id)) continue;
      reached.add(id);
      next.push(id);
    }
    frontier = next;
  }
  return reached;
}

/**
 * The selected part of a graph. The work that `from` refers to is kept regardless of the other criteria; a `from` that
 * matches nothing gives an empty graph. Measures, which apply to the whole graph, are `null`.
 */
export function selectGraph(graph: CitationGraph, selection: Selection): CitationGraph {
  if (Object.values(selection).every((wish) => wish === undefined)) return { ...graph, measures: null };
  const relations = selection.relations === undefined ? null : new Set(selection.relations);
  const roots = selection.from === undefined ? null : findWorks(graph, selection.from).map((node) => node.id);
  const isWanted = nodeFilter(selection);
  let kept = new Set(
    graph.nodes.filter((node) => roots?.includes(node.id) || isWanted(node)).map((node) => node.id),
  );
  let edges = graph.edges.filter(
    (edge) =>
      (relations === null || relations.has(edge.relation)) && kept.has(edge.source) && kept.has(edge.target),
  );
  if (roots !== null) {
    kept = new Set(
      reachable(edges, roots, selection.depth ?? Number.POSITIVE_INFINITY, selection.direction ?? 'both'),
    );
    edges = edges.filter((edge) => kept.has(edge.source) && kept.has(edge.target));
  }
  if (relations !== null) {
    kept = new Set([...(roots ?? []), ...edges.flatMap((edge) => [edge.source, edge.target])]);
  }
  return {
    nodes: graph.nodes.filter((node) => kept.has(node.id)),
    edges,
    conflicts: graph.conflicts.filter((conflict) => kept.has(conflict.node)),
    measures: null,
  };
}
