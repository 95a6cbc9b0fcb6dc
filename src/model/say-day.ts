import type { Lang } from './diagnostic.js';

const WHOLE = /^(?<year>\d{4})(?:-(?<month>\d\d))?(?:-(?<date>\d\d))?$/;

/**
 * An ISO day, month or year in the form usual in a language: in Vietnamese "19/06/2015", "06/2015"; in English
 * unchanged.
 */
export function sayDay(day: string, lang: Lang): string {
  const { year, month, date } = WHOLE.exec(day)?.groups ?? {};
  if (lang === 'en' || year === undefined) return day;
  return [date, month, year].filter((part) => part !== undefined).join('/');
}
