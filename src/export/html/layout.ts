import { DirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import noverlapModule from 'graphology-layout-noverlap';
import type { CitationGraph } from '../../model/index.js';

// Both libraries are CommonJS and export the function itself, but their types declare a default export.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;
const noverlap = noverlapModule as unknown as typeof noverlapModule.default;

/** The position and size of a node. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Diameter. */
  readonly size: number;
}

/** The diameter of a node: it grows with the square root of the citations, since people compare areas. */
function diameter(citations: number): number {
  return Math.round(16 + 8 * Math.sqrt(citations));
}

/**
 * The time per round is quadratic in the nodes: up to 2 000 nodes are fully separated, of more only the closest
 * clusters.
 */
const PAIRS_PARTED = 8e8;

/**
 * Positions the nodes so that related works are close and none overlap. Nodes start on a spiral and not at random, so
 * that the same graph is always drawn in the same way.
 */
export function layOut(graph: CitationGraph): ReadonlyMap<string, Spot> {
  const simple = new DirectedGraph();
  graph.nodes.forEach((node, index) => {
    const angle = index * Math.PI * (3 - Math.sqrt(5));
    const radius = 40 * Math.sqrt(index + 1);
    const size = diameter(node.mentions);
    simple.addNode(node.id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle), size });
  });
  for (const edge of graph.edges) simple.mergeDirectedEdge(edge.source, edge.target);
  const isLarge = simple.order > 500;
  forceAtlas2.assign(simple, {
    iterations: simple.order > 5000 ? 60 : isLarge ? 150 : 300,
    settings: {
      ...forceAtlas2.inferSettings(simple),
      barnesHutOptimize: isLarge,
      scalingRatio: 60,
      gravity: isLarge ? 0.4 : 1,
      adjustSizes: !isLarge,
    },
  });
  const rounds = Math.round(PAIRS_PARTED / simple.order ** 2);
  noverlap.assign(simple, {
    maxIterations: Math.max(1, Math.min(200, rounds)),
    settings: { margin: 6, ratio: 1.1 },
  });
  // Labels are wider than they are high, and a small graph has room for all of them.
  const stretch = isLarge ? { x: 1.2, y: 1 } : { x: 2.4, y: 1.5 };
  return new Map(
    simple.mapNodes((id, { x, y, size }) => [
      id,
      { x: Math.round(Number(x) * stretch.x), y: Math.round(Number(y) * stretch.y), size },
    ]),
  );
}
