import type { BatchOptions } from '../options.js';

/** The options of `plan-parse archive add`. */
export interface AddOptions extends BatchOptions {
  readonly prune?: boolean;
  /** MiB. */
  readonly memory?: number;
}

/** The options of `plan-parse archive merge`. */
export type MergeOptions = Pick<AddOptions, 'memory' | 'jobs' | 'quiet'>;

/** The formats of answers. The first is the default. */
export const answerFormats = ['table', 'json', 'ndjson', 'csv'] as const;

/** The options of questions. */
export interface AnswerOptions {
  readonly format: (typeof answerFormats)[number];
  readonly output?: string;
}

/** The formats of a timeline. */
export const timelineFormats = [...answerFormats, 'html'] as const;

/** The options of questions about works. */
export interface QuestionOptions {
  readonly format: (typeof timelineFormats)[number];
  readonly output?: string;
  /** ISO day; today by default. */
  readonly asOf?: string;
  /** Path of a list of acts with their states. */
  readonly status?: string;
  /** Rows; 0 for all. */
  readonly limit?: number;
  /** Steps. */
  readonly depth?: number;
}

/** The questions about one work, or about words. */
export type WorkQuestion = 'find' | 'in-force' | 'basis' | 'affected' | 'timeline';

/** The questions about the whole store. */
export type StoreQuestion = 'missing' | 'overdue' | 'conflicts' | 'copies';

/** The options of `plan-parse archive export`. */
export interface ExportOptions {
  readonly parquet: string;
}

/** The formats of the text of a work on a day. */
export const textFormats = ['text', 'json'] as const;

/** The formats of what changed between days. */
export const versionDiffFormats = ['text', 'json', 'html'] as const;

/** The options of `plan-parse archive text`. */
export interface TextOptions {
  readonly format: (typeof textFormats)[number];
  readonly output?: string;
  /** ISO day; today by default. */
  readonly asOf?: string;
}

/** The options of `plan-parse archive diff`. */
export interface VersionDiffOptions {
  readonly format: (typeof versionDiffFormats)[number];
  readonly output?: string;
}

/** The options of `plan-parse archive git`. */
export interface GitOptions {
  /** ISO day; today by default. */
  readonly asOf?: string;
}
