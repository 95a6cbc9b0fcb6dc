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

/** Offsets of a stretch, half open. Which text they count in is said where one is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
