import type { SheetKind } from '../export/index.js';
import type { Direction } from '../graph/index.js';
import type { GraphEdge, Lang, Severity } from '../model/index.js';
import type { OcrMode } from '../read/index.js';
import type { TaskSelection } from '../tasks/index.js';
import type { PresetName } from '../validate/index.js';
import type {
  amendFormats,
  consolidateFormats,
  diffFormats,
  graphFormats,
  MeasureName,
  parseFormats,
  taskFormats,
  taskGroupings,
  validateFormats,
} from './formats.js';

/** How to read an input. */
export interface ReadHints {
  readonly encoding?: string;
  readonly inputFormat?: string;
  /** The maximum number of bytes to which a package may unpack. */
  readonly mostUnpacked?: () => number;
  /** The pages to read by OCR. Default: those without text. */
  readonly ocr?: OcrMode;
  /** A folder for caching OCR results. */
  readonly ocrCache?: string;
  /** The number of images read concurrently. Default: the number of cores. */
  readonly ocrJobs?: number;
  /** Called after each page with the numbers of pages read and in total. */
  readonly onPage?: (done: number, of: number) => void;
  /** Seconds allowed for reading a file without progress. */
  readonly timeout?: number;
  /** Whether to compute the SHA-256 of the bytes. Default: `true`. */
  readonly hash?: boolean;
  /** Whether to describe how the text looks on paper. */
  readonly look?: boolean;
}

/** The options for each input. */
export interface InputOptions extends ReadHints {
  readonly quiet?: boolean;
  /** The number of threads. Default: one per core. */
  readonly jobs?: number;
  readonly keywords?: boolean;
  /** Whether a report lists technical regulations and standards. */
  readonly standards?: boolean;
}

/** One of several equal shards of the inputs. */
export interface Shard {
  /** From 1 to `of`. */
  readonly index: number;
  readonly of: number;
}

/** The options of calls with many inputs. */
export interface BatchOptions extends InputOptions {
  readonly quiet?: boolean;
  /** The number of threads. Default: one per core. */
  readonly jobs?: number;
  readonly shard?: Shard;
  /** A file with the names of inputs, or "-". */
  readonly filesFrom?: string;
}

/** The options of `plan-parse parse`. */
export interface ParseOptions extends BatchOptions {
  readonly format: (typeof parseFormats)[number];
  readonly output?: string;
  readonly section?: string;
  readonly depth?: number;
  /** The maximum length of a chunk. */
  readonly maxTokens?: number;
  /** The requested sheets, for spreadsheet formats. */
  readonly sheet?: readonly SheetKind[];
  /** Whether to write only the tables. */
  readonly tables?: boolean;
  /** The number of the line to explain. */
  readonly explain?: number;
}

/** The options of `plan-parse graph` that select a part of the graph. */
export interface SelectionOptions {
  readonly relation?: readonly GraphEdge['relation'][];
  readonly kind?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly from?: string;
  readonly depth?: number;
  readonly direction?: Direction;
  readonly presentOnly?: boolean;
  readonly minMentions?: number;
  /** `false` omits the sentences around mentions. */
  readonly sentences?: boolean;
}

/** The options of `plan-parse graph`. */
export interface GraphOptions extends BatchOptions, SelectionOptions {
  readonly format: (typeof graphFormats)[number];
  readonly output?: string;
  /** The measures to print. The default depends on the number of documents. */
  readonly measure?: readonly MeasureName[];
  /** Rows of each table. */
  readonly top: number;
  /** The work whose chains of amendments to print. */
  readonly amendments?: string;
  /** The ISO day for the states of legal bases. */
  readonly asOf?: string;
  /** Path of a list of acts with their states. */
  readonly status?: string;
}

/** The options of `plan-parse tasks`. */
export interface TasksOptions extends BatchOptions, TaskSelection {
  readonly format: (typeof taskFormats)[number];
  readonly output?: string;
  readonly by: (typeof taskGroupings)[number];
}

/** The options of `plan-parse diff`. */
export interface DiffOptions extends InputOptions {
  readonly format: (typeof diffFormats)[number];
  readonly output?: string;
  /** Whether to print only the numbers of changes. */
  readonly summary?: boolean;
  /** Whether footnotes are compared. */
  readonly notes?: boolean;
}

/** The options of `plan-parse amend`. */
export interface AmendOptions extends BatchOptions {
  readonly format: (typeof amendFormats)[number];
  readonly output?: string;
  /** The amended act. */
  readonly base?: string;
}

/** The options of `plan-parse consolidate`. */
export interface ConsolidateOptions extends BatchOptions {
  readonly format: (typeof consolidateFormats)[number];
  readonly output?: string;
  /** ISO date. */
  readonly asOf?: string;
  /** The official text to compare with. */
  readonly check?: string;
}

/** The options of `plan-parse validate`. */
export interface ValidateOptions extends BatchOptions {
  readonly format: (typeof validateFormats)[number];
  readonly output?: string;
  readonly preset?: PresetName;
  /** "id=severity", as often as given. */
  readonly rule?: readonly string[];
  readonly maxWarnings?: number;
  /** Less severe findings are not printed. */
  readonly minSeverity?: Severity;
  readonly baseline?: string;
  /** Path of a list of acts with their states. */
  readonly status?: string;
  readonly updateBaseline?: boolean;
  /** A path, or `false` for none. */
  readonly config?: string | boolean;
  readonly fix?: boolean;
  readonly write?: boolean;
  /** Whether `--fix` writes a fixed Word file instead of a diff. */
  readonly asWord?: boolean;
  /** The path that standard input stands for. */
  readonly stdinFilename?: string;
  /** The file whose settings to print. */
  readonly printConfig?: string;
  /** Whether to write the findings into a Word file as comments. */
  readonly annotate?: boolean;
}

/** The options of `plan-parse rules`. */
export interface RulesOptions {
  readonly format: 'text' | 'json';
  readonly output?: string;
}

/** The options of commands that print one text. */
export interface OutputOptions {
  readonly output?: string;
}

/** The options of `plan-parse lsp`. */
export interface LspOptions extends Pick<ValidateOptions, 'preset' | 'rule' | 'config'> {
  /** As given; the editor's language by default. */
  readonly lang?: Lang;
}

/** The options of `plan-parse mcp`. */
export interface McpOptions {
  /** The served folder. Default: the current one. */
  readonly root?: string;
}
