import type { Wording } from '../wording.js';

/** The value in a range that is closest to a number. */
export const nearestIn = (found: number, [least, most]: readonly [number, number]): number =>
  Math.min(most, Math.max(least, found));

const rounded = (value: number, digits: number): Wording => {
  const en = String(Number(value.toFixed(digits)));
  return { vi: en.replace('.', ','), en };
};

/** A length in millimetres, to a tenth. */
export const millimetres = (length: number): Wording => rounded(length, 1);

/** A height in points or in lines, to a hundredth. */
export const points = (height: number): Wording => rounded(height, 2);
