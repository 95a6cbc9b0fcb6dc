import type { CitationGraph } from '../model/index.js';

/** Writes a graph as text. */
export type GraphExporter = (graph: CitationGraph) => string;

/** The loaders of the formats that are one text; a format's libraries are loaded when it is asked for. */
const EXPORTERS = {
  json: async () => (await import('./json.js')).toJsonGraph,
  dot: async () => (await import('./dot.js')).toDot,
  mermaid: async () => (await import('./mermaid.js')).toMermaid,
} as const satisfies Record<string, () => Promise<GraphExporter>>;

/** Name of a format that is one text. */
export type GraphFormat = keyof typeof EXPORTERS;

/** The formats, in the order in which they are listed to people. */
export const GRAPH_FORMATS = Object.keys(EXPORTERS) as readonly GraphFormat[];

/** Whether a word is the name of a format. */
export function isGraphFormat(name: string): name is GraphFormat {
  return Object.hasOwn(EXPORTERS, name);
}

/** Loads the exporter of a format. */
export function loadExporter(name: GraphFormat): Promise<GraphExporter> {
  return EXPORTERS[name]();
}
