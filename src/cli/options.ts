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
  /** To how many bytes a package may unpack. */
  readonly mostUnpacked?: () => number;
  /** Which pages are read as pictures; those without text of their own where it is left out. */
  readonly ocr?: OcrMode;
  /** A folder in which what was read on pictures is kept for the next time. */
  readonly ocrCache?: string;
  /** How many pictures are read at the same time; as many as there are cores where it is left out. */
  readonly ocrJobs?: number;
  /** Called after each page with the number of pages read and of all pages. */
  readonly onPage?: (done: number, of: number) => void;
  /** Seconds that reading a file may take without progress. */
  readonly timeout?: number;
  /** Whether to compute the SHA-256 of the bytes; `true` where it is left out. */
  readonly hash?: boolean;
  /** Whether to tell how the text looks on paper. */
  readonly look?: boolean;
}

/** The options that hold for each input. */
export interface InputOptions extends ReadHints {
  readonly quiet?: boolean;
  /** Threads; without it, one for each core. */
  readonly jobs?: number;
  readonly keywords?: boolean;
  /** Whether a report lists technical regulations and standards. */
  readonly standards?: boolean;
}

/** One of several equal shares of the inputs. */
export interface Shard {
  /** From 1 to `of`. */
  readonly index: number;
  readonly of: number;
}

/** The options of a call whose inputs may be many. */
export interface BatchOptions extends InputOptions {
  readonly quiet?: boolean;
  /** Threads; without it, one for each core. */
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
  /** How long a chunk may be. */
  readonly maxTokens?: number;
  /** Which sheets are wanted of formats for spreadsheets. */
  readonly sheet?: readonly SheetKind[];
  /** Whether only the tables are wanted. */
  readonly tables?: boolean;
  /** Number of a line that is to be explained. */
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
  /** `false` leaves the sentences around mentions out. */
  readonly sentences?: boolean;
}

/** The options of `plan-parse graph`. */
export interface GraphOptions extends BatchOptions, SelectionOptions {
  readonly format: (typeof graphFormats)[number];
  readonly output?: string;
  /** The measures to print; without them, those that suit the number of documents. */
  readonly measure?: readonly MeasureName[];
  /** Rows of each table. */
  readonly top: number;
  /** A work whose chains of amendment are wanted. */
  readonly amendments?: string;
  /** The ISO day on which the legal bases are asked about. */
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
  /** Whether only the numbers of changes are wanted. */
  readonly summary?: boolean;
  /** Whether footnotes are compared. */
  readonly notes?: boolean;
}

/** The options of `plan-parse amend`. */
export interface AmendOptions extends BatchOptions {
  readonly format: (typeof amendFormats)[number];
  readonly output?: string;
  /** The act that is amended. */
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
  /** Lighter findings are not printed. */
  readonly minSeverity?: Severity;
  readonly baseline?: string;
  /** Path of a list of acts with their states. */
  readonly status?: string;
  readonly updateBaseline?: boolean;
  /** A path, or `false` for none. */
  readonly config?: string | boolean;
  readonly fix?: boolean;
  readonly write?: boolean;
  /** Whether `--fix` writes a mended Word file, and no diff. */
  readonly asWord?: boolean;
  /** The path that standard input is taken for. */
  readonly stdinFilename?: string;
  /** A file of which it is wanted what holds for it. */
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
  /** As given; without it, the editor's language is spoken. */
  readonly lang?: Lang;
}

/** The options of `plan-parse mcp`. */
export interface McpOptions {
  /** The folder that is served; the current one where it is left out. */
  readonly root?: string;
}
