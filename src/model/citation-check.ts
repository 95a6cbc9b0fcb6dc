import type { Pin } from './citation.js';

/** A part of a citation that can be compared with what is known of the work. */
export type CheckedField = 'kind' | 'number' | 'date' | 'issuer' | 'name' | 'title' | 'provision';

/** A part of a citation that is not what is known of the work. */
export interface Contradiction {
  readonly field: CheckedField;
  readonly said: string;
  readonly known: string;
}

/** A work that a citation may mean. */
export interface CheckedWork {
  /** Id of its node in the graph; `null` for one that only the register of laws has. */
  readonly node: string | null;
  readonly kind: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  /** Paths of the documents that are this work. */
  readonly files: readonly string[];
  /** How often the documents mention it. */
  readonly mentions: number;
}

/** What becomes of a citation that is held against documents. */
export interface CitationCheck {
  /** The citation as it was read in what was given. */
  readonly text: string;
  /**
   * `confirmed`: all that it says is what is known of one work. `unconfirmed`: nothing contradicts it, but a part of it
   * could not be checked. `contradicted`: a part of it is wrong. `ambiguous`: several works fit. `not-found`: no document
   * and no register knows the work.
   */
  readonly status: 'confirmed' | 'unconfirmed' | 'contradicted' | 'ambiguous' | 'not-found';
  /** The works that fit, or the nearest one where none does. */
  readonly works: readonly CheckedWork[];
  readonly contradictions: readonly Contradiction[];
  /** What the citation says that nothing known tells to be right or wrong. */
  readonly unchecked: readonly { readonly field: CheckedField | 'words'; readonly said: string }[];
  /** The provisions that it points at. */
  readonly pins: readonly Pin[];
}
