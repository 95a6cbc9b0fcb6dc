import type { Look, LookChange, Severity, Span } from '../model/index.js';
import type { Provision } from './ground.js';
import type { Basis, Repeals } from './repeal-index.js';
import type { RuleContext } from './rule-context.js';
import type { Scope } from './scope.js';
import type { Wording } from './wording.js';

/** A replacement in the text as read; `start` and `end` are offsets in it. */
export interface TextEdit extends Span {
  readonly replacement: string;
}

/** What a rule says about one place. */
export interface Finding {
  /** Offsets in the text as read. */
  readonly at: Span;
  /** What is there and what was expected; the provision is added when it is printed. */
  readonly message: Wording;
  /** If this fault is graver or lighter than the rule's others. */
  readonly severity?: Severity;
  /** The place is left blank to be filled in later, as in drafts. */
  readonly blank?: true;
  /** What fixes it without changing the meaning. */
  readonly fix?: readonly TextEdit[];
  /** What makes it look as it should; left out where a person has to decide. */
  readonly change?: readonly LookChange[];
}

/** A place that may be a finding, depending on other documents; its rule's `settle` decides. */
export interface OpenFinding {
  /** Offsets in the text as read. */
  readonly at: Span;
  readonly basis: Basis;
}

/** The expected finding of an example: the place of its first character (from 1) and the message. */
export interface ExpectedFinding {
  readonly line: number;
  readonly column: number;
  readonly message: Wording;
}

/** A text and what the rule finds in it; nothing if `findings` is empty. It is test and documentation in one. */
export interface Example {
  readonly text: string;
  readonly findings: readonly ExpectedFinding[];
  /** How the text looks, for rules that ask. */
  readonly look?: Look;
  /** Texts of other documents that are validated together with this one. */
  readonly beside?: readonly string[];
}

/** A rule; each file under `rules/` exports one. */
export interface Rule {
  /** "form/number": folder and file. */
  readonly id: string;
  /** In the preset `recommended`. */
  readonly severity: Severity;
  /** The provisions that demand it; empty if good sense does. */
  readonly ground: readonly Provision[];
  readonly description: Wording;
  readonly scope: Scope;
  readonly check: (context: RuleContext) => Iterable<Finding | OpenFinding>;
  /** What to report of an open finding in view of all documents; `null` for nothing. */
  readonly settle?: (basis: Basis, repeals: Repeals) => Wording | null;
  readonly examples: readonly Example[];
}
