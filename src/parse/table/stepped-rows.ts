import { optionalHeads, type TaskColumn, taskColumnOf } from '../../lexicon/index.js';
import { type FlatTableDraft, paragraphOf } from '../draft.js';
import { beginsSmall, isDash, type Line } from '../line/index.js';
import { type FlatHeads, flatHeadsOf } from './flat-heads.js';
import { isLabelAlone, NO_LETTERS, TOTAL } from './group-labels.js';
import { isColumnNumbers } from './header-rows.js';
import { isWholeCell, opensTime } from './line-joints.js';
import { cellOf, type FlatRow, type FlatRows, isBarred } from './numbered-rows.js';
import { isBelowNumber, isFirstNumber, isNextNumber, type RowNumber, rowNumberOf } from './row-numbers.js';
import { groupRows, headRows, rowInColumns } from './rows-in-columns.js';

/** Fewer rows may be at the same distance by chance; the more so if some heads have two lines. */
const MIN_ROWS = 2;
const MIN_ROWS_BELOW_LONG_HEADS = 3;
const MIN_COLUMNS = 3;
/** "12.300", "75,5%": what may be in the row of a group or of sums next to its title. */
const AMOUNT = /^[\d.,]+ ?%?$/u;
/** What is below the last row of a table and belongs to it. */
const REMARK = /^\(?(?:Bằng chữ|Ghi chú|Số tiền)/u;
/** Columns whose cells do not continue a sentence. */
const NAMED: ReadonlySet<TaskColumn> = new Set<TaskColumn>(['lead', 'with', 'due', 'from', 'until']);

/** The lines of a table, and how far they have been read. */
interface Steps {
  readonly lines: readonly Line[];
  /** How many lines each row has, with that of its number. */
  readonly step: number;
  /** Whether some rows may have one less. */
  readonly mayLack: boolean;
}

/** A stretch of lines: a row with its number, or the heading of rows, or their sums. */
interface Stretch {
  readonly number: RowNumber | null;
  readonly from: number;
  readonly to: number;
}

const isAmount = (line: Line | undefined): boolean =>
  line !== undefined && (AMOUNT.test(line.text) || isDash(line.text));

const isTime = (line: Line | undefined): boolean => line !== undefined && opensTime(line);

const numberAt = (lines: readonly Line[], at: number): RowNumber | null => rowNumberOf(lines[at]?.text ?? '');

/** The index of the line below the amounts from an index on. */
function endOfAmounts({ lines, step }: Steps, from: number): number {
  let at = from;
  for (let line = lines[at]; line && at - from <= step; line = lines[at]) {
    if (!isAmount(line)) break;
    at += 1;
  }
  return at;
}

/** Whether rows may go on with a number, the one before being `null` above the first. */
const goesOn = (number: RowNumber, before: RowNumber | null): boolean =>
  isFirstNumber(number) || (before !== null && isNextNumber(number, before));

/**
 * The index of the line below a group's title and sums, which is the number of the next row or the label of a group in
 * the group; -1 if the line at an index is the label of none: "I", "Giao thông", "16.800", "1"; "2", "Trường học", "2.1".
 *
 * @param before - the number of the row above
 */
function endOfGroup(steps: Steps, index: number, before: RowNumber | null): number {
  const { lines } = steps;
  const [label, title] = [lines[index], lines[index + 1]];
  if (!label || !title || beginsSmall(title) || isAmount(title)) return -1;
  const number = rowNumberOf(label.text);
  if (number === null && !isLabelAlone(label, title)) return -1;
  let at = index + 2;
  for (let line = lines[at]; line && beginsSmall(line); line = lines[at]) at += 1;
  const end = endOfAmounts(steps, at);
  // The last of the lines with digits alone is above the title of a row, and so is its number.
  const below = end > at ? numberAt(lines, end - 1) : null;
  if (below && (number ? isBelowNumber(below, number) : goesOn(below, before))) return end - 1;
  const [inner, innerTitle] = [lines[end], lines[end + 1]];
  return number === null && inner && isLabelAlone(inner, innerTitle) ? end : -1;
}

/** The index of the line below the sums in whose row an index is; -1 if there are none. */
function endOfSums(steps: Steps, index: number): number {
  const { lines } = steps;
  if (!TOTAL.test(lines[index]?.text ?? '')) return -1;
  const end = endOfAmounts(steps, index + 1);
  if (end === index + 1) return -1;
  return end < lines.length && numberAt(lines, end - 1)?.join() === '1' ? end - 1 : end;
}

/** Whether a row ends above an index. */
function endsAbove(steps: Steps, index: number, number: RowNumber): boolean {
  const { lines } = steps;
  const line = lines[index];
  if (!line) return index === lines.length;
  const next = rowNumberOf(line.text);
  if (next && isNextNumber(next, number)) return true;
  return endOfGroup(steps, index, number) >= 0 || endOfSums(steps, index) >= 0 || REMARK.test(line.text);
}

/**
 * The index of the line below the row at an index, in which the last cell may be lacking; -1 if the rows do not go on
 * there.
 */
function endOfRow(steps: Steps, from: number, number: RowNumber): number {
  const { step, mayLack } = steps;
  const ends = (mayLack ? [step, step - 1] : [step]).filter((length) =>
    endsAbove(steps, from + length, number),
  );
  return ends.length === 1 ? from + (ends[0] ?? 0) : -1;
}

/** Divides the lines below a head into rows; `null` if some have more or fewer lines than they should. */
function stretchesOf(steps: Steps): readonly Stretch[] | null {
  const { lines } = steps;
  const stretches: Stretch[] = [];
  let before: RowNumber | null = null;
  let at = 0;
  while (at < lines.length) {
    const from: number = at;
    const number = numberAt(lines, from);
    const isBelowGroup: boolean = stretches.at(-1)?.number == null;
    const isNext: boolean =
      number !== null &&
      (before === null || isBelowGroup ? goesOn(number, before) : isNextNumber(number, before));
    const rowEnd: number = number && isNext ? endOfRow(steps, from, number) : -1;
    const to: number = rowEnd >= 0 ? rowEnd : endOfHeading(steps, from, before);
    if (to < 0) return null;
    stretches.push({ number: rowEnd >= 0 ? number : null, from, to });
    if (number) before = rowEnd >= 0 ? number : [...number, 0];
    at = to;
  }
  return stretches;
}

/** The index of the line below a group, sums or a remark; -1 if an index begins none. */
function endOfHeading(steps: Steps, from: number, before: RowNumber | null): number {
  const sums = endOfSums(steps, from);
  if (sums >= 0) return sums;
  const isRemark = from > 0 && REMARK.test(steps.lines[from]?.text ?? '');
  return isRemark ? steps.lines.length : endOfGroup(steps, from, before);
}

/** Whether it is the last cell that some rows lack, since none of the cells that a remark is in would be such an amount or time. */
function lackOnlyLast(rows: readonly (readonly Line[])[], width: number): boolean {
  const short = rows.filter(({ length }) => length < width);
  if (short.length === 0 || short.length === rows.length) return true;
  const isOfSort = [isAmount, isTime].find((test) => rows.every((row) => test(row[width - 2])));
  return isOfSort !== undefined && !rows.some((row) => isOfSort(row[width - 1]));
}

/** Whether a row has a line for each column by chance: one cell on two lines, and one without any. */
const isDoubtful = (row: readonly Line[], { texts }: FlatHeads): boolean =>
  row.some(
    (line, column) =>
      beginsSmall(line) && !isWholeCell(line.text) && NAMED.has(taskColumnOf(texts[column] ?? '') ?? 'other'),
  );

function rowOf(row: readonly Line[], heads: FlatHeads): FlatRow {
  const number = cellOf(row.slice(0, 1), 0);
  const own = row.slice(1);
  const width = heads.texts.length;
  if (!isDoubtful(row, heads))
    return rowInColumns(
      number,
      own,
      Array.from({ length: width - 1 }, (_, at) => own.slice(at, at + 1)),
    );
  const cells = [number, { ...cellOf(own, 1), columns: width - 1 }];
  return { paragraphs: row.map(paragraphOf), cells, known: null };
}

/** "Tổng cộng", "16.800" above the first row; but "Tổng mức đầu tư" above "1" is a head. */
const isSums = (line: Line, next: Line | undefined): boolean =>
  TOTAL.test(line.text) && isAmount(next) && next?.text !== '1';

/** The index of the first line below a head: that of a row, of a group, of sums, or of numbers for the columns. */
const endOfHead = (lines: readonly Line[]): number =>
  lines.findIndex((line, at) => {
    if (at < MIN_COLUMNS) return false;
    const number = rowNumberOf(line.text);
    if ((number && isFirstNumber(number)) || isSums(line, lines[at + 1])) return true;
    return (
      isLabelAlone(line, lines[at + 1]) || isColumnNumbers(lines.slice(at, at + 3).map(({ text }) => text))
    );
  });

/**
 * The rows of a table in which each has a line for each column, or all lack that of a last column for remarks: the
 * numbers are at equal distances then, so that no other number is taken for that of a row.
 */
export function steppedRows({ children, whole, ...draft }: FlatTableDraft): FlatRows | null {
  if (whole.parts[0]?.start !== draft.start || children.some(isBarred)) return null;
  const lines = children.flatMap((paragraph) => paragraph.lines);
  const end = endOfHead(lines);
  const heads = end < 0 ? null : flatHeadsOf(lines.slice(0, end), NO_LETTERS);
  if (heads === null || heads.group.length > 0) return null;
  const width = heads.texts.length;
  const numbered = lines.slice(end, end + width);
  const hasNumbers = numbered.length === width && isColumnNumbers(numbered.map(({ text }) => text));
  const below = lines.slice(hasNumbers ? end + width : end);
  const isLastOptional = optionalHeads.includes(heads.texts.at(-1)?.toLowerCase() ?? '');
  const fewest = heads.cells.some((cell) => cell.length > 1) ? MIN_ROWS_BELOW_LONG_HEADS : MIN_ROWS;
  const stretches = stretchesOf({ lines: below, step: width, mayLack: isLastOptional });
  const rows = (stretches ?? []).flatMap(({ number, from, to }) => (number ? [below.slice(from, to)] : []));
  if (stretches === null || rows.length < fewest || !lackOnlyLast(rows, width)) return null;
  const top = [...headRows(heads), ...(hasNumbers ? [rowOf(numbered, heads)] : [])];
  const read = stretches.flatMap(({ number, from, to }) => {
    const own = below.slice(from, to);
    return number ? [rowOf(own, heads)] : groupRows(own, width);
  });
  return { rows: [...top, ...read], headerRows: top.length, heads: heads.texts };
}
