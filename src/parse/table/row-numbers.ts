/** The number of a row, which may be below another: "3" or "2.1". */
export type RowNumber = readonly number[];

/** "1", "01", "2.1", "2.1."; but "12.300" is an amount. */
const ALONE = /^\d{1,3}(?:\.\d{1,2}){0,3}\.?$/u;

/** The number that is all of a text; `null` if it is none that a row may have. */
export const rowNumberOf = (text: string): RowNumber | null =>
  ALONE.test(text)
    ? text
        .split('.')
        .filter((part) => part !== '')
        .map(Number)
    : null;

/** Whether a row may be the first of a group: "1", "2.1". */
export const isFirstNumber = (number: RowNumber): boolean => number.at(-1) === 1;

/** Whether a row is the first below another: "2.1" below "2". */
export const isBelowNumber = (number: RowNumber, above: RowNumber): boolean =>
  number.length === above.length + 1 &&
  isFirstNumber(number) &&
  above.every((part, at) => number[at] === part);

/** Whether a row comes right after another: "2.2" or "3" after "2.1". */
export const isNextNumber = (number: RowNumber, before: RowNumber): boolean =>
  number.length <= before.length &&
  number.every((part, at) => part === (before[at] ?? 0) + (at === number.length - 1 ? 1 : 0));
