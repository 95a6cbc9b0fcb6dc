import { DirectedGraph } from 'graphology';
import { connectedComponents, stronglyConnectedComponents } from 'graphology-components';
import pageRankModule from 'graphology-metrics/centrality/pagerank.js';
import type { CitationGraph, GraphEdge, GraphMeasures, RepealedBasis } from '../model/index.js';
import { compareText } from './order.js';

// The library is CommonJS that exports the function itself, while its types say that it exports a default.
const pageRank = pageRankModule as unknown as typeof pageRankModule.default;

/** Works and whether one points at another, whatever the relation; of some relations, the works that have one. */
function simpleGraph(graph: CitationGraph, relations?: ReadonlySet<GraphEdge['relation']>): DirectedGraph {
  const simple = new DirectedGraph();
  if (relations === undefined) for (const node of graph.nodes) simple.addNode(node.id);
  for (const edge of graph.edges) {
    if (relations === undefined || relations.has(edge.relation))
      simple.mergeDirectedEdge(edge.source, edge.target);
  }
  return simple;
}

/** A shortest circle through the first of these nodes, all of which can reach each other. */
function circleThrough(simple: DirectedGraph, members: readonly string[]): readonly string[] {
  const [start = ''] = members;
  const inside = new Set(members);
  const before = new Map<string, string>();
  const queue = [start];
  for (const at of queue) {
    for (const next of simple.outNeighbors(at).sort(compareText)) {
      if (next === start) {
        const circle = [at];
        for (let back = before.get(at); back !== undefined; back = before.get(back)) circle.unshift(back);
        return circle;
      }
      if (!inside.has(next) || before.has(next)) continue;
      before.set(next, at);
      queue.push(next);
    }
  }
  return members;
}

/** One circle for each group of works that amend, or rest on, each other. */
function findCycles(graph: CitationGraph): readonly (readonly string[])[] {
  return (['amends', 'basis'] as const).flatMap((relation) => {
    const simple = simpleGraph(graph, new Set([relation]));
    return stronglyConnectedComponents(simple)
      .filter((members) => members.length > 1)
      .map((members) => circleThrough(simple, [...members].sort(compareText)))
      .sort((a, b) => compareText(a.join('\n'), b.join('\n')));
  });
}

function findRepealedBases(graph: CitationGraph): readonly RepealedBasis[] {
  const repealers = new Map<string, string[]>();
  for (const { relation, source, target, pins } of graph.edges) {
    // Who repeals only a provision leaves the work in force.
    if (relation !== 'repeals' || pins.length > 0) continue;
    repealers.set(target, [...(repealers.get(target) ?? []), source]);
  }
  const present = new Set(graph.nodes.filter((node) => node.present).map((node) => node.id));
  return graph.edges.flatMap(({ relation, source, target }) => {
    // A document may rest on the law that it replaces itself.
    const repealedBy = (repealers.get(target) ?? []).filter((repealer) => repealer !== source);
    if (relation !== 'basis' || !present.has(source) || repealedBy.length === 0) return [];
    return [{ document: source, basis: target, repealedBy }];
  });
}

/** Measures a graph: degrees, PageRank, components, cycles, the most cited works, and bases that were repealed. */
export function measureGraph(graph: CitationGraph): GraphMeasures {
  const simple = simpleGraph(graph);
  const ranks = simple.order === 0 ? {} : pageRank(simple, { maxIterations: 1000, getEdgeWeight: null });
  const components = connectedComponents(simple)
    .map((members) => [...members].sort(compareText))
    .sort((a, b) => b.length - a.length || compareText(a[0] ?? '', b[0] ?? ''));
  const componentOf = new Map(
    components.flatMap((members, index) => members.map((id) => [id, index + 1] as const)),
  );
  const cited = graph.nodes
    .filter((node) => simple.inDegree(node.id) > 0)
    .sort(
      (a, b) =>
        simple.inDegree(b.id) - simple.inDegree(a.id) || b.mentions - a.mentions || compareText(a.id, b.id),
    );
  return {
    nodes: graph.nodes.map(({ id }) => ({
      id,
      inDegree: simple.inDegree(id),
      outDegree: simple.outDegree(id),
      pageRank: Number((ranks[id] ?? 0).toFixed(8)),
      component: componentOf.get(id) ?? 0,
    })),
    components: components.map((members) => members.length),
    cycles: findCycles(graph),
    mostCited: cited.map((node) => node.id),
    missing: cited.filter((node) => !node.present).map((node) => node.id),
    repealedBases: findRepealedBases(graph),
  };
}
