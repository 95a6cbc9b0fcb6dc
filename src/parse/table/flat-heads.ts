import { beginsLower, beginsWith, charactersOf } from '../../chars/index.js';
import type { Line } from '../line/index.js';
import { joinLines } from '../mend/index.js';
import { isColumnNumbers, isRowNumbersHead, LONGEST_HEAD } from './header-rows.js';

/** A head goes on in the next line with a small letter or a remark in brackets. */
const BRACKET = charactersOf('(');
export const goesOn = (text: string): boolean => beginsLower(text) || beginsWith(text, BRACKET);

/** "1. Lĩnh vực nhà ở": the first group, whose label opens no unit. */
const GROUP = /^(?:\d{1,2}|[IVX]{1,5}|[A-ZĐ])[.)] /u;

/** A table of more columns is a form. */
const MOST_COLUMNS = 12;

/**
 * What stands above each column of a flattened table, that of the row numbers first: "STT", "Nội dung", "Thời gian",
 * "hoàn thành" are three heads. `null` where the lines do not tell them apart.
 *
 * @param lines - those above the first row
 */
export function flatHeadsOf(lines: readonly Line[]): readonly string[] | null {
  const [first, ...below] = lines;
  if (!first || !isRowNumbersHead(first.text)) return null;
  const columns: Line[][] = [];
  for (const line of below) {
    if (GROUP.test(line.text)) break;
    const last = columns.at(-1);
    if (last && goesOn(line.text)) last.push(line);
    else columns.push([line]);
  }
  const heads = [first.text, ...columns.map(joinLines)];
  if (heads.length < 3 || heads.length > MOST_COLUMNS || isColumnNumbers(heads.slice(1))) return null;
  return heads.some((head) => head.length > LONGEST_HEAD) ? null : heads;
}
