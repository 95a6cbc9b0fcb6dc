import type { Diagnostic, Severity } from '../model/index.js';

/** What was found in one file. */
export interface FileResult {
  /** As given on the command line, with "/" between folders. */
  readonly path: string;
  /** The text as read, to which the positions point. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The severities from the gravest to the lightest. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** Counts the findings of all files together. */
export function countFindings(results: readonly FileResult[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { diagnostics } of results) {
    for (const { severity } of diagnostics) counts[severity] += 1;
  }
  return counts;
}
