import type { Pin } from './citation.js';
import type { Place, Position } from './position.js';

/**
 * From when to when a document holds, or some of its provisions: what one statement of the text says ("Thông tư này có
 * hiệu lực thi hành kể từ ngày …, trừ khoản 2 Điều 3 có hiệu lực từ ngày …" makes two).
 */
export interface Effect extends Place {
  /** The words that say so, as written, white space folded. */
  readonly text: string;
  /** Id of the citation whose document's provisions these are; `null` where they are the document's own. */
  readonly of: string | null;
  /** The provisions that it is said of; empty where it is said of the whole document. */
  readonly provisions: readonly Pin[];
  /** ISO date of the first day; `null` where the text says none, or one that only another text tells. */
  readonly from: string | null;
  /** ISO date of the last day: the day before, where the text says from when it no longer holds; `null` as for `from`. */
  readonly until: string | null;
  /** Labels of the unit in which it stands, from the root. */
  readonly unit: readonly string[];
  readonly position: Position;
}

/** A unit that says what becomes of cases that began before the document took effect. */
export interface TransitionalUnit extends Place {
  /** Labels of the unit, from the root. */
  readonly unit: readonly string[];
  /** Its heading, where it has one. */
  readonly heading: string | null;
  readonly position: Position;
}
