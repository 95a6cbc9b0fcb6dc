import { type ExportOptions, type GraphFormatName, graphFormats } from '../../src/export/index.js';
import { buildGraph } from '../../src/graph/index.js';
import type { CitationGraph } from '../../src/model/index.js';

/** What the command hands to exporters, with an empty script for pages. */
export const exportOptions: ExportOptions = {
  lang: 'vi',
  loadPageScript: async () => '',
  loadGraphBuilder: async () => buildGraph,
};

/** The files of a graph in a format, by their names; a format that is one text has one, without a name. */
export async function writeFiles(
  graph: CitationGraph,
  format: GraphFormatName,
): Promise<Readonly<Record<string, string>>> {
  const written = (await graphFormats[format].load(exportOptions))(graph);
  return written.type === 'folder' ? written.files : { '': [...written.pieces].join('') };
}

/** A graph in a format that is one text. */
export const writeText = async (graph: CitationGraph, format: GraphFormatName): Promise<string> =>
  (await writeFiles(graph, format))[''] ?? '';
