const MONTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The number of days in a month of the Gregorian calendar; 0 for a month that does not exist.
 *
 * @param month - from 1
 */
export function daysInMonth(month: number, year: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (MONTHS[month - 1] ?? 0);
}

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Whether a text is a day of the calendar in ISO 8601 ("2022-11-04"), of any year from 1. */
export function isIsoDay(text: string): boolean {
  const [, year, month, day] = (ISO_DAY.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return year >= 1 && day >= 1 && day <= daysInMonth(month, year);
}

/** Units in which terms are counted. */
export type TimeUnit = 'day' | 'month' | 'year';

/**
 * Adds days, months or years to a day. If the resulting month has no such day, the result is its last day (Civil Code
 * 91/2015/QH13, Article 148).
 *
 * @param day - in ISO 8601
 * @param count - how many days, months or years; negative for an earlier day
 */
export function laterDay(day: string, count: number, unit: TimeUnit): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (unit === 'day') return isoOf(new Date(Date.UTC(year, month - 1, date + count)));
  const months = year * 12 + month - 1 + count * (unit === 'year' ? 12 : 1);
  const [inYear, inMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return isoOf(new Date(Date.UTC(inYear, inMonth - 1, Math.min(date, daysInMonth(inMonth, inYear)))));
}

const isoOf = (date: Date): string => date.toISOString().slice(0, 'yyyy-mm-dd'.length);
