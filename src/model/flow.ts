import type { Span } from './position.js';

/** The part of a document that a block is in. */
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
  /** Labels of the unit that it is in and of those above, from the root. */
  readonly unit: readonly string[];
  /** For a table cell, the head of its column; `null` elsewhere. */
  readonly columnHead: string | null;
  /** Which row of a table it stands in, counted from 1 through all tables; `null` elsewhere. */
  readonly row: number | null;
}

/**
 * The running text of a document: look-alike letters folded, hard-wrapped lines joined by a space, blocks separated by
 * a line feed, page furniture left out. Its offsets can be mapped back to the text as read.
 */
export interface Flow {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The offset in the text as read of the character at this offset of `text`. */
  readonly toSource: (offset: number) => number;
  /** The offset in the text as read just after the character before this offset of `text`. */
  readonly toSourceEnd: (offset: number) => number;
}
