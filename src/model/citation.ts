import type { Place, Position } from './position.js';

/**
 * What the citing document does to the cited one. The terms follow the national database's lược đồ and map to the
 * ELI ontology; `amendedBy` and `repealedBy` are the passive, and their citation always has a `by`.
 */
export type Relation =
  | 'basis'
  | 'proposal'
  | 'implements'
  | 'details'
  | 'amends'
  | 'repeals'
  | 'issues'
  | 'refers'
  | 'amendedBy'
  | 'repealedBy';

/** A provision that a citation points at, from the largest unit to the smallest; `null` where a level is not said. */
export interface Pin {
  /** "I" of "Phụ lục I", "01" of "Phụ lục số 01". */
  readonly appendix: string | null;
  readonly part: string | null;
  readonly chapter: string | null;
  readonly section: string | null;
  readonly subsection: string | null;
  readonly article: string | null;
  readonly clause: string | null;
  readonly point: string | null;
}

/**
 * How a citation was found: written by the rules; with a space, dash or letter corrected; or with a part taken from its
 * surroundings (a list's kind, a short form).
 */
export type Confidence = 'exact' | 'repaired' | 'inferred';

/** One mention of a legal or administrative document. */
export interface Citation extends Place {
  /** "c1", "c2" … in reading order. */
  readonly id: string;
  /** The mention as written: exactly the slice of the text at `position`. */
  readonly text: string;
  /** Kind in normal case ("Nghị quyết"); `null` where the text gives none. */
  readonly kind: string | null;
  /** The số hiệu: NFC, without white space, dashes as "-", eth as đ. */
  readonly number: string | null;
  /** ISO date, or "2015", or "2022-11": only what the mention itself gives. */
  readonly date: string | null;
  /** Proper name of a law or the like that is cited without a number. */
  readonly name: string | null;
  readonly issuer: string | null;
  /** The cited document's title or description, where the mention gives one. */
  readonly subject: string | null;
  readonly pins: readonly Pin[];
  readonly relation: Relation;
  /** Id of the citation whose title or description contains this one; `relation` is then what that work does. */
  readonly by: string | null;
  /**
   * ISO date from which the document amends or repeals the cited work: the one it gives, or else that of its own entry
   * into force. `null` where neither is known, and for other relations.
   */
  readonly effectiveOn: string | null;
  /**
   * How much of the cited work the document amends or repeals: a part, given by pins or in words ("một phần", "Mẫu số
   * 01", "trừ khoản 2 Điều 8"), or the whole; `null` for other relations.
   */
  readonly extent: 'whole' | 'part' | null;
  /** Id of the cited work. */
  readonly work: string;
  /** Labels of the unit that it is in and of those above, from the root. */
  readonly unit: readonly string[];
  readonly confidence: Confidence;
  readonly position: Position;
}

/** A document that is cited, once or several times. */
export interface Work {
  /** "w1", "w2" … in order of first mention. */
  readonly id: string;
  /** URN:LEX name (RFC 9676); `null` without a kind, or with neither number nor name. */
  readonly urn: string | null;
  readonly kind: string | null;
  /** As cited, or from the register of laws where only the name is cited. */
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly name: string | null;
  readonly title: string | null;
  readonly mentions: number;
}

/** A relation between two works; "self" is the document itself. */
export interface Edge {
  readonly source: string;
  readonly target: string;
  /** Never passive: "A is amended by B" is the edge B → amends → A. */
  readonly relation: Exclude<Relation, 'amendedBy' | 'repealedBy'>;
  /** Ids of the citations that it comes from. */
  readonly mentions: readonly string[];
}
