import type { Span } from './position.js';

/** Where in a document a block stands. */
export type Zone =
  | 'chrome'
  | 'heading'
  | 'title'
  | 'preamble'
  | 'body'
  | 'table'
  | 'form'
  | 'footnote'
  | 'quotation'
  | 'appendixTitle'
  | 'closing';

/** A run of text that reads on without a break: a paragraph, a heading, a table cell, a footnote. */
export interface Block extends Span {
  /** `start` and `end` count in the flow's text. */
  readonly zone: Zone;
  /** Labels of the unit in which it stands, from the root. */
  readonly unit: readonly string[];
  /** What stands above it in the head of its table's column; `null` elsewhere. */
  readonly columnHead: string | null;
}

/**
 * The document as one reads it: look-alike letters folded, hard-wrapped lines joined by a space, blocks parted by a
 * line feed, page furniture left out, and a way back to the text as read.
 */
export interface Flow {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The offset in the text as read of the character at this offset of `text`. */
  readonly toSource: (offset: number) => number;
  /** The offset in the text as read just after the character before this offset of `text`. */
  readonly toSourceEnd: (offset: number) => number;
}
