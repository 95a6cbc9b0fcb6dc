/** An image of a page, as PNG or JPEG, and its number of dots per point (1/72 inch). */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly dotsPerPoint: number;
  readonly height: number;
}

/** A recognised word, in dots from the upper left corner of the image. */
export interface SeenWord {
  readonly text: string;
  /** From 0 to 100. */
  readonly confidence: number;
  readonly left: number;
  readonly right: number;
}

/** A recognised line: its words from left to right, and its baseline, in dots. */
export interface SeenLine {
  readonly words: readonly SeenWord[];
  /** The ends of the baseline. */
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  /** The approximate distance to the next line of a paragraph. */
  readonly rowHeight: number;
}

/** The contents of an image, in reading order. */
export type SeenPage = readonly SeenLine[];
