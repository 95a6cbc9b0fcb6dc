import type { Place, Position } from './position.js';

/** A citation that stands in a chunk. */
export interface ChunkCitation {
  /** Id of the mention in the document's JSON. */
  readonly id: string;
  readonly kind: string | null;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly urn: string | null;
}

/** A stretch of a document that is looked up as one: no longer than asked for, cut where its units begin and end. */
export interface Chunk extends Place {
  /**
   * The document's URN, or its path where it has none, and the place in the tree: "urn:lex:…#art_5__cl_2". It stays the
   * same when other units change.
   */
  readonly id: string;
  /** The document that it is of, as one cites it: "Nghị định 38/2022/NĐ-CP", or its title. */
  readonly document: string;
  /** Labels of the unit in which it begins, from the root. */
  readonly unit: readonly string[];
  /** The headings above it, from the document's title to the unit in which it begins. */
  readonly trail: readonly string[];
  /** The slice of the text as read between the two ends of `position`. */
  readonly text: string;
  /** The rows of the tables in it, each with the heads of its columns: "Cơ quan chủ trì: Sở Tài chính; …". */
  readonly rows: readonly string[];
  readonly citations: readonly ChunkCitation[];
  /** How many tokens of a language model `text` is likely to be; a count of syllables and signs, not of one model. */
  readonly tokens: number;
  readonly position: Position;
}
