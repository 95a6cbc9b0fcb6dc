/** The letters that points are lettered with (Decree 78/2025/NĐ-CP and all before it: đ after d, no f, j, w, z). */
const vietnameseLetters = [...'abcdđeghiklmnopqrstuvxy'];
const latinLetters = [...'abcdefghijklmnopqrstuvwxyz'];

/** Word's lists have no đ; whoever types it by hand goes on with a list that starts after it. */
const lastCommonLetter = 4;

const letter = (value: number, start: number): string => {
  const letters = start > lastCommonLetter ? latinLetters : vietnameseLetters;
  const place = (value - 1) % letters.length;
  return (letters[place] ?? '').repeat(Math.floor((value - 1) / letters.length) + 1);
};

const romanDigits: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

const roman = (value: number): string => {
  let rest = Math.min(value, 3999);
  return romanDigits
    .map(([digit, sign]) => {
      const count = Math.floor(rest / digit);
      rest -= count * digit;
      return sign.repeat(count);
    })
    .join('');
};

type Formatter = (value: number, start: number) => string;

const formatters: ReadonlyMap<string, Formatter> = new Map(
  Object.entries<Formatter>({
    decimalZero: (value) => String(value).padStart(2, '0'),
    upperRoman: (value) => roman(value).toUpperCase(),
    lowerRoman: roman,
    upperLetter: (value, start) => letter(value, start).toUpperCase(),
    lowerLetter: letter,
    none: () => '',
  }),
);

/** Longest run of one letter or sign that a damaged file may ask for. */
const maxValue = 9999;

/** A list number as its format writes it. `start` is what the level starts at. */
export const formatNumber = (format: string, value: number, start: number): string => {
  const bounded = Math.max(0, Math.min(value, maxValue));
  return bounded === 0 ? '0' : (formatters.get(format)?.(bounded, start) ?? String(bounded));
};
