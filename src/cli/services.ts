import type { CitationGraph, Diagnostic, Lang, ParsedDocument, SourceInfo } from '../model/index.js';
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

/** The pure part of the library. */
export interface Library {
  readonly parseDocument: (
    text: string,
    options: { readonly source: SourceInfo; readonly lang: Lang; readonly keywords: boolean },
  ) => ParsedDocument;
  readonly buildGraph: (documents: readonly ParsedDocument[]) => CitationGraph;
  readonly validate: (
    document: ParsedDocument,
    text: string,
    options: { readonly lang: Lang },
  ) => readonly Diagnostic[];
}

/** What the commands use of the other folders, each loaded when a command first needs it. */
export interface Services {
  readonly readFile: (path: string, hints: ReadHints) => Promise<SourceText>;
  readonly readStdin: (hints: ReadHints, stream: AsyncIterable<Uint8Array>) => Promise<SourceText>;
  readonly loadLibrary: () => Promise<Library>;
  readonly exportGraph: (graph: CitationGraph, format: GraphExportFormat) => Promise<string>;
  readonly loadSchema: () => Promise<unknown>;
}
