import type { Alignment, LetterLook, PageSetup } from './look.js';
import type { Span } from './position.js';

/** What is to become of the letters of a stretch; what is not said stays as it is. */
export interface LetterChange extends Span {
  readonly type: 'letters';
  readonly to: Partial<Pick<LetterLook, 'font' | 'size' | 'bold' | 'italic' | 'color'>>;
}

/** What is to become of a paragraph; what is not said stays as it is. */
export interface ParagraphChange extends Span {
  readonly type: 'paragraph';
  readonly to: {
    readonly alignment?: Alignment;
    /** In millimetres, as a paragraph's setting has it. */
    readonly firstLine?: number;
    /** Space above it in points. */
    readonly before?: number;
    /** Whether it keeps no space to a neighbour of its own style. */
    readonly closesUp?: boolean;
    /** How far its lines are apart, in single lines. */
    readonly lines?: number;
  };
}

/** What is to become of the pages that a stretch stands on; lengths are those of a page's setup. */
export interface SectionChange extends Span {
  readonly type: 'section';
  readonly to: Partial<Record<Exclude<keyof PageSetup, 'number'>, number>>;
}

/** A change of how a text looks. Stretches are in the text as read. */
export type LookChange = LetterChange | ParagraphChange | SectionChange;
