import type { Span } from './position.js';

/** How the lines of a paragraph are set between its indents. */
export type Alignment = 'left' | 'center' | 'right' | 'both';

/** How far the lines of a paragraph are apart: times a single line, or in points, exactly or at least. */
export interface LineSpacing {
  readonly unit: 'lines' | 'exactly' | 'atLeast';
  readonly value: number;
}

/** How the letters of a stretch look, be that said in place, by a style or by the file's defaults. */
export interface LetterLook {
  /** "Times New Roman"; `null` where the file does not say. */
  readonly font: string | null;
  /** In points. */
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  /** Whether small letters are drawn as capitals; those of the text are then capitals already. */
  readonly capitals: boolean;
  /** "FF0000"; `null` for black, or whatever stands out from the paper. */
  readonly color: string | null;
}

/** Letters that look alike; where two stretches touch they differ. Spaces between words belong to either. */
export interface LetterStretch extends LetterLook, Span {}

/** How a paragraph is set. */
export interface ParagraphSetting {
  readonly alignment: Alignment;
  /** In millimetres from the left margin, or the left edge of a cell. */
  readonly left: number;
  /** In millimetres from the right margin. */
  readonly right: number;
  /** How far its first line begins to the right of the others, in millimetres; less than 0 where it hangs. */
  readonly firstLine: number;
  /** Space above it in points. */
  readonly before: number;
  /** Space below it in points. */
  readonly after: number;
  /** Whether it keeps no space to a neighbour of its own style. */
  readonly closesUp: boolean;
  readonly line: LineSpacing;
  /** Whether it begins with spaces or tabs, which the text is without, or with a number that the file counts. */
  readonly opensIndented: boolean;
}

/** A paragraph of the file that has text. */
export interface ParagraphLook extends ParagraphSetting, Span {}

/** Where a file has its pages numbered. */
export interface PageNumber {
  readonly place: 'header' | 'footer';
  /** `null` where it cannot be told. */
  readonly alignment: Alignment | null;
  /** Whether the section's first page shows it, too. */
  readonly onFirstPage: boolean;
  /** Whether it is written with the digits 0 to 9. */
  readonly arabic: boolean;
  readonly look: LetterLook;
}

/** The paper of a section of the file, and what of it is printed on. Lengths are in millimetres; `null` if not said. */
export interface PageSetup {
  readonly width: number | null;
  readonly height: number | null;
  readonly top: number | null;
  readonly bottom: number | null;
  /** With the room for the binding, where that is apart. */
  readonly left: number | null;
  readonly right: number | null;
  readonly number: PageNumber | null;
}

/** The text that stands on pages of one setup. */
export interface SectionLook extends PageSetup, Span {}

/** Where a table that is in no other one stands. */
export interface TableLook extends Span {
  /** Of its left edge from the left margin, in millimetres; `null` where it is centred or floats. */
  readonly left: number | null;
  /** In millimetres; `null` if not said. */
  readonly width: number | null;
}

/** How a file's text looks on paper, so far as the file says. All stretches are sorted by where they begin. */
export interface Look {
  readonly sections: readonly SectionLook[];
  readonly paragraphs: readonly ParagraphLook[];
  readonly letters: readonly LetterStretch[];
  readonly tables: readonly TableLook[];
  /**
   * Where horizontal lines are drawn, as a shape, a border or with characters: the end of the paragraph that one hangs on
   * or that stands above it, in the same cell; `null` where that is not told.
   */
  readonly rules: readonly number[] | null;
}
