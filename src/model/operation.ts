import type { Pin } from './citation.js';
import type { Place, Position } from './position.js';

/**
 * What an amending provision does. `insert` names no place but the unit that the new one belongs to; `replacePhrase`
 * changes words within a provision, and strikes them where the new text is empty.
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
 * What is changed where that is not the whole unit that the pins name: the act, its title, a unit's heading, the words
 * before its first item, a paragraph, sentence or item of it, a row or column, a table, an attached text or form.
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
  | 'form';

/** The amending provision, by its numbers alone: "1", "3a", "đ". */
export interface OperationSource {
  readonly article: string | null;
  readonly clause: string | null;
  readonly point: string | null;
}

/** What an operation changes; for a new unit, the one that it stands after, before or in. */
export interface OperationTarget {
  /** Id of the work that is amended; `null` where the text does not tell which. */
  readonly work: string | null;
  /** One provision at most; none where the whole act is meant, or where the text could not be understood. */
  readonly pins: readonly Pin[];
  readonly part: TargetPart | null;
  /** What names the part, as written: "Mẫu số 01", "đoạn thứ hai". */
  readonly name: string | null;
  /** The text issued with the act that the provision is in, as written: "Quy chế", "Điều lệ". */
  readonly attached: string | null;
}

/** A change that an act makes to another: one for each provision that is changed. */
export interface Operation extends Place {
  /** "o1", "o2" … in reading order. */
  readonly id: string;
  readonly source: OperationSource;
  /** `null` where the text changes another act in a way that was not understood; `text` is all that is known then. */
  readonly action: OperationAction | null;
  readonly target: OperationTarget;
  /** The unit that comes into being; `null` where none does, or the text does not number it. */
  readonly adds: Pin | null;
  /** The words that are replaced or struck; `null` where whole units are. */
  readonly oldText: string | null;
  /**
   * The words that the provision shall have, without quotation marks, its paragraphs parted by line feeds; `null` where it is
   * an attached text, of which `newPosition` alone is given.
   */
  readonly newText: string | null;
  /** Where the new text stands; `null` where there is none. */
  readonly newPosition: Position | null;
  /** Where words are replaced: in the provisions that are named, or in the whole act; `null` for other actions. */
  readonly phraseScope: 'provisions' | 'act' | null;
  /** Provisions in which the words stay as they are. */
  readonly except: readonly Pin[];
  /** ISO date since when it holds; `null` where the text does not tell. */
  readonly effectiveOn: string | null;
  /** Id of the citation that names the work; `null` where it is understood from above. */
  readonly citation: string | null;
  /** The words of the amending provision that say so, without the new text, white space folded. */
  readonly text: string;
  /** Labels of the unit in which it stands, from the root. */
  readonly unit: readonly string[];
  readonly position: Position;
}
