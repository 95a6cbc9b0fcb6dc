/** The letters that points are labelled with, in order: the Vietnamese alphabet without its marked vowels. */
export const pointLetters = [...'abcdđeghiklmnopqrstuvxy'];

const order = new Map(pointLetters.map((letter, index) => [letter, index + 1]));

/** Place of a point's letter in the alphabet from 1; letters that it lacks (f, j, w, z) have none. */
export function letterOrder(letter: string): number | null {
  return order.get(letter.toLowerCase()) ?? null;
}

/** The letter at a place from 1, or `null` past the end. */
export function letterAt(place: number): string | null {
  return pointLetters[place - 1] ?? null;
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Value of a roman numeral up to 399 in its only correct spelling, else `null`. */
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
