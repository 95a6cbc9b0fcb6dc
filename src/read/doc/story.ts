import type { ParagraphBlock } from '../blocks.js';
import { createFields, type Field, styledContents } from '../fields.js';
import { createParagraphText } from '../paragraph-text.js';
import type { ParagraphFormat, WordDocument } from './document.js';
import { type Draft, type RunContext, readRun } from './runs.js';

/** A paragraph of a story. */
export interface StoryParagraph {
  readonly block: ParagraphBlock;
  /** The character that ends it. */
  readonly mark: string;
  readonly format: ParagraphFormat;
  /** The list label and separator before its text; empty if there is none. */
  readonly label: string;
  /** The table of contents to which it belongs. */
  readonly contents: Field | null;
  /** Positions of the drawings anchored in it. */
  readonly drawings: readonly number[];
}

/** A stretch of the text that is read separately. */
export interface Story extends Pick<RunContext, 'noteAt'> {
  readonly start: number;
  readonly end: number;
  /** Positions of section breaks. */
  readonly sectionEnds: ReadonlySet<number>;
  readonly encoding: string | null;
}

const PARAGRAPH_END = '\r';
const CELL_END = '\x07';
const PAGE_END = '\f';

/** The end of the paragraph that begins at a position; section breaks end paragraphs, page breaks do not. */
const endOfParagraph = (text: string, start: number, { end, sectionEnds }: Story): number => {
  for (let at = start; at < end; at += 1) {
    const character = text.charAt(at);
    if (character === PARAGRAPH_END || character === CELL_END) return at;
    if (character === PAGE_END && sectionEnds.has(at + 1)) return at;
  }
  return end;
};

const labelOf = ({ numbering }: WordDocument, { properties, styleId }: ParagraphFormat): string => {
  const { list, level } = properties;
  if (list === 0) return '';
  const listId = String(list);
  return numbering.next({
    listId,
    level: level ?? numbering.levelOfStyle(listId, String(styleId)) ?? 0,
  });
};

/** Reads the paragraphs of a story, in order. One whose mark is deleted by a tracked change continues in the next. */
export const readStory = (document: WordDocument, story: Story): readonly StoryParagraph[] => {
  const { text, fonts } = document;
  const context: RunContext = { fields: createFields(), fonts, noteAt: story.noteAt };
  const newDraft = (): Draft => ({
    text: createParagraphText(context.fields, story.encoding),
    drawings: [],
  });

  const paragraphs: StoryParagraph[] = [];
  let draft = newDraft();
  let start = story.start;
  while (start < story.end) {
    const end = endOfParagraph(text, start, story);
    const mark = end < story.end ? text.charAt(end) : PARAGRAPH_END;
    const format = document.formatAt(Math.min(end, story.end - 1));
    let place = start;
    for (const run of document.runsOf(start, end, format.style)) {
      readRun(run, place, draft, context);
      place += run.text.length;
    }
    context.fields.endParagraph();
    start = end + 1;
    const [markRun] = document.runsOf(end, end + 1, format.style);
    if (markRun?.properties.deleted && mark === PARAGRAPH_END && start < story.end) continue;
    paragraphs.push({
      block: { type: 'paragraph', text: draft.text.text(), paragraph: null },
      mark,
      format,
      label: labelOf(document, format),
      contents: format.style.contents ? styledContents : draft.text.contents(),
      drawings: draft.drawings,
    });
    draft = newDraft();
  }
  return paragraphs;
};
