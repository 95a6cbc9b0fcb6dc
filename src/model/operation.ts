import type { Pin } from './citation.js';
import type { Place, Position } from './position.js';

/**
 * What an amending provision does. `insert` only names the unit that the new one belongs to; `replacePhrase` changes
 * words within a provision, or deletes them where the new text is empty; `append` adds a unit at the end of another, or,
 * with a `phraseScope`, words at the end of a provision.
 */
export type OperationAction =
  | 'replace'
  | 'insert'
  | 'insert-after'
  | 'insert-before'
  | 'append'
  | 'repeal'
  | 'rename'
  | 'replacePhrase';

/**
 * What is changed, where that is not the whole unit that the pins name: the act, its title, a unit's heading, the text
 * before its first item, a paragraph, a sentence, an item, a row or column, a table, an attached text or form, or the
 * legal bases. An appendix or form without a number means the only one, or all of them where the name says so.
 */
export type TargetPart =
  | 'act'
  | 'title'
  | 'heading'
  | 'lead'
  | 'paragraph'
  | 'sentence'
  | 'bullet'
  | 'row'
  | 'table'
  | 'appendix'
  | 'form'
  | 'basis';

/** The amending provision, as bare numbers: "1", "3a", "đ". */
export interface OperationSource {
  readonly article: string | null;
  readonly clause: string | null;
  readonly point: string | null;
}

/** What an operation changes; for a new unit, the unit that it is put after, before or into. */
export interface OperationTarget {
  /** Id of the work that is amended; `null` where the text does not say which. */
  readonly work: string | null;
  /** One provision at most; empty where the whole act is meant, or where the text was not understood. */
  readonly pins: readonly Pin[];
  readonly part: TargetPart | null;
  /** The name of the part as written: "Mẫu số 01", "đoạn thứ hai"; or the words of a place that was not understood. */
  readonly name: string | null;
  /** The text issued with the act that contains the provision, as written: "Quy chế", "Điều lệ". */
  readonly attached: string | null;
}

/** A change that an act makes in another, one for each changed provision. */
export interface Operation extends Place {
  /** "o1", "o2" … in reading order. */
  readonly id: string;
  readonly source: OperationSource;
  /** `null` where the text changes another act in a way that was not understood; then only `text` is known. */
  readonly action: OperationAction | null;
  readonly target: OperationTarget;
  /** The unit that is added; `null` where none is, or where the text does not number it. */
  readonly adds: Pin | null;
  /** The words that are replaced or deleted; `null` for changes of whole units and for words that are only added. */
  readonly oldText: string | null;
  /**
   * The new words, without quotation marks, paragraphs separated by line feeds; `null` for an attached text, of which
   * only `newPosition` is given.
   */
  readonly newText: string | null;
  /** Position of the new text; `null` where there is none. */
  readonly newPosition: Position | null;
  /**
   * Whether words are changed in the named provisions or in the whole act; `null` for changes of other kinds. Where the text
   * names a place that was not understood, that is `provisions` without a pin or part, and `name` has the words.
   */
  readonly phraseScope: 'provisions' | 'act' | null;
  /** Provisions that the change excepts. */
  readonly except: readonly Pin[];
  /** ISO date from which it takes effect; `null` where the text does not say. */
  readonly effectiveOn: string | null;
  /** Id of the citation that names the work; `null` where a text above names it. */
  readonly citation: string | null;
  /** The words of the amending provision, without the new text, white space folded. */
  readonly text: string;
  /** Labels of the unit that it is in and of those above, from the root. */
  readonly unit: readonly string[];
  readonly position: Position;
}
