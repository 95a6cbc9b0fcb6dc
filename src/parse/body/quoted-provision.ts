import { beginsWith } from '../../chars/index.js';
import { type Line, labelsOf, lineFrom } from '../line/index.js';
import { OPENING_QUOTES, type Quotes } from './quotes.js';

/** The last mark of a line, if it may open a quotation that the line does not close, and what precedes such a mark. */
const LEFT_OPEN = /(?<mark>[“"«])[^“”"«»]*$/u;
const BEFORE_MARK = /[\s:(]/u;
/** In lines; quoted provisions are shorter, and a mark that is closed further below was meant otherwise. */
const REACH = 120;

/** Whether a line begins with a label that is closed: "1. Hồ sơ", "a) Tờ khai", "Điều 5. Thời hạn". */
const beginsUnit = (line: Line): boolean => labelsOf(line).some(({ closer }) => closer !== '');

/**
 * "“Điều 4. Sửa đổi …", "“3. Chi phí …": whether a line begins with a provision that is quoted. A letter on a provision
 * quotes it, and whole paragraphs of it are no preamble.
 */
export const beginsWithProvision = (line: Line | undefined): boolean =>
  line !== undefined && beginsWith(line.text, OPENING_QUOTES) && beginsUnit(lineFrom(line, 1));

/**
 * Whether what stands behind the mark is quoted from a provision: it has a label, or a colon introduces it. A straight
 * mark does not show whether it opens or closes, so only a label tells.
 */
function quotesText(line: Line, at: number, mark: string): boolean {
  if (!BEFORE_MARK.test(line.text.charAt(at - 1))) return false;
  const quoted = lineFrom(line, at + 1);
  if (beginsUnit(quoted)) return true;
  return mark !== '"' && line.text.slice(0, at).trimEnd().endsWith(':') && /^\p{Lu}/u.test(quoted.text);
}

/**
 * The last line of a quotation that opens within a line and goes on in whole paragraphs: "Điều 27 quy định: “1. Hồ sơ
 * gồm:" → "a) Tờ khai." → "2. Người nộp … .”". The line itself if it opens none.
 */
export function endOfQuotedText(lines: readonly Line[], quotes: Quotes, index: number): number {
  const line = lines[index];
  const open = line ? LEFT_OPEN.exec(line.text) : null;
  if (!line || !open || !quotesText(line, open.index, open.groups?.['mark'] ?? '')) return index;
  const end = quotes.openedEnd(index);
  return end > index && end - index <= REACH ? end : index;
}
