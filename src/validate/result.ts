import type { Diagnostic, Position, Severity } from '../model/index.js';
import { sourceText } from './source-text.js';

/** What was found in one file. */
export interface FileResult {
  /** As given on the command line, with "/" between folders. */
  readonly path: string;
  /** The lines in which findings begin, by their numbers, without their ends. Whole texts would be too much to keep. */
  readonly lines: Readonly<Record<number, string>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The lines of a text in which something begins, by their numbers. */
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
