import { letterOrder } from '../../chars/index.js';
import { isInCapitals, type Line } from '../line/index.js';
import type { Cells } from './column-shapes.js';

const NUMERAL_ALONE = /^(?:[IVX]{2,5}|[IV])$/u;
const LETTER_ALONE = /^(?:[A-HĐ]|X)$/u;
/** "Thể chế"; but "B" below "A" numbers the next column. */
const TITLE = /^\p{Lu}\p{L}/u;
/** The first cell of the row of sums at the end of a table, alone on its line. */
const TOTAL_ALONE = /^(?:(?:Tổng (?:số|cộng)|Tổng|Cộng):?|TỔNG (?:SỐ|CỘNG):?|CỘNG:?)$/u;

/** The lines with nothing but the letter of a group of rows. */
export type GroupLetters = ReadonlySet<Line>;

/** For a table in which no letter is known to be that of a group. */
export const NO_LETTERS: GroupLetters = new Set();

/** Whether a letter comes right after another; after "D" may come "Đ" or "E". */
const isNextLetter = (letter: string, before: string | null): boolean => {
  if (before === null) return letter === 'A';
  const steps = (letterOrder(letter) ?? 0) - (letterOrder(before) ?? 0);
  return steps === 1 || (before === 'D' && letter === 'E');
};

/**
 * The letters of the groups of a table, whose titles may be in small letters: "A", "Thể chế", "1", … "B", "Hạ tầng", "3".
 * The first is right below the head, and the others continue it, since "A" in a row may as well be a grade.
 *
 * @param stretches - the lines above the first row, and those of each row with what is below it
 */
export function groupLettersOf(stretches: Cells): GroupLetters {
  const letters: Line[] = [];
  for (const [index, lines] of stretches.entries()) {
    const before = letters.at(-1)?.text ?? null;
    const found = lines.findLast(
      (line, at) =>
        at > 0 &&
        LETTER_ALONE.test(line.text) &&
        isNextLetter(line.text, before) &&
        TITLE.test(lines[at + 1]?.text ?? ''),
    );
    if (found) letters.push(found);
    else if (index === 0) return NO_LETTERS;
  }
  return letters.length > 1 ? new Set(letters) : NO_LETTERS;
}

/**
 * Whether a group begins with its label in the column of the row numbers: "II", "LĨNH VỰC DU LỊCH". In other columns, "A"
 * may be a grade and "X" a mark.
 */
export const isGroupLabel = (line: Line, next: Line | undefined, letters: GroupLetters): boolean =>
  next !== undefined &&
  (NUMERAL_ALONE.test(line.text) ||
    letters.has(line) ||
    (LETTER_ALONE.test(line.text) && isInCapitals(next)));

/** Whether a line below a row begins the heading of the next rows with its label, or the sum of all. */
export const beginsGroup = (line: Line, next: Line | undefined, letters: GroupLetters): boolean =>
  TOTAL_ALONE.test(line.text) || isGroupLabel(line, next, letters);

/** The row of sums at the end of a table. */
export const TOTAL = /^(?:Tổng|TỔNG|Cộng|CỘNG)(?: |$)/u;

const LABEL_ALONE = /^(?:[IVX]{1,5}|[A-HĐ])\.?$/u;
/** Whether a line between rows is the label of a group, with its title below it: "II", "Lĩnh vực du lịch". */
export const isLabelAlone = (line: Line, next: Line | undefined): boolean =>
  LABEL_ALONE.test(line.text) && TITLE.test(next?.text ?? '');
