import { beginsLower, beginsWith, charactersOf } from '../../chars/index.js';
import type { Line } from '../line/index.js';
import { joinLines } from '../mend/index.js';
import { type GroupLetters, isGroupLabel } from './group-labels.js';
import { isColumnNumbers, isRowNumbersHead, MAX_HEAD } from './header-rows.js';

/** Whether a line continues a head: it begins in lower case, or is a remark in brackets. */
const BRACKET = charactersOf('(');
export const continuesHead = (text: string): boolean => beginsLower(text) || beginsWith(text, BRACKET);

/** "1. Lĩnh vực nhà ở": the first group, whose label does not open a unit. */
const GROUP = /^(?:\d{1,2}|[IVX]{1,5}|[A-ZĐ])[.)] /u;
/** A table with more columns is a form. */
const MAX_COLUMNS = 12;

/** The head of a flattened table. */
export interface FlatHeads {
  /** The lines of each head, beginning with that of the row numbers. */
  readonly cells: readonly (readonly Line[])[];
  /** The same as text. */
  readonly texts: readonly string[];
  /** The lines between the head and the first row, which head the first rows. */
  readonly group: readonly Line[];
}

/**
 * The heads of the columns of a flattened table: "STT", "Nội dung", "Thời gian", "hoàn thành" are three heads. `null` if
 * the lines do not show where each begins.
 *
 * @param lines - the lines above the first row
 */
export function flatHeadsOf(lines: readonly Line[], letters: GroupLetters): FlatHeads | null {
  const [first, ...below] = lines;
  if (!first || !isRowNumbersHead(first.text)) return null;
  const groupAt = below.findIndex(
    (line, at) => GROUP.test(line.text) || isGroupLabel(line, below[at + 1], letters),
  );
  const end = groupAt < 0 ? below.length : groupAt;
  const columns: Line[][] = [];
  for (const line of below.slice(0, end)) {
    const last = columns.at(-1);
    if (last && continuesHead(line.text)) last.push(line);
    else columns.push([line]);
  }
  const cells = [[first], ...columns];
  const texts = cells.map(joinLines);
  if (texts.length < 3 || texts.length > MAX_COLUMNS || isColumnNumbers(texts.slice(1))) return null;
  return texts.some((text) => text.length > MAX_HEAD) ? null : { cells, texts, group: below.slice(end) };
}
