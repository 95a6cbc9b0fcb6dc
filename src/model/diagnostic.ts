import type { Place, Position } from './position.js';

/** How serious a finding is. */
export type Severity = 'error' | 'warning' | 'info';

/** The languages of messages. */
export type Lang = 'vi' | 'en';

/** Something odd in the text, at a place. */
export interface Diagnostic extends Place {
  /** The rule that found it: "citation/date-conflict". */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly position: Position;
}

/** A finding with its file: a line of `ndjson`. */
export interface FileFinding extends Diagnostic {
  /** As the command line names it, with "/" between folders. */
  readonly path: string;
}

/** The findings in files, as `validate` prints them for programs. */
export interface Findings {
  readonly files: readonly {
    /** As the command line names it, with "/" between folders. */
    readonly path: string;
    readonly diagnostics: readonly Diagnostic[];
  }[];
  /** The files that could not be read, so were not checked, and why. */
  readonly unread: readonly { readonly path: string | null; readonly failure: string }[];
  readonly counts: Readonly<Record<Severity, number>>;
}
