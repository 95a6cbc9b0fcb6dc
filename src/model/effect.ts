import type { Pin } from './citation.js';
import type { Place, Position } from './position.js';

/**
 * When a document or some of its provisions are in force, by one statement of the text ("Thông tư này có hiệu lực thi
 * hành kể từ ngày …, trừ khoản 2 Điều 3 có hiệu lực từ ngày …" makes two).
 */
export interface Effect extends Place {
  /** The statement as written, white space folded. */
  readonly text: string;
  /** Id of the citation of the document that it is about; `null` where that is the document itself. */
  readonly of: string | null;
  /** The provisions that it is about; empty where it is about the whole document. */
  readonly provisions: readonly Pin[];
  /**
   * ISO date of the first day; `null` where the text gives none, or one that depends on another text, and for provisions that
   * begin to hold with the whole document and end on a day of their own.
   */
  readonly from: string | null;
  /**
   * ISO date of the last day: the day before, where the text gives the first day out of force; `null` as for `from`.
   */
  readonly until: string | null;
  /**
   * For a statement that suspends another act, or a part of it, from the first to the last day, on which it is then not in
   * force; absent from others.
   */
  readonly suspended?: 'whole' | 'part';
  /** Labels of the unit that it is in and of those above, from the root. */
  readonly unit: readonly string[];
  readonly position: Position;
}

/** A unit about cases that began before the document took effect. */
export interface TransitionalUnit extends Place {
  /** Labels of the unit and of those above, from the root. */
  readonly unit: readonly string[];
  /** Its heading, where it has one. */
  readonly heading: string | null;
  readonly position: Position;
}
