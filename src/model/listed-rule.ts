import type { Severity } from './diagnostic.js';

/** A rule as it is listed, in the language of the messages. */
export interface ListedRule {
  /** "form/number". */
  readonly id: string;
  /** That of its findings where no preset or setting gives another. */
  readonly severity: Severity;
  /** What it asks for, in one line. */
  readonly description: string;
  /** The documents that owe it. */
  readonly appliesTo: string;
}
