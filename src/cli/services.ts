import type { CitationGraph, Lang, ParsedDocument, SourceInfo } from '../model/index.js';
import type { GraphExportFormat } from './formats.js';

/** A document as text, and what bytes it came from. */
export interface SourceText {
  readonly text: string;
  readonly info: SourceInfo;
}

/** What the command line can say of how to read. */
export interface ReadHints {
  readonly encoding?: string;
  readonly inputFormat?: string;
}

/** Makes a document of a text. */
export interface Parser {
  readonly parseDocument: (
    text: string,
    options: { readonly source: SourceInfo; readonly lang: Lang; readonly keywords: boolean },
  ) => ParsedDocument;
}

/** Says what the parser makes of a line. */
export type Explainer = typeof import('../explain.js');

/** Makes one graph of many documents. */
export interface Grapher {
  readonly buildGraph: (documents: readonly ParsedDocument[]) => CitationGraph;
}

/** Finds what is wrong with the form of a document. */
export type Validator = typeof import('../validate/index.js');

/** What the commands use of the other folders, each loaded when a command first needs it. */
export interface Services {
  readonly readFile: (path: string, hints: ReadHints) => Promise<SourceText>;
  readonly readStdin: (hints: ReadHints, stream: AsyncIterable<Uint8Array>) => Promise<SourceText>;
  readonly loadParser: () => Promise<Parser>;
  readonly loadExplainer: () => Promise<Explainer>;
  readonly loadGrapher: () => Promise<Grapher>;
  readonly loadValidator: () => Promise<Validator>;
  readonly exportGraph: (graph: CitationGraph, format: GraphExportFormat) => Promise<string>;
  readonly loadSchema: () => Promise<unknown>;
}
