import type { NoSuchDay } from '../lexicon/index.js';
import type { Wording } from './wording.js';

/** "05/03/2020" of an ISO date; a year or a month alone gives "2020" or "03/2020". */
export const sayDate = (iso: string): string => iso.split('-').reverse().join('/');

/** Explains why a day does not exist. */
export function sayNoSuchDay(why: NoSuchDay): Wording {
  switch (why.wrong) {
    case 'month':
      return { vi: `không có tháng ${why.month}`, en: `there is no month ${why.month}` };
    case 'year': {
      const range = `${why.first}–${why.last}`;
      return { vi: `năm ${why.year} nằm ngoài ${range}`, en: `the year ${why.year} is outside ${range}` };
    }
    case 'day':
      return {
        vi: `tháng ${why.month} năm ${why.year} chỉ có ${why.days} ngày`,
        en: `month ${why.month} of ${why.year} has only ${why.days} days`,
      };
  }
}
