import type { Wording } from './rule.js';

/** A date as written; what is not a number is `NaN`. */
export interface WrittenDate {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

const daysOf = (month: number, year: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The oldest text that documents of today rest on, and a year that none can be of. */
const YEARS = { first: 1900, last: 2100 } as const;

/** Why there is no such day; `null` where there is one. */
export function whyImpossible({ day, month, year }: WrittenDate): Wording | null {
  if (month < 1 || month > 12) return { vi: `không có tháng ${month}`, en: `there is no month ${month}` };
  if (year < YEARS.first || year > YEARS.last) {
    const range = `${YEARS.first}–${YEARS.last}`;
    return { vi: `năm ${year} nằm ngoài ${range}`, en: `the year ${year} is out of ${range}` };
  }
  const last = daysOf(month, year);
  if (day < 1 || day > last) {
    return {
      vi: `tháng ${month} năm ${year} chỉ có ${last} ngày`,
      en: `month ${month} of ${year} has only ${last} days`,
    };
  }
  return null;
}
