import { daysInMonth } from '../chars/index.js';
import { isoDate } from '../lexicon/index.js';

/** Days from the first to the last, both included. */
export interface Period {
  readonly from: string;
  readonly until: string;
}

const last = (month: number, year: number): string => isoDate(daysInMonth(month, year), month, year) ?? '';

/** The days of some months of one year or of two; `null` where there are no such months. */
export function monthsBetween(first: number, firstYear: number, end: number, endYear: number): Period | null {
  const from = isoDate(1, first, firstYear);
  const until = daysInMonth(end, endYear) > 0 ? last(end, endYear) : '';
  return from === null || until === '' || until < from ? null : { from, until };
}

/** The days of a day. */
export function dayPeriod(day: number, month: number, year: number): Period | null {
  const date = isoDate(day, month, year);
  return date === null ? null : { from: date, until: date };
}

export const monthPeriod = (month: number, year: number): Period | null =>
  monthsBetween(month, year, month, year);

/** @param quarter - from 1 to 4 */
export const quarterPeriod = (quarter: number, year: number): Period | null =>
  quarter >= 1 && quarter <= 4 ? monthsBetween(quarter * 3 - 2, year, quarter * 3, year) : null;

/** @param half - 1 or 2 */
export const halfPeriod = (half: number, year: number): Period | null =>
  monthsBetween(half === 1 ? 1 : 7, year, half === 1 ? 6 : 12, year);

export const yearsBetween = (first: number, end: number): Period | null => monthsBetween(1, first, 12, end);

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** The number of a quarter as it is written: "II", "2"; 0 where it is none. */
export const quarterNumber = (written: string): number =>
  ROMAN[written.toLowerCase()] ?? (Number(written) || 0);
