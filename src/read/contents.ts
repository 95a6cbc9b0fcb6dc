import { type Block, regionBlock } from './blocks.js';
import type { Field } from './fields.js';

/** A block, and the table of contents it belongs to. */
export interface Piece {
  readonly block: Block;
  readonly contents: Field | null;
}

/** A table of contents as a separate region. */
export const contentsRegion = (blocks: readonly Block[]): Block => regionBlock('contents', blocks);

const HEADING = /^\s*mục\s+lục\s*[:.]?\s*$/iu;

const isBlank = (block: Block): boolean => block.type === 'paragraph' && block.text.trim() === '';

const isHeading = (block: Block | undefined): boolean =>
  block?.type === 'paragraph' && HEADING.test(block.text.normalize('NFC'));

/** Removes the heading of a table of contents, and blank lines below it, from the end of the blocks read so far. */
const takeHeading = (blocks: Block[]): readonly Block[] => {
  const at = blocks.findLastIndex((block) => !isBlank(block));
  return isHeading(blocks[at]) ? blocks.splice(at) : [];
};

/**
 * Puts the lines of tables of contents into regions. Those of a field without an end stay running text, since its
 * extent is unknown.
 */
export const gatherContents = (pieces: readonly Piece[]): readonly Block[] => {
  const blocks: Block[] = [];
  let region: Block[] | null = null;
  for (const [at, { block, contents }] of pieces.entries()) {
    const next = pieces[at + 1]?.contents ?? null;
    const isContents = contents?.isClosed ?? (region !== null && isBlank(block) && next?.isClosed === true);
    if (!isContents) {
      region = null;
      const isRegion = block.type === 'region' && block.kind === 'contents';
      blocks.push(isRegion ? contentsRegion([...takeHeading(blocks), ...block.blocks]) : block);
      continue;
    }
    if (region === null) {
      region = [...takeHeading(blocks)];
      blocks.push(contentsRegion(region));
    }
    region.push(block);
  }
  return blocks;
};
