const ROMAN_PARTS = [
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

/** A number from 1 to 399 in roman numerals. */
export function toRoman(value: number): string {
  let rest = value;
  let numeral = '';
  for (const [worth, letters] of ROMAN_PARTS) {
    while (rest >= worth) {
      numeral += letters;
      rest -= worth;
    }
  }
  return numeral;
}
