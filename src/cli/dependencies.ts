import type {
  AmendingAct,
  DocumentFormatName,
  FileFindings,
  GraphExport,
  GraphFormatName,
  OperationFormatName,
  SheetFormatName,
  SheetKind,
  TableExport,
  TableFormatName,
  TaskFormatName,
} from '../export/index.js';
import type {
  CitationGraph,
  DocumentDiff,
  DocumentTasks,
  Lang,
  Layout,
  ParsedDocument,
  SourceInfo,
} from '../model/index.js';
import type { IsolatedRunner, Job, SourceText, ThreadPool } from './isolated/index.js';
import type { ReadHints } from './options.js';

/** Parses a text into a document. */
export interface Parser {
  readonly parseDocument: (
    text: string,
    options: {
      readonly source: SourceInfo;
      readonly layout?: Layout | null;
      readonly lang: Lang;
      readonly keywords: boolean;
    },
  ) => ParsedDocument;
}

/** Explains how the parser interprets a line. */
export type Explainer = typeof import('../explain.js');

/** Builds, searches and measures graphs. */
export type Grapher = typeof import('../graph/index.js');

/** Finds and selects tasks. */
export type TaskFinder = typeof import('../tasks/index.js');

/** Compares documents. */
export type Differ = typeof import('../diff/index.js');

/** Splits documents into chunks. */
export type Chunker = typeof import('../chunks/index.js');

/** Validates the form of documents. */
export type Validator = typeof import('../validate/index.js');

/** Stores what is read from many documents. */
export type Archivist = typeof import('../archive/index.js');
/** Compares consolidated texts with official ones. */
export type Comparison = typeof import('../compare-official.js');

/** Applies amending acts. */
export type Consolidator = typeof import('../consolidated-document.js');

/** Writes findings back into files. */
export type Annotator = typeof import('../annotate/index.js');

/** What the commands use from the other folders, each loaded on first use. */
export interface Dependencies {
  readonly readFile: (path: string, hints: ReadHints) => Promise<SourceText>;
  readonly readStdin: (hints: ReadHints, stream: AsyncIterable<Uint8Array>) => Promise<SourceText>;
  /** Reads the contents of an editor like a file of that name. */
  readonly readBytes: (bytes: Uint8Array, path: string | null, hints: ReadHints) => Promise<SourceText>;
  readonly loadParser: () => Promise<Parser>;
  readonly loadExplainer: () => Promise<Explainer>;
  readonly loadGrapher: () => Promise<Grapher>;
  readonly loadChunker: () => Promise<Chunker>;
  readonly loadDiffer: () => Promise<Differ>;
  readonly loadTasks: () => Promise<TaskFinder>;
  readonly loadComparison: () => Promise<Comparison>;
  readonly loadConsolidator: () => Promise<Consolidator>;
  readonly loadValidator: () => Promise<Validator>;
  readonly loadArchive: () => Promise<Archivist>;
  readonly loadAnnotator: () => Promise<Annotator>;
  readonly exportGraph: (graph: CitationGraph, format: GraphFormatName, lang: Lang) => Promise<GraphExport>;
  readonly exportDocument: (
    document: ParsedDocument,
    format: DocumentFormatName,
    lang: Lang,
    text: string,
  ) => Promise<string>;
  readonly exportDiff: (diff: DocumentDiff, summary: boolean, lang: Lang) => Promise<string>;
  readonly exportTasks: (
    documents: readonly DocumentTasks[],
    format: TaskFormatName,
    lang: Lang,
  ) => Promise<string | Uint8Array>;
  readonly exportOperations: (
    acts: readonly AmendingAct[],
    format: OperationFormatName,
    lang: Lang,
  ) => Promise<string | Uint8Array>;
  readonly exportSheets: (
    documents: readonly ParsedDocument[],
    tasks: readonly DocumentTasks[],
    format: SheetFormatName,
    kinds: readonly SheetKind[],
    lang: Lang,
  ) => Promise<string | Uint8Array>;
  readonly exportFindings: (
    results: readonly FileFindings[],
    format: SheetFormatName,
    lang: Lang,
  ) => Promise<string | Uint8Array>;
  /** Writes rows of cells as lines of CSV. */
  readonly exportRows: (rows: readonly (readonly (string | number | null)[])[]) => Promise<string>;
  readonly exportTables: (
    documents: readonly ParsedDocument[],
    format: TableFormatName,
    lang: Lang,
  ) => Promise<TableExport | null>;
  /** Threads for a job; `null` if unavailable. */
  readonly startThreads: (job: Job, threads: number) => Promise<ThreadPool | null>;
  /** Processes for inputs that may need more memory than available; `null` if unavailable. */
  readonly isolated: IsolatedRunner | null;
  readonly loadSchema: () => Promise<unknown>;
}
