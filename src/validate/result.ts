import type { Diagnostic, Position, Severity } from '../model/index.js';
import { sourceText } from './source-text.js';

/** What was found in one file. */
export interface FileResult {
  /** As given on the command line, with "/" between folders. */
  readonly path: string;
  /** The lines in which findings begin, by number and without line ends. Whole texts would take too much memory. */
  readonly lines: Readonly<Record<number, string>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The lines of a text in which findings begin, by number. */
export function linesOf(
  text: string,
  places: readonly { readonly position: Position }[],
): Readonly<Record<number, string>> {
  const source = sourceText(text);
  const lines: Record<number, string> = {};
  for (const { position } of places) {
    const { line, offset } = position.start;
    lines[line] ??= source.slice(source.lineAt(offset));
  }
  return lines;
}

/** The line in which a finding begins. */
export const lineOf = ({ lines }: FileResult, { position }: Diagnostic): string =>
  lines[position.start.line] ?? '';

/** The severities, the gravest first. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** The number of findings of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** Counts the findings of all files. */
export function countFindings(results: readonly FileResult[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { diagnostics } of results) {
    for (const { severity } of diagnostics) counts[severity] += 1;
  }
  return counts;
}
