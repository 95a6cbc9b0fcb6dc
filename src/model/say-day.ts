import type { Lang } from './diagnostic.js';

const WHOLE = /^(?<year>\d{4})(?:-(?<month>\d\d))?(?:-(?<date>\d\d))?$/;

/** A day, a month or a year in ISO form as people write it: "19/06/2015", "06/2015"; in English as it is. */
export function sayDay(day: string, lang: Lang): string {
  const { year, month, date } = WHOLE.exec(day)?.groups ?? {};
  if (lang === 'en' || year === undefined) return day;
  return [date, month, year].filter((part) => part !== undefined).join('/');
}
