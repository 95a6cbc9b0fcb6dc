import type { BlockLook, ParagraphBlock } from '../blocks.js';
import { type Field, styledContents } from '../fields.js';
import type { ListPlace, Numbering } from '../numbering/index.js';
import { createParagraphText } from '../paragraph-text.js';
import { atPath, attributeOf, firstOf, type XmlElement } from '../xml.js';
import { type Draft, readInline } from './inline.js';
import { startLetters } from './look/index.js';
import type { StoryContext } from './story-context.js';
import type { ResolvedStyle } from './styles.js';

/** A paragraph that was read. */
export interface ReadParagraph {
  readonly block: ParagraphBlock;
  /** The table of contents to which it belongs. */
  readonly contents: Field | null;
  /** The contents of the text boxes anchored in it. */
  readonly boxes: readonly XmlElement[];
  /** Whether a tracked change joins it to the next one. */
  readonly joinsNext: boolean;
}

const listPlaceOf = (
  properties: XmlElement | null,
  styleId: string | null,
  style: ResolvedStyle,
  numbering: Numbering,
): ListPlace | null => {
  const own = firstOf(properties, 'numPr');
  const ownList = attributeOf(firstOf(own, 'numId'), 'val');
  const listId = ownList ?? style.listId;
  if (listId === null || listId === '0') return null;
  const ownLevel = Number.parseInt(attributeOf(firstOf(own, 'ilvl'), 'val') ?? '', 10);
  if (!Number.isNaN(ownLevel)) return { listId, level: ownLevel };
  const styleLevel = styleId === null || ownList !== null ? null : numbering.levelOfStyle(listId, styleId);
  return { listId, level: styleLevel ?? style.level ?? 0 };
};

/** The look of a paragraph joined with others, which has the format of the last one. */
const afterLook = (before: BlockLook | undefined, own: BlockLook): BlockLook =>
  before === undefined
    ? own
    : { ...own, runs: [...before.runs, ...own.runs], rules: before.rules + own.rules };

/**
 * Reads a paragraph with its list label.
 *
 * @param carried - the text of previous paragraphs whose marks were deleted, so that they are joined to this one
 * @param isAlone - whether it is the only content of a cell: its list label is then text, as in a column of numbers
 */
export const readParagraph = (
  paragraph: XmlElement,
  context: StoryContext,
  carried: ParagraphBlock | null,
  isAlone: boolean,
): ReadParagraph => {
  const properties = firstOf(paragraph, 'pPr');
  const styleId = attributeOf(firstOf(properties, 'pStyle'), 'val') ?? context.styles.defaultParagraph;
  const style = context.styles.get(styleId);
  const text = createParagraphText(context.fields, context.encoding);
  const { looks, tableStyle } = context;
  const letters = looks && startLetters(looks, { properties, styleId, tableStyle });
  const draft: Draft = { text, style, boxes: [], pages: [], letters };
  readInline(paragraph, draft, context);
  context.fields.endParagraph();
  const joinsNext =
    atPath(properties, 'rPr', 'del') !== null || atPath(properties, 'rPr', 'moveFrom') !== null;
  const place = joinsNext ? null : listPlaceOf(properties, styleId, style, context.numbering);
  const label = place === null ? '' : context.numbering.next(place);
  if (context.pages && firstOf(properties, 'sectPr')) context.pages.endSection();

  const comments = [...(carried?.comments ?? []), ...(context.comments?.at(paragraph) ?? [])];
  const before = carried?.text ?? '';
  const own = text.text();
  const isBlank = own.trim() === '' && before.trim() === '';
  const shown = isBlank && !isAlone ? '' : label;
  const start = shown.length + before.length;
  const pages = [
    ...(carried?.pages ?? []).map(({ at, page }) => ({ at: at + shown.length, page })),
    ...draft.pages.map(({ at, page }) => ({ at: at === 0 && before === '' ? 0 : at + start, page })),
  ];
  return {
    block: {
      type: 'paragraph',
      text: isBlank ? shown : shown + before + own,
      paragraph: context.ordinals.get(paragraph) ?? null,
      ...(pages.length === 0 ? {} : { pages }),
      ...(comments.length === 0 ? {} : { comments }),
      ...(letters === null ? {} : { look: afterLook(carried?.look, letters.look(shown, before + own)) }),
    },
    contents: style.contents ? styledContents : text.contents(),
    boxes: draft.boxes,
    joinsNext,
  };
};
