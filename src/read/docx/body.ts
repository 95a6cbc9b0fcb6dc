import { type Block, type ParagraphBlock, regionBlock } from '../blocks.js';
import { contentsRegion, gatherContents, type Piece } from '../contents.js';
import { createFields } from '../fields.js';
import { atPath, attributeOf, elementsOf, nameOfElement, type XmlElement } from '../xml.js';
import { alternativeOf } from './alternative.js';
import { WRAPPERS } from './inline.js';
import { readTableLook } from './look/index.js';
import { readParagraph } from './paragraph.js';
import type { StoryContext } from './story-context.js';
import { readTable } from './table.js';

/** Whether a content control contains a table of contents created by Word. */
const holdsContents = (element: XmlElement): boolean =>
  attributeOf(atPath(element, 'sdtPr', 'docPartObj', 'docPartGallery'), 'val') === 'Table of Contents';

/** The blocks of a text box; fields open around its anchor do not continue in it. */
const readBox = (box: XmlElement, context: StoryContext): Block =>
  regionBlock(
    'textBox',
    readBlocks(box, { ...context, fields: createFields(), pages: null, tableStyle: null }),
  );

const readCell = (cell: XmlElement, context: StoryContext): readonly Block[] => {
  const isOne = elementsOf(cell).filter((child) => nameOfElement(child) !== 'tcPr').length === 1;
  return gatherContents(readPieces(cell, context, isOne));
};

/** A table with its cells' blocks and, if requested, its position. */
const readWholeTable = (element: XmlElement, context: StoryContext): Block => {
  const { looks, pages } = context;
  const tableStyle = attributeOf(atPath(element, 'tblPr', 'tblStyle'), 'val') ?? '';
  const inside = looks ? { ...context, tableStyle } : context;
  const table = readTable(element, (cell) => readCell(cell, inside), pages);
  return looks ? { ...table, look: readTableLook(element) } : table;
};

const readPieces = (parent: XmlElement, context: StoryContext, isAlone: boolean): Piece[] => {
  const pieces: Piece[] = [];
  let carried: ParagraphBlock | null = null;
  const put = (block: Block | undefined): void => {
    if (block) pieces.push({ block, contents: null });
  };

  const takeParagraph = (element: XmlElement): void => {
    const { block, contents, boxes, joinsNext } = readParagraph(element, context, carried, isAlone);
    carried = joinsNext ? block : null;
    if (!joinsNext) pieces.push({ block, contents });
    for (const box of boxes) put(readBox(box, context));
    const setup = context.setupAfter(element);
    if (setup) put({ type: 'section', setup });
  };

  const readElement = (element: XmlElement): void => {
    const name = nameOfElement(element);
    if (name === 'p') takeParagraph(element);
    else if (name === 'tbl') {
      const contents = context.fields.contents();
      pieces.push({ block: readWholeTable(element, context), contents });
    } else if (name === 'altChunk') put(context.embedded.get(element));
    else if (name === 'sdt' && holdsContents(element)) {
      const own = elementsOf(element, 'sdtContent').flatMap((content) => readPieces(content, context, false));
      put(contentsRegion(own.map(({ block }) => block)));
    } else if (WRAPPERS.has(name)) elementsOf(element).forEach(readElement);
    else if (name === 'AlternateContent') elementsOf(alternativeOf(element)).forEach(readElement);
  };

  elementsOf(parent).forEach(readElement);
  if (carried !== null) put(carried);
  return pieces;
};

/** The blocks of a body, a note or a text box, in reading order. */
export const readBlocks = (parent: XmlElement, context: StoryContext): readonly Block[] =>
  gatherContents(readPieces(parent, context, false));
