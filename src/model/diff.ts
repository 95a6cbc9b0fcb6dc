import type { Metadata } from './document.js';
import type { Position } from './position.js';
import type { FieldName, NamedUnitType } from './tree.js';

/** The types of compared nodes: those of the tree, but paragraphs and bullets are both "text". */
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
 * A document in the form that is compared: its units with their words. Differences of layout do not show in it: line
 * ends, page furniture, markers and levels of bullets, the order of the lines of a letterhead.
 */
export interface ComparedNode {
  readonly type: ComparedType;
  /** The label of a unit; for a table row, the number in its first cell. */
  readonly label: string | null;
  /** Which field of a heading, a preamble or a closing it is. */
  readonly name: FieldName | null;
  readonly heading: string | null;
  /** The words of a text, a field or a cell; the paragraphs of a cell are separated by line feeds. */
  readonly text: string | null;
  readonly children: readonly ComparedNode[];
}

/** What happened to a unit, a text or a part of a table, which may be moved, renumbered and changed at once. */
export type ChangeKind = 'added' | 'removed' | 'moved' | 'renumbered' | 'changed';

/** A stretch of words, with the white space before its first word; a line feed there begins a paragraph. */
export interface WordStretch {
  readonly type: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A unit on the path from the root of a document to a place in it. */
export interface PlaceUnit {
  readonly type: ComparedType;
  readonly label: string | null;
  /** Its index among the children of its parent that have its type, from 1. */
  readonly index: number;
}

/** A place in one of two compared documents. */
export interface DiffPlace {
  /** Path of child indexes in the compared form, from the root down, each from 0. */
  readonly at: readonly number[];
  /** How many neighbours are meant, starting at `at`: more than one where paragraphs are joined or split. */
  readonly count: number;
  /** The units from the root down to the changed one, which is included. */
  readonly path: readonly PlaceUnit[];
  /** For a column or a cell, the number of the column in its table, from 1; `null` for anything else. */
  readonly column: number | null;
  /** Its position in the text as read; `null` for what has no single position. */
  readonly position: Position | null;
}

/** One difference between two documents. */
export interface Change {
  readonly kinds: readonly ChangeKind[];
  /** A column is one change; its cells are in `silent`. */
  readonly type: ComparedType | 'column';
  /** For a field of the letterhead or the closing, which one it is. */
  readonly name: FieldName | null;
  /** Its place in the first document; `null` where it is added. */
  readonly from: DiffPlace | null;
  /** Its place in the second; `null` where it is removed. */
  readonly to: DiffPlace | null;
  /** Its label in the first document; for a column or a cell, the head of the column. */
  readonly labelFrom: string | null;
  /** Its label in the second document. */
  readonly labelTo: string | null;
  /** The words of the heading, where it changed. */
  readonly heading: readonly WordStretch[] | null;
  /** The words of the text, where it changed. */
  readonly words: readonly WordStretch[] | null;
  /** The node that is added or removed, without what moved into or out of it; `null` for other changes. */
  readonly node: ComparedNode | null;
}

/** The metadata that are compared. */
export type ComparedFact = Exclude<keyof Metadata, 'keywords' | 'urn' | 'field'>;

/** A fact about itself that each of two documents gives differently. */
export interface FactChange {
  readonly fact: ComparedFact;
  /** One line each; empty where a document does not give it. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** The number of changes of each kind, and of changed words. */
export interface DiffSummary {
  /** Units, texts, tables, rows, columns. What is both moved and changed counts as both. */
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
  readonly renumbered: number;
  readonly changed: number;
  readonly wordsAdded: number;
  readonly wordsRemoved: number;
}

/** One of two compared documents. */
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
  /** Whether there are no differences. */
  readonly equal: boolean;
  /** Whether footnotes were compared as well. */
  readonly notes: boolean;
  readonly summary: DiffSummary;
  readonly metadata: readonly FactChange[];
  /** In the reading order of the second document; removals are where the removed text was. */
  readonly changes: readonly Change[];
  /**
   * Changes that are needed to make the second document from the first, but are no differences of their own: paragraphs
   * that are split differently, numbers that follow the number above them, cells of a column that is one change.
   */
  readonly silent: readonly Change[];
}
