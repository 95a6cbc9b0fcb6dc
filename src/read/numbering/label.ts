import { pointLetters, romanNumeral } from '../../chars/index.js';

const LATIN_LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** Word's lists lack "đ"; authors type it by hand and continue with a list that starts after it. */
const LAST_COMMON_LETTER = 4;

const letter = (value: number, start: number): string => {
  const letters = start > LAST_COMMON_LETTER ? LATIN_LETTERS : pointLetters;
  const place = (value - 1) % letters.length;
  return (letters[place] ?? '').repeat(Math.floor((value - 1) / letters.length) + 1);
};

type Formatter = (value: number, start: number) => string;

const FORMATTERS: ReadonlyMap<string, Formatter> = new Map(
  Object.entries<Formatter>({
    decimalZero: (value) => String(value).padStart(2, '0'),
    upperRoman: romanNumeral,
    lowerRoman: (value) => romanNumeral(value).toLowerCase(),
    upperLetter: (value, start) => letter(value, start).toUpperCase(),
    lowerLetter: letter,
    none: () => '',
  }),
);

/** The maximum number of repetitions of a letter or symbol, for damaged files. */
const MAX_VALUE = 9999;

/** A list number in its format. `start` is the first number of the level. */
export const formatNumber = (format: string, value: number, start: number): string => {
  const bounded = Math.max(0, Math.min(value, MAX_VALUE));
  return bounded === 0 ? '0' : (FORMATTERS.get(format)?.(bounded, start) ?? String(bounded));
};
