import type { PlaceDetail } from '../../graph/index.js';
import type { Lang, Layout, SourceInfo } from '../../model/index.js';
import type { ReadWarning } from '../../read/index.js';
import type { Examination, PresetName, RuleSetting } from '../../validate/index.js';
import type { ParseOptions, ReadHints, ValidateOptions } from '../options.js';

// What is handed to another thread holds nothing but what can be cloned, and what is handed to another process is JSON
// as well. Tasks of the type "isolated" stay in the thread that starts the process.

/** A document as text, and the bytes it came from. */
export interface SourceText {
  readonly text: string;
  /** What the file knows of the text beside its characters; `null` for plain text. */
  readonly layout?: Layout | null;
  readonly info: SourceInfo;
  /** What of it could not be read. */
  readonly warnings?: readonly ReadWarning[];
}

/** What a call says of the rules. */
export interface RuleChoice {
  readonly preset?: PresetName;
  /** Severities by rule, over those of the configuration. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** A path, or `false` for none; without it, the configuration nearest to each document. */
  readonly config?: string | boolean;
  /** The path that standard input is taken for. */
  readonly stdinName?: string;
}

/** What a job makes of each document. */
export type JobOutput =
  /** The document as it is printed. */
  | { readonly type: 'document' }
  /** Its chunks, one a line. */
  | { readonly type: 'chunks'; readonly maxTokens?: number | undefined }
  /** What a graph needs of it, with as much of the places of mentions as `places` says. */
  | { readonly type: 'digest'; readonly places: PlaceDetail }
  /** What it gives to do: its tasks, with what names it. */
  | { readonly type: 'tasks' }
  /** The rows that a store keeps of it, by a release. */
  | { readonly type: 'archive'; readonly version: string }
  /** What is wrong with its form: a {@link Checked}. */
  | { readonly type: 'check'; readonly choice: RuleChoice };

/** What is wrong with a document, and how many warnings its configuration allows. */
export interface Checked extends Examination {
  readonly maxWarnings: number | null;
}

/** What is wanted of all inputs of a call. */
export interface Job {
  readonly output: JobOutput;
  readonly lang: Lang;
  readonly hints: ReadHints;
  readonly keywords: boolean;
  /** Whether to give back an input that may need more memory than there is. */
  readonly leavesTooLarge: boolean;
}

/** What a thread is started with. */
export interface ThreadSetup {
  readonly job: Job;
  /** The address of the built file that the thread's own reading thread runs. */
  readonly reader: string;
}

/** Inputs that are done together, so that handing them over costs little beside the work. */
export type Task =
  /** Files to read and parse. */
  | { readonly type: 'files'; readonly names: readonly string[] }
  /** A text that has been read. */
  | { readonly type: 'source'; readonly name: string; readonly source: SourceText }
  /** Earlier parses, one a line; `first` is the number of the first line. */
  | {
      readonly type: 'lines';
      readonly name: string;
      readonly first: number;
      readonly lines: readonly string[];
    }
  /** An input that may need more memory than there is, for a process of its own; `stdin` has the bytes of "-". */
  | { readonly type: 'isolated'; readonly name: string; readonly stdin: AsyncIterable<Uint8Array> | null }
  /** An input that failed before it could be handed over. */
  | { readonly type: 'failed'; readonly name: string; readonly failure: string };

/** The result of one input. */
export type TaskResult =
  | {
      readonly ok: true;
      /** The job's output in one line; as bytes where it may be too long for a string. */
      readonly json: string | Buffer;
      /** What of the input could not be read, a line each. */
      readonly warnings: readonly string[];
    }
  /** The name of an input that may need more memory than there is. */
  | { readonly ok: false; readonly tooLarge: string }
  /** The name of an input that failed, and why, in one line. */
  | { readonly ok: false; readonly name: string; readonly failure: string }
  /** What is wrong with the configuration, a line each: it ends the job. */
  | { readonly ok: false; readonly faults: readonly string[] };

/** Threads that do tasks. */
export interface ThreadPool {
  /** Rejects where a thread died of the task, and once the pool is closed. */
  readonly run: (task: Task) => Promise<readonly TaskResult[]>;
  /** Stops at once, whatever is under way. */
  readonly close: () => Promise<void>;
}

/** What a process needs to know to print as the command would. */
export interface PrintSettings {
  readonly lang: Lang;
  /** Whether the input is one of several. */
  readonly several: boolean;
  /** Columns of the terminal that is printed to; `null` where it is none. */
  readonly columns: number | null;
}

/** What a process is to do with one input, and print to its standard output. */
export type IsolatedRequest = {
  /** A path, or "-" where the process reads the bytes from its standard input. */
  readonly name: string;
} & (
  | ({ readonly type: 'parse'; readonly options: ParseOptions } & PrintSettings)
  | ({ readonly type: 'fix'; readonly options: ValidateOptions } & PrintSettings)
  /** It prints a {@link TaskResult} without its output as a line of JSON, and the output after that. */
  | { readonly type: 'task'; readonly job: Job }
);

/** The descriptor for what a process has to say: on standard error Node prints how it died of want of memory. */
export const MESSAGE_DESCRIPTOR = 3;

/** How a process ended. */
export type IsolatedExit =
  | { readonly type: 'done'; readonly code: number }
  /** The memory that it was allowed did not suffice. */
  | { readonly type: 'outOfMemory' };

/** Runs requests in processes of their own, so that no other input fails where memory does not suffice for one. */
export interface IsolatedRunner {
  /**
   * @param stdin - the bytes of the input, where it is no file
   * @param take - takes what the process prints, and says whether to go on
   * @param takeMessage - takes what the process says on {@link messageDescriptor}
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
