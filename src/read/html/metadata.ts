import { type Block, paragraphBlock, textOfBlocks } from '../blocks.js';
import { tidyParagraph } from '../tidy.js';

/** The labels of metadata on law sites. */
const LABELS = [
  'Số hiệu',
  'Số/Ký hiệu',
  'Số ký hiệu',
  'Ký hiệu',
  'Loại văn bản',
  'Hình thức văn bản',
  'Cơ quan ban hành',
  'Nơi ban hành',
  'Đơn vị ban hành',
  'Ngày ban hành',
  'Ngày có hiệu lực',
  'Ngày hiệu lực',
  'Ngày hết hiệu lực',
  'Hiệu lực từ',
  'Ngày công báo',
  'Số công báo',
  'Người ký',
  'Chức vụ',
  'Lĩnh vực',
  'Ngành',
  'Trích yếu',
  'Tình trạng',
  'Tình trạng hiệu lực',
];

const ROW = new RegExp(
  `^(${[...LABELS].sort((one, other) => other.length - one.length).join('|')})(?:\\s*:\\s*|\\s+|$)(.{0,300})$`,
  'iu',
);

const isLabel = (line: string): boolean => ROW.exec(line)?.[2] === '';

const NATIONAL_NAME = /XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM/u;

/** The lines of blocks as written. */
export const linesOf = (blocks: readonly Block[]): readonly string[] =>
  tidyParagraph(textOfBlocks(blocks)).split('\n');

/** The label and value of a line, or of a line and the one after it. */
const rowAt = (
  lines: readonly string[],
  at: number,
): { readonly row: string; readonly length: number } | null => {
  const found = ROW.exec(lines[at] ?? '');
  const [, label, value] = found ?? [];
  if (label === undefined || value === undefined) return null;
  if (value !== '') return { row: `${label} ${value}`, length: 1 };
  const next = (lines[at + 1] ?? '').replace(/^:\s*/, '');
  return next === '' || isLabel(next) ? null : { row: `${label} ${next}`, length: 2 };
};

/** The page's list of metadata, as "label value" rows, from the lines around the document. */
export const metadataRows = (around: readonly string[]): readonly string[] => {
  const lines = around.filter((line) => line !== '');
  const rows: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const found = rowAt(lines, at);
    if (!found) continue;
    if (!rows.includes(found.row)) rows.push(found.row);
    at += found.length - 1;
  }
  return rows;
};

/** A list with one row is a sentence that begins with the same words. */
export const MIN_ROWS = 2;

/**
 * Joins the rows of such a list above the document's heading if a table separated labels and values.
 *
 * @param blocks - the blocks of the document, including those above its heading
 */
export const joinRows = (blocks: readonly Block[]): readonly Block[] => {
  const heading = blocks.findIndex((block) => NATIONAL_NAME.test(textOfBlocks([block])));
  const above = blocks.slice(0, Math.max(heading, 0));
  const lines = linesOf(above).filter((line) => line !== '');
  if (!lines.some(isLabel) || metadataRows(lines).length < MIN_ROWS) return blocks;
  const joined: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const found = rowAt(lines, at);
    const isParted = found?.length === 2;
    joined.push(isParted ? found.row : (lines[at] ?? ''));
    if (isParted) at += 1;
  }
  return [...joined.map(paragraphBlock), paragraphBlock(''), ...blocks.slice(above.length)];
};
