import { type Block, textOfBlocks } from '../blocks.js';
import { isLegacyEncoding, type LegacyEncoding } from './converters.js';
import { legacyEncodingOf } from './detect.js';
import { convertLines } from './text.js';

const converted = (block: Block, encoding: LegacyEncoding): Block => {
  const all = (blocks: readonly Block[]): readonly Block[] => blocks.map((each) => converted(each, encoding));
  if (block.type === 'paragraph') return { ...block, text: convertLines(block.text, encoding) };
  if (block.type === 'region') return { ...block, blocks: all(block.blocks) };
  if (block.type === 'page' || block.type === 'section' || block.type === 'embedded') return block;
  const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, blocks: all(cell.blocks) })));
  return { ...block, rows };
};

/**
 * Decodes the text of blocks in a format without fonts, if it consists of letters of a legacy font.
 *
 * @param forced - settles the encoding; otherwise it is detected
 * @returns `encoding` is `null` if nothing was decoded
 */
export const decodeLegacyBlocks = (
  blocks: readonly Block[],
  forced: string | null,
): { readonly blocks: readonly Block[]; readonly encoding: string | null } => {
  const encoding = isLegacyEncoding(forced) ? forced : legacyEncodingOf(textOfBlocks(blocks));
  return encoding === null
    ? { blocks, encoding: null }
    : { blocks: blocks.map((block) => converted(block, encoding)), encoding };
};
