/** A place in the text as read: line and column from 1, offset from 0, all in UTF-16 units (unist's `Point`). */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of the text as read; `end` is the first place after it (unist's `Position`). */
export interface Position {
  readonly start: Point;
  readonly end: Point;
}

/** Where in its file a stretch of the text begins; `null` where the file does not say, and for text without a file. */
export interface Place {
  /** From 1, counted from the file's first page: PDFs and scans, and Word files that say where their pages begin. */
  readonly page: number | null;
  /** Which paragraph of a Word file's body, from 1; those in cells and text boxes, and deleted ones, count. */
  readonly paragraph: number | null;
}

/** Offsets of a stretch, half open. Which text they count in is said where one is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
