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

/**
 * The place in its file where a stretch of text begins; `null` where the file does not say, and for text without a
 * file.
 */
export interface Place {
  /**
   * From 1, counted from the file's first page. Known for PDFs and scans, and for Word files that say where pages
   * begin.
   */
  readonly page: number | null;
  /** Number of the paragraph in a Word file's body, from 1; those in cells and text boxes, and deleted ones, count. */
  readonly paragraph: number | null;
}

/** Offsets of a stretch, half-open. Where it is used, it says which text they count in. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
