import type { Place, Position } from './position.js';

/** How bad a finding is. */
export type Severity = 'error' | 'warning' | 'info';

/** The languages that messages can be had in. */
export type Lang = 'vi' | 'en';

/** Something odd in the text, at a place. */
export interface Diagnostic extends Place {
  /** "citation/date-conflict": the rule that found it. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly position: Position;
}

/** What was found in files, as `validate` prints it for programs. */
export interface Findings {
  readonly files: readonly {
    /** As the call names it, with "/" between folders. */
    readonly path: string;
    readonly diagnostics: readonly Diagnostic[];
  }[];
  /** The files that could not be read, and why: nothing is known of them. */
  readonly unread: readonly { readonly path: string | null; readonly failure: string }[];
  readonly counts: Readonly<Record<Severity, number>>;
}
