import { daysInMonth } from '../chars/index.js';
import { isoDate } from '../lexicon/index.js';

/** ISO dates of the first and the last day. */
export interface Period {
  readonly from: string;
  readonly until: string;
}

const lastDayOf = (month: number, year: number): string =>
  isoDate(daysInMonth(month, year), month, year) ?? '';

/** From the first day of one month to the last day of another; `null` where that is no period. */
export function monthsBetween(first: number, firstYear: number, end: number, endYear: number): Period | null {
  const from = isoDate(1, first, firstYear);
  const until = daysInMonth(end, endYear) > 0 ? lastDayOf(end, endYear) : '';
  return from === null || until === '' || until < from ? null : { from, until };
}

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

/** The number of a quarter written as "II" or "2"; 0 where it is neither. */
export const quarterNumber = (written: string): number =>
  ROMAN[written.toLowerCase()] ?? (Number(written) || 0);
