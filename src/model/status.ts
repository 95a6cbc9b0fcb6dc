import type { Pin } from './citation.js';

/** How an act stands on a day. */
export type ActState =
  | 'in-force'
  /** Another act that is in force has amended it. */
  | 'amended'
  /** Some of its provisions have been repealed or replaced. */
  | 'partly-replaced'
  /** All of it has been repealed or replaced. */
  | 'replaced'
  /** Its own last day has passed. */
  | 'expired'
  | 'suspended'
  | 'not-yet'
  /** Nothing that was read tells. */
  | 'unknown';

/** A row of a list of acts that the user keeps. */
export interface StatusEntry {
  readonly kind: string | null;
  readonly number: string;
  readonly state: ActState;
  /** ISO date since when it is in that state; `null` where the list says none. */
  readonly from: string | null;
  /** The act that put it there, as the list names it. */
  readonly by: string | null;
  /** The row's line in the list, from 1. */
  readonly line: number;
}

/** What tells how an act stands: its own words, those of another document, or a row of the user's list. */
export interface StateGround {
  readonly type: 'own' | 'cited' | 'list';
  /** What it makes of the act. */
  readonly state: ActState;
  /** ISO date since when; `null` where no day is told. */
  readonly on: string | null;
  /** Whether that day had come: what is still to come is told as well. */
  readonly hasCome: boolean;
  /** Id of the node of the act that changes it, or its name where only a list tells it; `null` for its own words. */
  readonly by: string | null;
  /** The provisions that are changed, or held back; empty for the whole. */
  readonly provisions: readonly Pin[];
  /** The sentence that says so, white space folded. */
  readonly sentence: string | null;
  /** Path of the document that says so, and the line in it, from 1. */
  readonly file: string | null;
  readonly line: number | null;
}

/** How a legal basis of a document stands on a day. */
export interface BasisState {
  /** Id of the node of the document that rests on it. */
  readonly document: string;
  /** Id of the node of the basis. */
  readonly basis: string;
  /** The provisions of it that the document rests on; empty for the whole. */
  readonly provisions: readonly Pin[];
  readonly state: ActState;
  /** ISO date since when it is in that state; `null` where that is not told. */
  readonly since: string | null;
  readonly grounds: readonly StateGround[];
}
