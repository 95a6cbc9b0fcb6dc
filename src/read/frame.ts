import { type TableBlock, textOfBlocks } from './blocks.js';

/**
 * Frames that are read column by column: the heading, where the left column holds the issuer and the number and the
 * right one the national name, the place and the date (Decree 30/2020/NĐ-CP, Appendix I), and the closing, where the
 * recipients stand left of the signature.
 */
const readByColumn =
  /^\s*(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM|N[ơƠ][iI] [nN][hH][ậẬ][nN]\s*:)/mu;

/** A letterhead has two columns; a third one is a gutter or a stamp. */
const MOST_COLUMNS = 3;

/** Whether a table only arranges text on the page: a letterhead, a signature block, a box around one text. */
export function isFrame({ rows }: TableBlock): boolean {
  const cells = rows.flat();
  if (cells.length <= 1) return true;
  const width = cells.reduce((most, { column, columns }) => Math.max(most, column + columns - 1), 0);
  if (width > MOST_COLUMNS) return false;
  return cells.some((cell) => readByColumn.test(textOfBlocks(cell.blocks).normalize('NFC')));
}
