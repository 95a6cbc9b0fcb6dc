import type { CitationGraph, Lang, ParsedDocument } from '../../model/index.js';

/** A graph in a format: one text, in pieces, or several files by name. */
export type GraphExport =
  | { readonly type: 'text'; readonly pieces: Iterable<string> }
  | { readonly type: 'folder'; readonly files: Readonly<Record<string, string>> };

/** What an exporter may use. */
export interface ExportOptions {
  /** The language of pages for people. */
  readonly lang: Lang;
  /** Reads the script of the HTML pages (`dist/client/page.js`, created by the build). */
  readonly loadPageScript: () => Promise<string>;
  /** Loads the function that builds the graph of a document. */
  readonly loadGraphBuilder: () => Promise<(documents: readonly ParsedDocument[]) => CitationGraph>;
}

/** A format for graphs, whose dependencies are loaded on demand. */
export interface GraphFormat {
  readonly type: GraphExport['type'];
  /** Whether it includes the sentences that mention works, which cost time to find and memory to keep. */
  readonly hasSentences: boolean;
  readonly load: (options: ExportOptions) => Promise<(graph: CitationGraph) => GraphExport>;
}

type Load<Written> = (options: ExportOptions) => Promise<(graph: CitationGraph) => Written>;

const inPieces = (load: Load<Iterable<string>>, hasSentences = false): GraphFormat => ({
  type: 'text',
  hasSentences,
  load: async (options) => {
    const write = await load(options);
    return (graph) => ({ type: 'text', pieces: write(graph) });
  },
});

const asText = (load: Load<string>, hasSentences = false): GraphFormat =>
  inPieces(async (options) => {
    const write = await load(options);
    return (graph) => [write(graph)];
  }, hasSentences);

const asFolder = (load: Load<Readonly<Record<string, string>>>): GraphFormat => ({
  type: 'folder',
  hasSentences: false,
  load: async (options) => {
    const write = await load(options);
    return (graph) => ({ type: 'folder', files: write(graph) });
  },
});

/** The formats for graphs, in the order of the help. */
export const graphFormats = {
  json: inPieces(async () => (await import('./json.js')).jsonGraphPieces, true),
  dot: asText(async () => (await import('./dot.js')).toDot),
  mermaid: asText(async () => (await import('./mermaid.js')).toMermaid),
  graphml: asText(async () => (await import('./graphml.js')).toGraphml),
  gexf: asText(async () => (await import('./gexf.js')).toGexf),
  csv: asFolder(async () => (await import('./csv.js')).toCsv),
  cypher: asText(async () => (await import('./cypher.js')).toCypher),
  turtle: asText(async () => (await import('./turtle.js')).toTurtle),
  jsonld: asText(async () => (await import('./jsonld.js')).toJsonLd),
  svg: asText(async () => (await import('./svg.js')).createSvgExporter()),
  html: asText(async (options) => {
    const [{ graphPage }, script] = await Promise.all([import('../html/page.js'), options.loadPageScript()]);
    return (graph) => graphPage(graph, { script, lang: options.lang });
  }, true),
} as const satisfies Readonly<Record<string, GraphFormat>>;

/** The name of a format for graphs. */
export type GraphFormatName = keyof typeof graphFormats;

/** Writes a document; given the text that it was parsed from, labels are written as they are there. */
type WriteDocument = (document: ParsedDocument, text?: string | null) => string;

/** A format for a single document, whose dependencies are loaded on demand. */
export type DocumentFormat = (options: ExportOptions) => Promise<WriteDocument>;

/** The formats for a single document, in the order of the help. */
export const documentFormats = {
  akn: async () => (await import('../akn/akn.js')).toAkn,
  markdown: async () => (await import('../markdown/markdown.js')).toMarkdown,
  html: async (options) => {
    const [{ documentPage }, script, buildGraph] = await Promise.all([
      import('../html/page.js'),
      options.loadPageScript(),
      options.loadGraphBuilder(),
    ]);
    return (document, text = null) =>
      documentPage(document, buildGraph([document]), text, { script, lang: options.lang });
  },
} as const satisfies Readonly<Record<string, DocumentFormat>>;

/** The name of a format for a single document. */
export type DocumentFormatName = keyof typeof documentFormats;
