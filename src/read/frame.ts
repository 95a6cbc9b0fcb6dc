import type { Block, TableBlock } from './blocks.js';

/**
 * Frames that are read column by column: the heading, where the left column holds the issuer and the number and the
 * right one the national name, the place and the date (Decree 30/2020/NĐ-CP, Appendix I), and the closing, where the
 * recipients stand left of the signature.
 */
const readByColumn =
  /^\s*(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM|N[ơƠ][iI] [nN][hH][ậẬ][nN]\s*:)/mu;

/** A letterhead has two columns; a third one is a gutter or a stamp. */
const MOST_COLUMNS = 3;

const textOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if (block.type === 'paragraph') return block.text;
      if (block.type === 'table')
        return block.rows.map((row) => row.map((cell) => textOf(cell.blocks)).join('\n')).join('\n');
      return block.type === 'region' ? textOf(block.blocks) : '';
    })
    .join('\n');

/** Whether a table only arranges text on the page: a letterhead, a signature block, a box around one text. */
export function isFrame({ rows }: TableBlock): boolean {
  const cells = rows.flat();
  if (cells.length <= 1) return true;
  const width = cells.reduce((most, { column, columns }) => Math.max(most, column + columns - 1), 0);
  if (width > MOST_COLUMNS) return false;
  return cells.some((cell) => readByColumn.test(textOf(cell.blocks).normalize('NFC')));
}
