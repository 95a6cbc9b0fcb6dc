import type { Place, Position } from './position.js';

/** A citation within a chunk. */
export interface ChunkCitation {
  /** Id of the mention in the document's JSON. */
  readonly id: string;
  readonly kind: string | null;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly urn: string | null;
}

/** A stretch of a document that is retrieved as one piece: no longer than asked for, cut where units begin and end. */
export interface Chunk extends Place {
  /**
   * The document's URN, or its path where it has none, and the place in the tree: "urn:lex:…#art_5__cl_2". Where the
   * chunk does not begin that unit, its first words follow: "#preamble~Căn-cứ-Luật-Lưu-trữ-ngày-21-tháng". It does not
   * change when other units and paragraphs do.
   */
  readonly id: string;
  /** The file that it is from; `null` where it is not from a file. */
  readonly path: string | null;
  /** The document that it is from, as it is cited: "Nghị định 38/2022/NĐ-CP", or its title. */
  readonly document: string;
  /**
   * Labels of the unit that it begins in and of those above, from the root. Below the signature of an attached form they
   * begin with the appendix and the form that it belongs to.
   */
  readonly unit: readonly string[];
  /** The headings above it, from the document's title to the unit in which it begins. */
  readonly trail: readonly string[];
  /** The slice of the text as read between the two ends of `position`. */
  readonly text: string;
  /** The rows of its tables, each cell with the head of its column: "Cơ quan chủ trì: Sở Tài chính; …". */
  readonly rows: readonly string[];
  readonly citations: readonly ChunkCitation[];
  /**
   * An estimate of how many tokens `text` is for a language model, from its syllables and signs, whatever the model.
   */
  readonly tokens: number;
  readonly position: Position;
}
