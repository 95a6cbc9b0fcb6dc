import type { Pin } from './citation.js';

/** The state of an act on a day. */
export type ActState =
  | 'in-force'
  /** Another act that is in force has amended it. */
  | 'amended'
  /** Some of its provisions have been repealed or replaced. */
  | 'partly-replaced'
  /** All of it has been repealed or replaced. */
  | 'replaced'
  /** Its last day has passed, which it gives itself, or another act gives it. */
  | 'expired'
  /** It is not to be applied for a time. */
  | 'suspended'
  /** Some of its provisions, or some of what they apply to, are suspended. */
  | 'partly-suspended'
  | 'not-yet'
  /** Nothing that was read says. */
  | 'unknown';

/** A row of the user's own list of acts. */
export interface StatusEntry {
  readonly kind: string | null;
  readonly number: string;
  readonly state: ActState;
  /** ISO date from which it is in that state; `null` where the list gives none. */
  readonly from: string | null;
  /** The act that put it there, as the list names it. */
  readonly by: string | null;
  /** The row's line in the list, from 1. */
  readonly line: number;
}

/** A source for the state of an act: its own words, another document's, or a row of the user's list. */
export interface StateGround {
  readonly type: 'own' | 'cited' | 'list';
  /** The state that it puts the act in. */
  readonly state: ActState;
  /** ISO date from which; `null` where no day is given. */
  readonly on: string | null;
  /** ISO date of the last day on which it is in that state, where one is given. */
  readonly until?: string;
  /** Whether that day has come; changes that are still to come are listed as well. */
  readonly hasCome: boolean;
  /** Id of the node of the act that changes it, or its name where only a list gives it; `null` for its own words. */
  readonly by: string | null;
  /** The provisions that are changed or suspended; empty for the whole act. */
  readonly provisions: readonly Pin[];
  /** The sentence that says it, white space folded. */
  readonly sentence: string | null;
  /** Path of the document that says it. */
  readonly file: string | null;
  /** Line of the sentence in that document or list, from 1. */
  readonly line: number | null;
}

/** The state of a legal basis of a document on a day. */
export interface BasisState {
  /** Id of the node of the document that is based on it. */
  readonly document: string;
  /** Id of the node of the basis. */
  readonly basis: string;
  /** The provisions of the basis that the document names; empty for the whole. */
  readonly provisions: readonly Pin[];
  readonly state: ActState;
  /** ISO date from which it is in that state; `null` where that is not known. */
  readonly since: string | null;
  readonly grounds: readonly StateGround[];
}
