/** A picture of a page, as PNG or JPEG, and how many of its dots make a point (1/72 inch). */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly dotsPerPoint: number;
  readonly height: number;
}

/** A word as it was seen, in dots from the picture's upper left corner. */
export interface SeenWord {
  readonly text: string;
  /** From 0 to 100. */
  readonly confidence: number;
  readonly left: number;
  readonly right: number;
}

/** A line as it was seen: its words from left to right, and where their letters stand, in dots. */
export interface SeenLine {
  readonly words: readonly SeenWord[];
  /** From where to where the line runs that the letters stand on. */
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  /** How far it is to the next line of a paragraph, or so. */
  readonly rowHeight: number;
}

/** What was seen on a picture, in reading order. */
export type SeenPage = readonly SeenLine[];
