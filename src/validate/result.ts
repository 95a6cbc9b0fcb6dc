import { foldSpace } from '../chars/index.js';
import type { Diagnostic, Position, Severity } from '../model/index.js';
import { sourceText } from './source-text.js';

/** What was found in one file. */
export interface FileResult {
  /** As given on the command line, with "/" between folders. */
  readonly path: string;
  /** The lines in which findings begin, by number and without line ends. Whole texts would take too much memory. */
  readonly lines: Readonly<Record<number, string>>;
  readonly diagnostics: readonly Diagnostic[];
  /** The units in which findings begin, by offset: "Chương I, Điều 2, 3"; omitted unless requested. */
  readonly units?: Readonly<Record<number, string>>;
  /** Whether the file is not a text file, so that its lines and columns are meaningless to users. */
  readonly isOpaque?: boolean;
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

/** The severities, the most severe first. */
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

/** The maximum length of the quoted words of a finding, which help to find it in the file. */
const MOST_QUOTED = 60;

/** The words that a finding points at, as far as they are on its first line. */
export function wordsOf(result: FileResult, diagnostic: Diagnostic): string {
  const { start, end } = diagnostic.position;
  const words = foldSpace(
    lineOf(result, diagnostic).slice(start.column - 1, start.column - 1 + end.offset - start.offset),
  ).trim();
  return words.length > MOST_QUOTED ? `${words.slice(0, MOST_QUOTED).trimEnd()}…` : words;
}

/** The unit in which a finding begins; `null` if it is in none. */
export const unitOf = ({ units = {} }: FileResult, { position }: Diagnostic): string | null =>
  units[position.start.offset] ?? null;
