import { append } from '../append.js';
import { type Block, textOfBlocks } from '../blocks.js';
import { gatherContents, type Piece } from '../contents.js';
import { finishTable, type OpenTable, openTable } from '../drawn-table.js';
import { readRow } from './row.js';
import type { StoryParagraph } from './story.js';

const CELL_END = '\x07';

const depthOf = ({ mark, format: { properties } }: StoryParagraph): number =>
  mark === CELL_END ? Math.max(properties.depth, 1) : properties.depth;

/** What else ends with a paragraph. */
const endOf = ({ mark, format: { properties } }: StoryParagraph): 'row' | 'cell' | null => {
  if (mark === CELL_END && properties.endsRow) return 'row';
  if (properties.depth > 1 && mark !== CELL_END) {
    if (properties.endsInnerRow) return 'row';
    return properties.endsInnerCell ? 'cell' : null;
  }
  return mark === CELL_END ? 'cell' : null;
};

/** A paragraph with its list label; a label that is alone in a cell is text, as in a column of numbers. */
const labelled = ({ block, label }: StoryParagraph, ordinal: number | null, isAlone: boolean): Block => {
  const isBlank = block.text.trim() === '';
  const text = isBlank ? '' : block.text;
  return { ...block, text: isBlank && !isAlone ? '' : label + text, paragraph: ordinal };
};

/**
 * Combines the paragraphs of a story into blocks, including nested tables.
 *
 * @param boxesAt - the text boxes anchored at given positions
 * @param isNumbered - whether paragraphs get their positions in the story
 */
export const blocksOf = (
  paragraphs: readonly StoryParagraph[],
  boxesAt: (places: readonly number[]) => readonly Block[],
  isNumbered: boolean,
): readonly Block[] => {
  const pieces: Piece[] = [];
  const tables: OpenTable[] = [];

  const put = (blocks: readonly Block[]): void => {
    const table = tables.at(-1);
    if (table) append(table.cell, blocks);
    else
      append(
        pieces,
        blocks.map((block) => ({ block, contents: null })),
      );
  };

  const closeTo = (depth: number): void => {
    while (tables.length > depth) {
      const table = tables.pop();
      if (table) put(finishTable(table));
    }
  };

  let ordinal = 0;
  for (const paragraph of paragraphs) {
    const depth = depthOf(paragraph);
    closeTo(depth);
    while (tables.length < depth) tables.push(openTable());
    const table = tables.at(-1);
    const end = endOf(paragraph);
    if (table && end === 'row') {
      table.endRow(readRow(paragraph.format.lists));
      continue;
    }
    ordinal += 1;
    const isAlone = end === 'cell' && table?.cell.length === 0;
    const block = labelled(paragraph, isNumbered ? ordinal : null, isAlone);
    const boxes = boxesAt(paragraph.drawings);
    if (table) put([block, ...boxes]);
    else {
      pieces.push({ block, contents: paragraph.contents });
      put(boxes);
    }
    if (end === 'cell') table?.endCell();
  }
  closeTo(0);
  return gatherContents(pieces);
};

/** Whether blocks contain any text. */
export const haveText = (blocks: readonly Block[]): boolean => textOfBlocks(blocks).trim() !== '';
