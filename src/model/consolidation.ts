import type { Pin } from './citation.js';
import type { ParsedDocument } from './document.js';
import type { Operation } from './operation.js';
import type { Position } from './position.js';

/** An act that takes part in a consolidation: the base, or one that amends it. */
export interface ConsolidatedAct {
  readonly kind: string | null;
  readonly number: string | null;
  readonly title: string | null;
  readonly urn: string | null;
  readonly issuedOn: string | null;
  readonly effectiveOn: string | null;
}

/**
 * Why a change was not made: it was not understood; its target or its words are missing or not unique; its new text is
 * missing, is not that of the unit alone, or contains words of the printed page; the unit is there already; two acts
 * change the same thing from the same day in different ways; changes of its type are not applied; it is not in force
 * yet on the day asked for, or its day is unknown.
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
  | 'new-text-elided'
  | 'amends-amendment'
  | 'already-there'
  | 'conflict'
  | 'not-applied'
  | 'not-yet'
  | 'day-unknown';

/** A change that an amending act orders, whether it was made or refused. */
export interface OrderedChange {
  /** "2.o5": the fifth operation of the second act. */
  readonly id: string;
  /** Number of the act that orders it, from 1. */
  readonly act: number;
  readonly operation: Operation;
}

/** A change that was made. */
export interface AppliedChange extends OrderedChange {
  /** The units that it made or changed. */
  readonly units: readonly Pin[];
  /** Their positions in the consolidated text. A unit that was removed with the one around it has none. */
  readonly positions: readonly Position[];
}

/** A change that was not made; the text stays as it was. */
export interface RefusedChange extends OrderedChange {
  readonly reason: RefusalReason;
}

/** How a consolidated text was made. */
export interface Consolidation {
  readonly base: ConsolidatedAct;
  /** In the order in which they were passed. */
  readonly acts: readonly ConsolidatedAct[];
  /** ISO date: the text is as of this day; `null` where all changes are made. */
  readonly asOf: string | null;
  readonly applied: readonly AppliedChange[];
  readonly refused: readonly RefusedChange[];
}

/**
 * An act as others have changed it. Its positions count in the consolidated text. Changed nodes have the ids of their
 * changes in `changes`, and a footnote that says which act changed them and since when.
 */
export interface ConsolidatedDocument extends ParsedDocument {
  readonly consolidation: Consolidation;
}
