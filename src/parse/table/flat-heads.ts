import { beginsLower, beginsWith, charactersOf } from '../../chars/index.js';
import type { Line } from '../line/index.js';
import { joinLines } from '../mend/index.js';
import { isColumnNumbers, isRowNumbersHead, MAX_HEAD } from './header-rows.js';

/** Whether a line continues a head: it begins in lower case, or is a remark in brackets. */
const BRACKET = charactersOf('(');
export const continuesHead = (text: string): boolean => beginsLower(text) || beginsWith(text, BRACKET);

/** "1. Lĩnh vực nhà ở": the first group, whose label does not open a unit. */
const GROUP = /^(?:\d{1,2}|[IVX]{1,5}|[A-ZĐ])[.)] /u;

/** A table with more columns is a form. */
const MAX_COLUMNS = 12;

/**
 * The heads of the columns of a flattened table, beginning with that of the row numbers: "STT", "Nội dung", "Thời
 * gian", "hoàn thành" are three heads. `null` if the lines do not show where each begins.
 *
 * @param lines - the lines above the first row
 */
export function flatHeadsOf(lines: readonly Line[]): readonly string[] | null {
  const [first, ...below] = lines;
  if (!first || !isRowNumbersHead(first.text)) return null;
  const columns: Line[][] = [];
  for (const line of below) {
    if (GROUP.test(line.text)) break;
    const last = columns.at(-1);
    if (last && continuesHead(line.text)) last.push(line);
    else columns.push([line]);
  }
  const heads = [first.text, ...columns.map(joinLines)];
  if (heads.length < 3 || heads.length > MAX_COLUMNS || isColumnNumbers(heads.slice(1))) return null;
  return heads.some((head) => head.length > MAX_HEAD) ? null : heads;
}
