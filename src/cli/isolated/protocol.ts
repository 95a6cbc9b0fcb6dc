import type { PlaceDetail } from '../../graph/index.js';
import type { Lang, Layout, SourceInfo } from '../../model/index.js';
import type { ReadWarning } from '../../read/index.js';
import type { Examination, PresetName, RuleSetting } from '../../validate/index.js';
import type { ParseOptions, ReadHints, ValidateOptions } from '../options.js';

// Everything passed to another thread must be cloneable, and everything passed to another process must also be JSON.
// Tasks of the type "isolated" stay in the thread that starts the process.

/** A document as text, with information about its bytes. */
export interface SourceText {
  readonly text: string;
  /** The layout of the text; `null` for plain text. */
  readonly layout?: Layout | null;
  readonly info: SourceInfo;
  /** The parts that could not be read. */
  readonly warnings?: readonly ReadWarning[];
}

/** The options of a call for rules. */
export interface RuleChoice {
  readonly preset?: PresetName;
  /** Severities by rule, which override the configuration. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** A path, or `false` for none; without it, the configuration nearest to each document. */
  readonly config?: string | boolean;
  /** The path that standard input stands for. */
  readonly stdinName?: string;
}

/** The output that a job computes for each document. */
export type JobOutput =
  /** The document as printed. */
  | { readonly type: 'document' }
  /** Its chunks, one per line. */
  | { readonly type: 'chunks'; readonly maxTokens?: number | undefined }
  /** Its digest for a graph, with the detail of places given by `places`. */
  | { readonly type: 'digest'; readonly places: PlaceDetail }
  /** Its tasks, with its identification. */
  | { readonly type: 'tasks' }
  /** Its rows for a store, with the release. */
  | { readonly type: 'archive'; readonly version: string }
  /** Its findings: a {@link Checked}. */
  | { readonly type: 'check'; readonly choice: RuleChoice };

/** The findings in a document, and the number of warnings that its configuration allows. */
export interface Checked extends Examination {
  readonly maxWarnings: number | null;
}

/** What is computed for all inputs of a call. */
export interface Job {
  readonly output: JobOutput;
  readonly lang: Lang;
  readonly hints: ReadHints;
  readonly keywords: boolean;
  /** Whether to return inputs that may need more memory than available. */
  readonly leavesTooLarge: boolean;
}

/** What all tasks of a thread have in common. */
export interface ThreadSetup {
  readonly job: Job;
  /** The URL of the built file for the thread's own reading thread. */
  readonly reader: string;
}

/** Inputs that are processed together, so that the overhead of passing them is small. */
export type Task =
  /** Files to read and parse. */
  | { readonly type: 'files'; readonly names: readonly string[] }
  /** A text that has been read. */
  | { readonly type: 'source'; readonly name: string; readonly source: SourceText }
  /** Earlier parses, one per line; `first` is the number of the first line. */
  | {
      readonly type: 'lines';
      readonly name: string;
      readonly first: number;
      readonly lines: readonly string[];
    }
  /** An input that may need more memory than available, for a separate process; `stdin` has the bytes of "-". */
  | { readonly type: 'isolated'; readonly name: string; readonly stdin: AsyncIterable<Uint8Array> | null }
  /** An input that failed before it could be passed on. */
  | { readonly type: 'failed'; readonly name: string; readonly failure: string };

/** What a thread is sent. The setup comes with every task: to ask the pool for it would take the pool's own modules. */
export interface ThreadTask {
  readonly setup: ThreadSetup;
  readonly task: Task;
}

/** The result of one input. */
export type TaskResult =
  | {
      readonly ok: true;
      /** The job's output on one line; as bytes if it may be too long for a string. */
      readonly json: string | Buffer;
      /** The parts of the input that could not be read, one line each. */
      readonly warnings: readonly string[];
    }
  /** The name of an input that may need more memory than available. */
  | { readonly ok: false; readonly tooLarge: string }
  /** The name of a failed input, and the reason in one line. */
  | { readonly ok: false; readonly name: string; readonly failure: string }
  /** Errors in the configuration, which end the job, one line each. */
  | { readonly ok: false; readonly faults: readonly string[] };

/** Threads that run tasks. */
export interface ThreadPool {
  /** Rejects if the task killed its thread, and once the pool is closed. */
  readonly run: (task: Task) => Promise<readonly TaskResult[]>;
  /** Stops immediately. */
  readonly close: () => Promise<void>;
}

/** The settings with which a process prints like the command itself. */
export interface PrintSettings {
  readonly lang: Lang;
  /** Whether the input is one of several. */
  readonly several: boolean;
  /** Columns of the terminal; `null` if the output is not a terminal. */
  readonly columns: number | null;
}

/** A request to a process for one input, answered on its standard output. */
export type IsolatedRequest = {
  /** A path, or "-" to read the bytes from standard input. */
  readonly name: string;
} & (
  | ({ readonly type: 'parse'; readonly options: ParseOptions } & PrintSettings)
  | ({ readonly type: 'fix'; readonly options: ValidateOptions } & PrintSettings)
  /** Prints a {@link TaskResult} without its output as a line of JSON, followed by the output. */
  | { readonly type: 'task'; readonly job: Job }
);

/** The file descriptor for messages, since Node prints its own report to standard error when it runs out of memory. */
export const MESSAGE_DESCRIPTOR = 3;

/** The result of a process. */
export type IsolatedExit =
  | { readonly type: 'done'; readonly code: number }
  /** It ran out of memory. */
  | { readonly type: 'outOfMemory' };

/** Runs requests in separate processes, so that running out of memory for one input does not affect others. */
export interface IsolatedRunner {
  /**
   * @param stdin - the bytes of the input, if it is not a file
   * @param take - receives the output, and returns whether to continue
   * @param takeMessage - receives messages from {@link messageDescriptor}
   * @param signal - ends the process; without one, Ctrl-C ends it and this program
   */
  readonly run: (
    request: IsolatedRequest,
    stdin: AsyncIterable<Uint8Array> | null,
    take: (chunk: Uint8Array) => Promise<boolean>,
    takeMessage: (chunk: Uint8Array) => void,
    signal?: AbortSignal,
  ) => Promise<IsolatedExit>;
}
