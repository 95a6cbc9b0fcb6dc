import type { Pin } from './citation.js';
import type { ParsedDocument } from './document.js';
import type { Operation } from './operation.js';
import type { Position } from './position.js';

/** An act that a consolidated text is made of. */
export interface ConsolidatedAct {
  readonly kind: string | null;
  readonly number: string | null;
  readonly title: string | null;
  readonly urn: string | null;
  readonly issuedOn: string | null;
  readonly effectiveOn: string | null;
}

/**
 * Why a change was not made: it was not understood; what it changes, or its words, are not there or there more than once;
 * its new text is not given, is not that of the unit alone, or holds words of the page that it is printed on; the unit
 * is there already; two acts change one thing from one day on; it is of a sort that is not applied; it does not hold yet
 * on the day that is asked for, or its day is not known.
 */
export type RefusalReason =
  | 'not-understood'
  | 'work-unknown'
  | 'target-not-found'
  | 'target-ambiguous'
  | 'words-not-found'
  | 'new-text-missing'
  | 'new-text-of-others'
  | 'new-text-of-page'
  | 'already-there'
  | 'conflict'
  | 'not-applied'
  | 'not-yet'
  | 'day-unknown';

/** A change of an amending act, as far as it was made or refused. */
export interface OrderedChange {
  /** "2.o5": the fifth operation of the second act. */
  readonly id: string;
  /** Which of the acts orders it, from 1. */
  readonly act: number;
  readonly operation: Operation;
}

/** A change that was made. */
export interface AppliedChange extends OrderedChange {
  /** The units that it made or changed. */
  readonly units: readonly Pin[];
  /** Where these stand in the consolidated text; a unit that was struck with the one that holds it stands nowhere. */
  readonly positions: readonly Position[];
}

/** A change that was not made; the text is left as it was. */
export interface RefusedChange extends OrderedChange {
  readonly reason: RefusalReason;
}

/** What a consolidated text was made of. */
export interface Consolidation {
  readonly base: ConsolidatedAct;
  /** In the order in which they were given. */
  readonly acts: readonly ConsolidatedAct[];
  /** ISO date of the day whose text it is; `null` where all changes are made. */
  readonly asOf: string | null;
  readonly applied: readonly AppliedChange[];
  readonly refused: readonly RefusedChange[];
}

/**
 * An act as others have changed it. Its positions are those in its own text; nodes that were changed have the ids of the
 * changes in `changes`, and a footnote that says by what and since when.
 */
export interface ConsolidatedDocument extends ParsedDocument {
  readonly consolidation: Consolidation;
}
