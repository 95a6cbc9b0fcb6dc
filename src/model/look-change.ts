import type { Alignment, LetterLook, PageSetup } from './look.js';
import type { Span } from './position.js';

/** How the letters of a stretch should look; what is not given stays as it is. */
export interface LetterChange extends Span {
  readonly type: 'letters';
  readonly to: Partial<Pick<LetterLook, 'font' | 'size' | 'bold' | 'italic' | 'color'>>;
}

/** How a paragraph should be set; what is not given stays as it is. */
export interface ParagraphChange extends Span {
  readonly type: 'paragraph';
  readonly to: {
    readonly alignment?: Alignment;
    /** In millimetres, as in {@link ParagraphSetting}. */
    readonly firstLine?: number;
    /** Space above it in points. */
    readonly before?: number;
    /** Whether there is no space between it and a neighbour of its own style. */
    readonly closesUp?: boolean;
    /** Line spacing, in single lines. */
    readonly lines?: number;
  };
}

/** How the pages of a stretch should be set up; lengths are as in {@link PageSetup}. */
export interface SectionChange extends Span {
  readonly type: 'section';
  readonly to: Partial<Record<Exclude<keyof PageSetup, 'number'>, number>>;
}

/** A change in how a text looks. Stretches count in the text as read. */
export type LookChange = LetterChange | ParagraphChange | SectionChange;
