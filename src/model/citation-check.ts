import type { Pin } from './citation.js';

/** A part of a citation that can be compared with what is known of the work. */
export type CheckedField = 'kind' | 'number' | 'date' | 'issuer' | 'name' | 'title' | 'provision';

/** A part of a citation that differs from what is known of the work. */
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

/** The result of checking a citation against documents. */
export interface CitationCheck {
  /** The citation as it was read in the given text. */
  readonly text: string;
  /**
   * `confirmed`: everything it says agrees with what is known of one work. `unconfirmed`: nothing contradicts it, but a
   * part of it could not be checked. `contradicted`: a part of it is wrong. `ambiguous`: several works fit.
   * `not-found`: neither the documents nor the register of laws have the work.
   */
  readonly status: 'confirmed' | 'unconfirmed' | 'contradicted' | 'ambiguous' | 'not-found';
  /** The works that fit, or the nearest one where none does. */
  readonly works: readonly CheckedWork[];
  readonly contradictions: readonly Contradiction[];
  /** The parts of the citation that could not be checked. */
  readonly unchecked: readonly { readonly field: CheckedField | 'words'; readonly said: string }[];
  /** The provisions that it points at. */
  readonly pins: readonly Pin[];
}
