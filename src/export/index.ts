import type { CitationGraph, ParsedDocument } from '../model/index.js';
import {
  type DocumentFormatName,
  documentFormats,
  type ExportOptions,
  type GraphExport,
  type GraphFormatName,
  graphFormats,
} from './formats/index.js';

/** Writes a graph in a format. */
export async function exportGraph(
  graph: CitationGraph,
  format: GraphFormatName,
  options: ExportOptions,
): Promise<GraphExport> {
  const write = await graphFormats[format].load(options);
  return write(graph);
}

/** Writes a document in a format. */
export async function exportDocument(
  document: ParsedDocument,
  format: DocumentFormatName,
  options: ExportOptions,
): Promise<string> {
  const write = await documentFormats[format](options);
  return write(document);
}

export {
  type DocumentFormatName,
  documentFormats,
  type ExportOptions,
  type GraphExport,
  type GraphFormatName,
  graphFormats,
} from './formats/index.js';
