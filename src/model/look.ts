import type { Span } from './position.js';

/** How the lines of a paragraph are aligned between its indents. */
export type Alignment = 'left' | 'center' | 'right' | 'both';

/** Line spacing: a multiple of a single line, or points, exactly or at least. */
export interface LineSpacing {
  readonly unit: 'lines' | 'exactly' | 'atLeast';
  readonly value: number;
}

/** How the letters of a stretch look, whether by direct formatting, a style or the file's defaults. */
export interface LetterLook {
  /** "Times New Roman"; `null` where the file does not say. */
  readonly font: string | null;
  /** In points. */
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  /** Whether small letters are drawn as capitals. The text as read has capitals then. */
  readonly capitals: boolean;
  /** "FF0000"; `null` for black or the automatic colour. */
  readonly color: string | null;
}

/**
 * A stretch of letters that look alike, and differ from those of the next stretch. Spaces between stretches may belong
 * to either.
 */
export interface LetterStretch extends LetterLook, Span {}

/** How a paragraph is set. */
export interface ParagraphSetting {
  readonly alignment: Alignment;
  /** In millimetres from the left margin, or the left edge of a cell. */
  readonly left: number;
  /** In millimetres from the right margin. */
  readonly right: number;
  /** Indent of its first line against the others, in millimetres; negative for a hanging indent. */
  readonly firstLine: number;
  /** Space above it in points. */
  readonly before: number;
  /** Space below it in points. */
  readonly after: number;
  /** Whether there is no space between it and a neighbour of its own style. */
  readonly closesUp: boolean;
  readonly line: LineSpacing;
  /** Whether it begins with spaces or tabs, which the text as read does not have, or with an automatic number. */
  readonly opensIndented: boolean;
}

/** A paragraph of the file that has text. */
export interface ParagraphLook extends ParagraphSetting, Span {}

/** Where a file puts its page numbers. */
export interface PageNumber {
  readonly place: 'header' | 'footer';
  /** `null` where it is not known. */
  readonly alignment: Alignment | null;
  /** Whether the section's first page has one as well. */
  readonly onFirstPage: boolean;
  /** Whether it is written with the digits 0 to 9. */
  readonly arabic: boolean;
  readonly look: LetterLook;
}

/** The paper and margins of a section of the file. Lengths are in millimetres; `null` where the file gives none. */
export interface PageSetup {
  readonly width: number | null;
  readonly height: number | null;
  readonly top: number | null;
  readonly bottom: number | null;
  /** Including the gutter. */
  readonly left: number | null;
  readonly right: number | null;
  readonly number: PageNumber | null;
}

/** The text on pages of one setup. */
export interface SectionLook extends PageSetup, Span {}

/** Where an outermost table is on the page. */
export interface TableLook extends Span {
  /** From the left margin to its left edge, in millimetres; `null` where it is centred or floats. */
  readonly left: number | null;
  /** In millimetres; `null` where the file gives none. */
  readonly width: number | null;
}

/** How a file's text looks on paper, as far as the file says. All stretches are sorted by their start. */
export interface Look {
  readonly sections: readonly SectionLook[];
  readonly paragraphs: readonly ParagraphLook[];
  readonly letters: readonly LetterStretch[];
  readonly tables: readonly TableLook[];
  /**
   * Where horizontal lines are drawn, as shapes, borders or characters: for each, the end of the paragraph that it is
   * anchored to, or that is above it in the same cell; `null` where the reader does not find them.
   */
  readonly rules: readonly number[] | null;
}
