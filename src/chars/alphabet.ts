/** The letters that label points, in order: the Vietnamese alphabet without its marked vowels, f, j, w, z. */
export const pointLetters = [...'abcdđeghiklmnopqrstuvxy'];

const ORDER = new Map(pointLetters.map((letter, index) => [letter, index + 1]));

/** Position of a point's letter in the alphabet, from 1; other letters (f, j, w, z) have none. */
export function letterOrder(letter: string): number | null {
  return ORDER.get(letter.toLowerCase()) ?? null;
}

/** The letter at a position from 1; `null` past the end. */
export function letterAt(place: number): string | null {
  return pointLetters[place - 1] ?? null;
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Value of a correctly written Roman numeral up to 399, otherwise `null`. */
export function romanValue(numeral: string): number | null {
  const upper = numeral.toUpperCase();
  if (!/^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(upper) || upper === '') return null;
  let value = 0;
  for (let i = 0; i < upper.length; i += 1) {
    const digit = ROMAN_DIGITS[upper[i] ?? ''] ?? 0;
    const next = ROMAN_DIGITS[upper[i + 1] ?? ''] ?? 0;
    value += digit < next ? -digit : digit;
  }
  return value;
}

const ROMAN_PARTS = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** A number from 1 to 3999 as a Roman numeral; for larger numbers, the numeral of 3999, which is the largest one. */
export function romanNumeral(value: number): string {
  let rest = Math.min(value, 3999);
  let numeral = '';
  for (const [worth, letters] of ROMAN_PARTS) {
    while (rest >= worth) {
      numeral += letters;
      rest -= worth;
    }
  }
  return numeral;
}

/** How labels are written: "3", "III", "c". */
export type LabelScript = 'arabic' | 'roman' | 'letter';

interface Script {
  readonly orderOf: (label: string) => number | null;
  readonly labelAt: (place: number) => string | null;
}

const SCRIPTS: Readonly<Record<LabelScript, Script>> = {
  arabic: { orderOf: Number, labelAt: String },
  roman: { orderOf: romanValue, labelAt: romanNumeral },
  letter: { orderOf: letterOrder, labelAt: letterAt },
};
/** More labels than any text means by the first and the last of them. */
const MAX_BETWEEN = 300;

/**
 * The labels after one up to and including another: "b" and "c" for "a đến c". Only the other one where it does not
 * come after the first, or too many are between them.
 *
 * @param script - the script of both labels
 */
export function labelsBetween(from: string, to: string, script: LabelScript): readonly string[] {
  const { orderOf, labelAt } = SCRIPTS[script];
  const [low, high] = [orderOf(from), orderOf(to)];
  if (low === null || high === null || high <= low || high - low > MAX_BETWEEN) return [to];
  const steps = Array.from({ length: high - low }, (_, step) => labelAt(low + step + 1));
  return steps.filter((label) => label !== null);
}
