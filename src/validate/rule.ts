import type { Severity, Span } from '../model/index.js';
import type { Provision } from './ground.js';
import type { Basis, Repeals } from './repeal-index.js';
import type { RuleContext } from './rule-context.js';
import type { Scope } from './scope.js';
import type { Wording } from './wording.js';

/** A replacement in the text as read; `start` and `end` are offsets in it. */
export interface TextEdit extends Span {
  readonly replacement: string;
}

/** What a rule has to say of one place. */
export interface Finding {
  /** Offsets in the text as read. */
  readonly at: Span;
  /** What is there and what was expected; the provision is added by whoever prints it. */
  readonly message: Wording;
  /** Where one kind of fault is graver or lighter than the rule as a whole. */
  readonly severity?: Severity;
  /** The place is left blank to be filled in later, as drafts do. */
  readonly blank?: true;
  /** What mends it without changing what is meant. */
  readonly fix?: readonly TextEdit[];
}

/** A place that is a finding if other documents say so; its rule's `settle` knows. */
export interface OpenFinding {
  /** Offsets in the text as read. */
  readonly at: Span;
  readonly basis: Basis;
}

/** What an example must give: place of the first character (from 1) and the message. */
export interface ExpectedFinding {
  readonly line: number;
  readonly column: number;
  readonly message: Wording;
}

/** A text and what the rule finds in it: nothing where `findings` is empty. It is test and documentation at once. */
export interface Example {
  readonly text: string;
  readonly findings: readonly ExpectedFinding[];
  /** Texts of other documents that are validated together with this one. */
  readonly beside?: readonly string[];
}

/** One rule: a file under `rules/` exports one. */
export interface Rule {
  /** "form/number": the folder and the file. */
  readonly id: string;
  /** In the preset `recommended`. */
  readonly severity: Severity;
  /** Where the law demands it; empty where good sense does. */
  readonly ground: readonly Provision[];
  readonly description: Wording;
  readonly scope: Scope;
  readonly check: (context: RuleContext) => Iterable<Finding | OpenFinding>;
  /** What is to be said of an open finding in view of all documents read; `null` where nothing is. */
  readonly settle?: (basis: Basis, repeals: Repeals) => Wording | null;
  readonly examples: readonly Example[];
}
