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
  /** What was found and what was expected; the provision is added when the message is printed. */
  readonly message: Wording;
  /** Overrides the severity of the rule. */
  readonly severity?: Severity;
  /** The place is left blank to be filled in later, as in drafts. */
  readonly blank?: true;
  /** The fix, which does not change the meaning. */
  readonly fix?: readonly TextEdit[];
  /** The fix of the look; omitted if a person has to decide. */
  readonly change?: readonly LookChange[];
}

/** A possible finding that depends on other documents; the rule's `settle` decides. */
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

/** A text and what the rule finds in it; nothing if `findings` is empty. It serves as a test and as documentation. */
export interface Example {
  readonly text: string;
  readonly findings: readonly ExpectedFinding[];
  /** The look of the text, for rules that check it. */
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
  /** The provisions that require it; empty if it is common sense. */
  readonly ground: readonly Provision[];
  readonly description: Wording;
  readonly scope: Scope;
  readonly check: (context: RuleContext) => Iterable<Finding | OpenFinding>;
  /** What to report of an open finding in view of all documents; `null` for nothing. */
  readonly settle?: (basis: Basis, repeals: Repeals) => Wording | null;
  /** Made when they are asked for: most calls only check. */
  readonly examples: () => readonly Example[];
}
