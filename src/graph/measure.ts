import { DirectedGraph } from 'graphology';
import { connectedComponents, stronglyConnectedComponents } from 'graphology-components';
import pageRankModule from 'graphology-metrics/centrality/pagerank.js';
import { addTo, compareText } from '../chars/index.js';
import type { CitationGraph, GraphEdge, GraphMeasures, RepealedBasis } from '../model/index.js';

// The library is CommonJS and exports the function itself, but its types declare a default export.
const pageRank = pageRankModule as unknown as typeof pageRankModule.default;

/** The links between nodes, whatever the relation: each pair once, as node indexes. */
interface Links {
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  readonly inDegrees: Uint32Array;
  readonly outDegrees: Uint32Array;
}

function linksOf({ nodes, edges }: CitationGraph): Links {
  const positions = new Map(nodes.map(({ id }, position) => [id, position]));
  const links = {
    sources: [] as number[],
    targets: [] as number[],
    inDegrees: new Uint32Array(nodes.length),
    outDegrees: new Uint32Array(nodes.length),
  };
  const seen = new Set<number>();
  for (const edge of edges) {
    const source = positions.get(edge.source);
    const target = positions.get(edge.target);
    if (source === undefined || target === undefined) continue;
    const pair = source * nodes.length + target;
    if (seen.has(pair)) continue;
    seen.add(pair);
    links.sources.push(source);
    links.targets.push(target);
    links.inDegrees[target] = (links.inDegrees[target] ?? 0) + 1;
    links.outDegrees[source] = (links.outDegrees[source] ?? 0) + 1;
  }
  return links;
}

/** The graph as the library needs it, with nodes and edges keyed by their indexes. */
function simpleGraph({ nodes }: CitationGraph, { sources, targets }: Links): DirectedGraph {
  const simple = new DirectedGraph();
  for (const position of nodes.keys()) simple.addNode(position);
  for (const [position, source] of sources.entries())
    simple.addDirectedEdgeWithKey(position, source, targets[position]);
  return simple;
}

/** A shortest cycle through the first of these nodes, all of which can reach each other. */
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

/** One cycle for each group of works that amend, or are based on, each other. */
function findCycles(graph: CitationGraph): readonly (readonly string[])[] {
  return (['amends', 'basis'] as const).flatMap((relation) => {
    const edges = graph.edges.filter((edge) => edge.relation === relation);
    // Most works are only cited, so no cycle passes through them.
    const sources = new Set(edges.map(({ source }) => source));
    const simple = new DirectedGraph();
    for (const { source, target } of edges) if (sources.has(target)) simple.mergeDirectedEdge(source, target);
    return stronglyConnectedComponents(simple)
      .filter((members) => members.length > 1)
      .map((members) => circleThrough(simple, [...members].sort(compareText)))
      .sort((a, b) => compareText(a.join('\n'), b.join('\n')));
  });
}

/** Whether a mention repeals the work as a whole rather than a provision or a part of it. */
const repealsWhole = ({ relation, pins, extent }: GraphEdge): boolean =>
  relation === 'repeals' && (extent === null ? pins.length === 0 : extent === 'whole');

function findRepealedBases(graph: CitationGraph): readonly RepealedBasis[] {
  const repealers = new Map<string, string[]>();
  for (const edge of graph.edges) if (repealsWhole(edge)) addTo(repealers, edge.target, edge.source);
  if (repealers.size === 0) return [];
  const present = new Set(graph.nodes.filter((node) => node.present).map((node) => node.id));
  return graph.edges.flatMap(({ relation, source, target }) => {
    // A document may be based on the law that it replaces.
    const repealedBy = (repealers.get(target) ?? []).filter((repealer) => repealer !== source);
    if (relation !== 'basis' || !present.has(source) || repealedBy.length === 0) return [];
    return [{ document: source, basis: target, repealedBy }];
  });
}

/** The measures that need a single pass over the citations. */
export interface CitationMeasures
  extends Pick<GraphMeasures, 'cycles' | 'mostCited' | 'missing' | 'repealedBases'> {
  /** By how many works each work is cited, keyed by id. */
  readonly inDegrees: ReadonlyMap<string, number>;
}

function measureLinks(graph: CitationGraph, { inDegrees }: Links): CitationMeasures {
  const { nodes } = graph;
  const cited = nodes
    .map((node, position) => ({ node, degree: inDegrees[position] ?? 0 }))
    .filter(({ degree }) => degree > 0)
    .sort(
      (a, b) => b.degree - a.degree || b.node.mentions - a.node.mentions || compareText(a.node.id, b.node.id),
    );
  return {
    inDegrees: new Map(cited.map(({ node, degree }) => [node.id, degree])),
    cycles: findCycles(graph),
    mostCited: cited.map(({ node }) => node.id),
    missing: cited.filter(({ node }) => !node.present).map(({ node }) => node.id),
    repealedBases: findRepealedBases(graph),
  };
}

/** The most cited works, missing works, cycles and repealed legal bases: a part of {@link measureGraph}. */
export function measureCitations(graph: CitationGraph): CitationMeasures {
  return measureLinks(graph, linksOf(graph));
}

/** Measures a graph: degrees, PageRank, components, cycles, the most cited works, and repealed legal bases. */
export function measureGraph(graph: CitationGraph): GraphMeasures {
  const links = linksOf(graph);
  const simple = simpleGraph(graph, links);
  const ranks = simple.order === 0 ? {} : pageRank(simple, { maxIterations: 1000, getEdgeWeight: null });
  const { cycles, mostCited, missing, repealedBases } = measureLinks(graph, links);
  const idOf = (position: string): string => graph.nodes[Number(position)]?.id ?? '';
  const components = connectedComponents(simple)
    .map((members) => members.map((position) => idOf(position)).sort(compareText))
    .sort((a, b) => b.length - a.length || compareText(a[0] ?? '', b[0] ?? ''));
  const componentOf = new Map(
    components.flatMap((members, index) => members.map((id) => [id, index + 1] as const)),
  );
  return {
    nodes: graph.nodes.map(({ id }, position) => ({
      id,
      inDegree: links.inDegrees[position] ?? 0,
      outDegree: links.outDegrees[position] ?? 0,
      pageRank: Number((ranks[position] ?? 0).toFixed(8)),
      component: componentOf.get(id) ?? 0,
    })),
    components: components.map((members) => members.length),
    cycles,
    mostCited,
    missing,
    repealedBases,
  };
}
