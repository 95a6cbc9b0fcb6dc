import { instance } from '@viz-js/viz';
import type { CitationGraph } from '../../model/index.js';
import { toDot } from './dot.js';

/** Above this number of edges, the layers of `dot` take minutes and are too wide to read; spring layouts are quick. */
const LAYERED_EDGES = 400;

/** Starts Graphviz (in WebAssembly) and returns the exporter that uses it. */
export async function createSvgExporter(): Promise<(graph: CitationGraph) => string> {
  const viz = await instance();
  return (graph) => {
    const large = graph.edges.length > LAYERED_EDGES;
    return viz.renderString(toDot(graph), {
      format: 'svg',
      engine: large ? 'sfdp' : 'dot',
      graphAttributes: { ...(large ? { overlap: 'prism', splines: 'line' } : {}), bgcolor: 'transparent' },
    });
  };
}
