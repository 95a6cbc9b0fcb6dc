/** A cell's paragraphs. */
export type Cell = readonly string[];

/**
 * The layout tables whose columns are read one after the other: the heading, where the left column holds the issuer
 * and the number and the right one the national name, the place and the date (Decree 30/2020/NĐ-CP, appendix I), and
 * the closing, where the recipients stand left of the signature.
 */
const columnwise =
  /^\s*(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM|N[ơƠ][iI] [nN][hH][ậẬ][nN]\s*:)/mu;

/** Layout tables have two columns; a third one is a gutter or a stamp. */
const maxLayoutColumns = 3;

const textOf = (cell: Cell): string => cell.join('\n').normalize('NFC');

const isLayout = (rows: readonly (readonly Cell[])[]): boolean =>
  rows.every((row) => row.length <= maxLayoutColumns) &&
  rows.some((row) => row.some((cell) => columnwise.test(textOf(cell))));

const byColumns = (rows: readonly (readonly Cell[])[]): string[] => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => rows.flatMap((row) => row[column] ?? [])).flat();
};

/** A table as paragraphs: cell after cell, row after row; heading and closing column after column. */
export const flattenTable = (rows: readonly (readonly Cell[])[]): readonly string[] =>
  isLayout(rows) ? byColumns(rows) : rows.flat(2);
