import type { CitationGraph, Lang, ParsedDocument, SourceInfo } from '../model/index.js';
import type { ReadWarning } from '../read/index.js';
import type { Apart } from './apart/order.js';
import type { Answer, Order, Task } from './archive/tasks.js';
import type { DocumentExportFormat, GraphExportFormat } from './formats.js';

/** A document as text, and what bytes it came from. */
export interface SourceText {
  readonly text: string;
  readonly info: SourceInfo;
  /** What of it could not be read. */
  readonly warnings?: readonly ReadWarning[];
}

/** What the command line can say of how to read. */
export interface ReadHints {
  readonly encoding?: string;
  readonly inputFormat?: string;
  /** How many bytes a package may unpack to. */
  readonly mostUnpacked?: () => number;
  /** Whether to tell the SHA-256 of the bytes; without it, yes. */
  readonly hash?: boolean;
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

/** Makes, searches and measures graphs. */
export type Grapher = typeof import('../graph/index.js');

/** Finds what is wrong with the form of a document. */
export type Validator = typeof import('../validate/index.js');

/** Threads that do tasks. */
export interface Pool {
  /** Rejects where a thread died of the task, and once the pool is closed. */
  readonly run: (task: Task) => Promise<readonly Answer[]>;
  /** Stops at once, whatever is under way. */
  readonly close: () => Promise<void>;
}

/** A graph in a format: one text, in pieces, or several files by their names. */
export type GraphExport =
  | { readonly type: 'text'; readonly pieces: Iterable<string> }
  | { readonly type: 'folder'; readonly files: Readonly<Record<string, string>> };

/** What the commands use of the other folders, each loaded when a command first needs it. */
export interface Services {
  readonly readFile: (path: string, hints: ReadHints) => Promise<SourceText>;
  readonly readStdin: (hints: ReadHints, stream: AsyncIterable<Uint8Array>) => Promise<SourceText>;
  readonly loadParser: () => Promise<Parser>;
  readonly loadExplainer: () => Promise<Explainer>;
  readonly loadGrapher: () => Promise<Grapher>;
  readonly loadValidator: () => Promise<Validator>;
  readonly exportGraph: (graph: CitationGraph, format: GraphExportFormat, lang: Lang) => Promise<GraphExport>;
  readonly exportDocument: (
    document: ParsedDocument,
    format: DocumentExportFormat,
    lang: Lang,
  ) => Promise<string>;
  /** Threads for what is ordered; `null` where there are none to be had. */
  readonly startPool: (order: Order, threads: number) => Promise<Pool | null>;
  /** Processes for inputs so large that memory may not suffice; `null` where there are none to be had. */
  readonly apart: Apart | null;
  readonly loadSchema: () => Promise<unknown>;
}
