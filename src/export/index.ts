import type { CitationGraph, ParsedDocument } from '../model/index.js';
import type { HtmlOptions } from './html/page.js';

/** Writes a graph as one text. */
export type GraphExporter = (graph: CitationGraph) => string;

/** Writes a graph as several files: their texts by their names. */
export type FolderExporter = (graph: CitationGraph) => Readonly<Record<string, string>>;

/** The loaders of the formats that are one text; a format's libraries are loaded when it is asked for. */
const EXPORTERS = {
  json: async () => (await import('./json.js')).toJsonGraph,
  dot: async () => (await import('./dot.js')).toDot,
  mermaid: async () => (await import('./mermaid.js')).toMermaid,
  graphml: async () => (await import('./graphml.js')).toGraphml,
  gexf: async () => (await import('./gexf.js')).toGexf,
  cypher: async () => (await import('./cypher.js')).toCypher,
  turtle: async () => (await import('./turtle.js')).toTurtle,
  jsonld: async () => (await import('./jsonld.js')).toJsonLd,
  svg: async () => (await import('./svg.js')).createSvgExporter(),
} as const satisfies Record<string, () => Promise<GraphExporter>>;

/** The loaders of the formats that are a folder of files. */
const FOLDER_EXPORTERS = {
  csv: async () => (await import('./csv.js')).toCsv,
} as const satisfies Record<string, () => Promise<FolderExporter>>;

/** Name of a format that is one text. */
export type GraphFormat = keyof typeof EXPORTERS;

/** Name of a format that is a folder of files. */
export type FolderFormat = keyof typeof FOLDER_EXPORTERS;

/** Loads the exporter of a format that is one text. */
export function loadExporter(name: GraphFormat): Promise<GraphExporter> {
  return EXPORTERS[name]();
}

/** Loads the exporter that writes JSON piece by piece, for graphs whose text would be too long for one string. */
export async function loadJsonPieces(): Promise<(graph: CitationGraph) => Iterable<string>> {
  return (await import('./json.js')).jsonGraphPieces;
}

/** Loads the exporter of a format that is a folder of files. */
export function loadFolderExporter(name: FolderFormat): Promise<FolderExporter> {
  return FOLDER_EXPORTERS[name]();
}

/** Writes one document. */
export type DocumentExporter = (document: ParsedDocument) => string;

/** The loaders of the formats that a single document can be had in. */
const DOCUMENT_EXPORTERS = {
  akn: async () => (await import('./akn/akn.js')).toAkn,
} as const satisfies Record<string, () => Promise<DocumentExporter>>;

/** Name of a format that a single document can be had in. */
export type DocumentFormat = keyof typeof DOCUMENT_EXPORTERS;

/** Loads the exporter of a format that a single document can be had in. */
export function loadDocumentExporter(name: DocumentFormat): Promise<DocumentExporter> {
  return DOCUMENT_EXPORTERS[name]();
}

/** The two pages that can be had in HTML. */
export interface HtmlExporter {
  /** The graph of many documents. */
  readonly graph: GraphExporter;
  /** A document to be read, with the graph of this document alone. */
  readonly document: (document: ParsedDocument, graph: CitationGraph) => string;
}

/**
 * Loads the exporter of HTML pages.
 *
 * @param options the script of the page, which the build makes, and the language that it opens in.
 */
export async function loadHtmlExporter(options: HtmlOptions): Promise<HtmlExporter> {
  const { documentPage, graphPage } = await import('./html/page.js');
  return {
    graph: (graph) => graphPage(graph, options),
    document: (document, graph) => documentPage(document, graph, options),
  };
}

export type { HtmlOptions } from './html/page.js';
