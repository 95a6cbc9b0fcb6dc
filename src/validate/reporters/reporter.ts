import type { Lang, Severity } from '../../model/index.js';
import type { FileResult } from '../result.js';

/** How findings are painted on a terminal; every function gives back its text when there is no colour. */
export interface Painter {
  readonly severity: (text: string, severity: Severity) => string;
  readonly path: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** What a reporter may be given. */
export interface ReporterOptions {
  readonly lang: Lang;
  /** Of plan-parse itself, for formats that name the tool. */
  readonly version: string;
  readonly painter?: Painter;
  /** Columns of the terminal that it is shown on; what is not shown on one is not broken into lines. */
  readonly width?: number;
}

/** Writes findings in one format, piece by piece; what it gives ends in a line feed unless it is empty. */
export type Reporter = (results: readonly FileResult[], options: ReporterOptions) => Iterable<string>;
