import type { FailedInput, Lang, Severity } from '../../model/index.js';
import type { FileResult } from '../result.js';

/** How findings are coloured on a terminal; without colours, every function returns its text unchanged. */
export interface Painter {
  readonly severity: (text: string, severity: Severity) => string;
  readonly path: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** The options of a reporter. */
export interface ReporterOptions {
  readonly lang: Lang;
  /** Of plan-parse itself, for formats that name the tool. */
  readonly version: string;
  /** The number of findings omitted from the results. Default: 0. */
  readonly hidden?: number;
  /** The files that could not be read, of which nothing is known: none if not said. */
  readonly unread?: readonly FailedInput[];
  readonly painter?: Painter;
  /** Width of the terminal in columns; without one, lines are not wrapped. */
  readonly width?: number;
}

/** Writes findings in one format, piece by piece; the output ends in a line feed unless it is empty. */
export type Reporter = (results: readonly FileResult[], options: ReporterOptions) => Iterable<string>;
