import type { Metadata } from './document.js';
import type { Position } from './position.js';
import type { FieldName, NamedUnitType } from './tree.js';

/** The types of what is compared: those of the tree, with paragraphs and bullets as texts. */
export type ComparedType =
  | 'root'
  | 'heading'
  | 'preamble'
  | 'closing'
  | NamedUnitType
  | 'division'
  | 'appendix'
  | 'form'
  | 'quotation'
  | 'footnote'
  | 'table'
  | 'row'
  | 'cell'
  | 'field'
  | 'text';

/**
 * A document as it is compared: its units with their words. What is laid out otherwise is the same: ends of lines, page
 * furniture, markers and levels of bullets, the order of the lines of a letterhead.
 */
export interface ComparedNode {
  readonly type: ComparedType;
  /** Of a unit, its label; of a row of a table, the number in its first cell. */
  readonly label: string | null;
  /** What a field of a heading, a preamble or a closing is. */
  readonly name: FieldName | null;
  readonly heading: string | null;
  /** The words of a text, a field or a cell; a line feed parts the paragraphs of a cell. */
  readonly text: string | null;
  readonly children: readonly ComparedNode[];
}

/** What happened to a unit, a text or a part of a table. One may be moved, renumbered and changed all at once. */
export type ChangeKind = 'added' | 'removed' | 'moved' | 'renumbered' | 'changed';

/** A stretch of words. White space before its first word belongs to it; a line feed there begins a paragraph. */
export interface WordStretch {
  readonly type: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A unit on the way from the root of a document to a place in it. */
export interface PlaceUnit {
  readonly type: ComparedType;
  readonly label: string | null;
  /** Which of its type it is below its parent, from 1. */
  readonly index: number;
}

/** A place in one of two documents that are compared. */
export interface DiffPlace {
  /** Indexes of children, from the root of the compared form down, each from 0. */
  readonly at: readonly number[];
  /** How many neighbours are meant, from that at `at`: more than one where paragraphs are joined or parted. */
  readonly count: number;
  /** The units from the root down, with the one that is changed itself. */
  readonly path: readonly PlaceUnit[];
  /** Of a column or a cell, which column of its table it is, from 1; `null` for anything else. */
  readonly column: number | null;
  /** Where it stands in the text as read; `null` for what stands at no one place. */
  readonly position: Position | null;
}

/** One difference between two documents. */
export interface Change {
  readonly kinds: readonly ChangeKind[];
  /** A column is told once; its cells are in `silent`. */
  readonly type: ComparedType | 'column';
  /** Of a field of the letterhead or the closing, what it is. */
  readonly name: FieldName | null;
  /** Where it is in the first document; `null` where it is added. */
  readonly from: DiffPlace | null;
  /** Where it is in the second; `null` where it is removed. */
  readonly to: DiffPlace | null;
  /** Its labels; of a column or a cell, what stands in the head of the column. */
  readonly labelFrom: string | null;
  readonly labelTo: string | null;
  /** The words of the heading, where they are changed. */
  readonly heading: readonly WordStretch[] | null;
  /** The words of the text, where they are changed. */
  readonly words: readonly WordStretch[] | null;
  /** What is added or removed, without what has moved into it or out of it; `null` for anything else. */
  readonly node: ComparedNode | null;
}

/** What of the metadata is compared. */
export type ComparedFact = Exclude<keyof Metadata, 'keywords' | 'urn' | 'field'>;

/** Something that two documents say otherwise of themselves. */
export interface FactChange {
  readonly fact: ComparedFact;
  /** Each as one line; empty where a document does not say it. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** How many changes there are of each kind, and of how many words. */
export interface DiffSummary {
  /** Units, texts, tables, rows, columns. One that is moved and changed counts with both. */
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
  readonly renumbered: number;
  readonly changed: number;
  readonly wordsAdded: number;
  readonly wordsRemoved: number;
}

/** One of two documents that are compared. */
export interface DiffSide {
  readonly path: string | null;
  readonly kind: string | null;
  readonly number: string | null;
  readonly title: string | null;
}

/** How two documents differ. */
export interface DocumentDiff {
  readonly schemaVersion: 1;
  readonly from: DiffSide;
  readonly to: DiffSide;
  /** Whether the two say the same. */
  readonly equal: boolean;
  /** Whether footnotes were compared, too. */
  readonly notes: boolean;
  readonly summary: DiffSummary;
  readonly metadata: readonly FactChange[];
  /** In the order in which one reads the second document; what is removed stands where it was. */
  readonly changes: readonly Change[];
  /**
   * What takes part in making the second document from the first, and is no difference of its own: paragraphs that are
   * parted otherwise, numbers that follow the number above them, the cells of a column that is told as one.
   */
  readonly silent: readonly Change[];
}
