import type { Citation, Work } from './citation.js';
import type { Zone } from './flow.js';
import type { Position } from './position.js';
import type { FieldName, TreeNode } from './tree.js';

/**
 * What decided the relation of a citation. `words` are those of the text; `of` names another citation by kind and
 * number.
 */
export type Reason =
  /** The words before or behind it say so. */
  | { readonly rule: 'words'; readonly words: string }
  /** It stands in the description of another document, under words of its own or under none. */
  | { readonly rule: 'description'; readonly of: string; readonly words: string | null }
  /** It stands in the title of another document. */
  | { readonly rule: 'title'; readonly of: string }
  /** It stands next to another, parted by a semicolon, and shares its words. */
  | { readonly rule: 'neighbour'; readonly of: string }
  /** It is joined to another by a comma or "và". */
  | { readonly rule: 'row'; readonly of: string }
  /** It is in a list under these words. */
  | { readonly rule: 'lead'; readonly words: string }
  /** It is in a list whose title says that all in it is repealed. */
  | { readonly rule: 'repealList' }
  /** Nothing says anything. */
  | { readonly rule: 'none' };

/** A stretch of running text as it was read, and where it stands. */
export interface ExplainedStretch {
  readonly zone: Zone;
  /** Labels of the unit, from the root. */
  readonly unit: readonly string[];
  readonly position: Position;
}

/** A node of the tree, without what is below it. */
export interface ExplainedNode {
  readonly type: TreeNode['type'];
  readonly label: string | null;
  readonly heading: string | null;
  /** Which part of a heading, a preamble or a closing a field is. */
  readonly name: FieldName | null;
  /** How many nodes of the list there are above it. */
  readonly depth: number;
  readonly position: Position;
}

/** A citation, with what decided about it. */
export interface ExplainedCitation {
  readonly citation: Citation;
  readonly work: Work | null;
  /** The citation in whose title or description it stands. */
  readonly by: Citation | null;
  readonly reason: Reason;
}

/** What the parser made of one line of the text as read. */
export interface LineExplanation {
  /** From 1. */
  readonly line: number;
  /** The line as read, without its end. */
  readonly text: string;
  /** Empty for a blank line, and for one that is left out (page furniture). */
  readonly stretches: readonly ExplainedStretch[];
  /** The nodes that cover any of it, from the root down, in reading order. */
  readonly nodes: readonly ExplainedNode[];
  readonly citations: readonly ExplainedCitation[];
}
