import { oneOf } from '../../chars/index.js';
import { rowNumberHeads } from '../../lexicon/index.js';
import type { Draft, TableCellDraft, TableRowDraft } from '../draft.js';
import { joinLines } from '../mend/index.js';

/** The head of the column with the row numbers. */
const ROW_NUMBERS = new RegExp(`^(?:${oneOf(rowNumberHeads)}|Số|No\\.?)$`, 'u');
/** How the rows below a head are numbered. */
const FIRST_ROW = /^(?:1|01|I|A|a)\.?\)?$/u;
/** "(1) (2) (3)", "A B 1 2=3+4": a row below the head that numbers the columns. */
const COLUMN_NUMBER = /^(?:\(?\d{1,2}\)?|\[\d{1,2}\]|[A-H]|\(?\d{1,2}\)? ?= ?[\d()+\-x*/. ]+)$/u;
/** In characters; a longer cell is not the head of a column. */
export const MAX_HEAD = 160;
/** With more rows in its head, a table is a form. */
const MAX_ROWS = 4;

const textOfDraft = (draft: Draft): string => {
  if (draft.type === 'paragraph') return joinLines(draft.lines);
  return draft.type === 'bullet' ? draft.children.map(textOfDraft).join(' ') : '';
};

/** A cell's text on one line. */
export const textOfCell = ({ children }: TableCellDraft): string =>
  children.map(textOfDraft).join(' ').trim();

/** Whether a head names the column with the row numbers. */
export const isRowNumbersHead = (text: string): boolean => ROW_NUMBERS.test(text);

/** "(1) (2) (3)": whether the cells of a row number the columns. */
export const isColumnNumbers = (texts: readonly string[]): boolean =>
  texts.length > 2 && texts.every((text) => COLUMN_NUMBER.test(text));

const filledTexts = (row: TableRowDraft | undefined): readonly string[] =>
  (row?.cells ?? []).map(textOfCell).filter((text) => text !== '');

const numbersColumns = (row: TableRowDraft | undefined): boolean => isColumnNumbers(filledTexts(row));

/**
 * The number of header rows, if the file does not give it: those covered by the cells of the first row, if one of these
 * names the column with the row numbers, or if the row below begins with the first number.
 */
export function headerRowsOf(rows: readonly TableRowDraft[]): number {
  const [first] = rows;
  const heads = filledTexts(first);
  if (!first || heads.length < 2 || heads.some((text) => text.length > MAX_HEAD)) return 0;
  const deepest = Math.max(...first.cells.map((cell) => cell.rows));
  const below = rows[deepest];
  const begins = FIRST_ROW.test(filledTexts(below)[0] ?? '');
  const named = ROW_NUMBERS.test(heads[0] ?? '');
  if (deepest > MAX_ROWS || !(named || begins || numbersColumns(below)) || FIRST_ROW.test(heads[0] ?? ''))
    return 0;
  return numbersColumns(below) ? deepest + 1 : deepest;
}
