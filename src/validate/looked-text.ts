import { lastNotAbove } from '../chars/index.js';
import type {
  Layout,
  LayoutTable,
  LetterStretch,
  Look,
  ParagraphLook,
  SectionLook,
  Span,
} from '../model/index.js';
import { type SpanSet, spanSet } from './span-set.js';

/** A text whose file describes its look. All offsets refer to the text as read. */
export interface LookedText {
  readonly look: Look;
  /** The runs of letters in a stretch, cut at its ends. */
  readonly lettersIn: (span: Span) => readonly LetterStretch[];
  /** The paragraph that an offset is in; `null` between paragraphs. */
  readonly paragraphAt: (offset: number) => ParagraphLook | null;
  /** The paragraphs that begin in a stretch. */
  readonly paragraphsIn: (span: Span) => readonly ParagraphLook[];
  readonly sectionAt: (offset: number) => SectionLook | null;
  /** The outermost tables, frames among them. */
  readonly tables: readonly LayoutTable[];
  /** The stretches in tables of any sort. */
  readonly inTables: SpanSet;
  /** The stretches that are not running text of the page: notes, text boxes, contents. */
  readonly apart: SpanSet;
  /** The number of pages that it has at least. */
  readonly pages: number;
}

/** The items of a sorted list of non-overlapping stretches that a stretch touches. */
const touching = <Stretch extends Span>(
  all: readonly Stretch[],
  starts: readonly number[],
  { start, end }: Span,
): readonly Stretch[] => {
  const first = Math.max(0, lastNotAbove(starts, start));
  const found: Stretch[] = [];
  for (let at = first; at < all.length; at += 1) {
    const stretch = all[at];
    if (stretch === undefined || stretch.start >= end) break;
    if (stretch.end > start) found.push(stretch);
  }
  return found;
};

/** Indexes what a file says about the look of its text; `null` if it says nothing. */
export function lookedText(layout: Layout | null): LookedText | null {
  const look = layout?.look;
  if (!layout || look === undefined) return null;
  const letterStarts = look.letters.map(({ start }) => start);
  const paragraphStarts = look.paragraphs.map(({ start }) => start);
  const sectionStarts = look.sections.map(({ start }) => start);
  return {
    look,
    lettersIn: (span) =>
      touching(look.letters, letterStarts, span).map((stretch) => ({
        ...stretch,
        start: Math.max(stretch.start, span.start),
        end: Math.min(stretch.end, span.end),
      })),
    paragraphAt: (offset) =>
      touching(look.paragraphs, paragraphStarts, { start: offset, end: offset + 1 })[0] ?? null,
    paragraphsIn: (span) =>
      touching(look.paragraphs, paragraphStarts, span).filter(({ start }) => start >= span.start),
    sectionAt: (offset) => look.sections[lastNotAbove(sectionStarts, offset)] ?? null,
    tables: layout.tables,
    inTables: spanSet(layout.tables),
    apart: spanSet(layout.regions),
    pages: layout.pages.reduce((most, { page }) => Math.max(most, page), 1),
  };
}
