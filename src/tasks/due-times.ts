import { LATIN } from '../chars/index.js';
import type { Span } from '../model/index.js';
import {
  dayPeriod,
  halfPeriod,
  monthPeriod,
  monthsBetween,
  type Period,
  quarterNumber,
  quarterPeriod,
  yearsBetween,
} from './due-periods.js';

export type TimeSort = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'years';

export interface FoundTime extends Span, Period {
  readonly sort: TimeSort;
  /** Whether its year is written, rather than taken from the document. */
  readonly hasYear: boolean;
  /** Whether both of its ends are written: "tháng 3 đến tháng 5". */
  readonly isRange: boolean;
}

const YEAR = String.raw`(?:19|20)\d{2}(?!\d)`;
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const MONTH = `(?:0?[1-9]|1[0-2])`;
const NO_WORD_AFTER = `(?![${LATIN}0-9])`;
const NO_WORD_BEFORE = `(?<![${LATIN}0-9/.,])`;

interface TimeForm {
  readonly sort: TimeSort;
  readonly source: string;
  /** The days that are meant; `year` is the one that the document's dates are in. */
  readonly read: (groups: Readonly<Record<string, string | undefined>>, year: number) => Period | null;
}

const number = (text: string | undefined): number => Number(text ?? Number.NaN);
const yearOr = (text: string | undefined, year: number): number => (text === undefined ? year : Number(text));

/**
 * The forms of a time. A form stands above those that it begins with. In the joined pattern the names of groups end
 * with the index of their form.
 */
const forms: readonly TimeForm[] = [
  {
    sort: 'years',
    source: `(?:giai đoạn |từ |năm |từ năm )*(?<a>${YEAR})\\s*(?:-|–|đến(?: hết)?(?: năm)?)\\s*(?<b>${YEAR})`,
    read: ({ a, b }) => yearsBetween(number(a), number(b)),
  },
  {
    sort: 'half',
    source: `(?:(?:(?:6|06|sáu) tháng|nửa) (?<w>đầu|cuối)) năm(?: (?<a>${YEAR}))?`,
    read: ({ w, a }, year) => halfPeriod(w?.toLowerCase() === 'đầu' ? 1 : 2, yearOr(a, year)),
  },
  {
    sort: 'half',
    source: `(?:9|09|chín) tháng đầu năm(?: (?<a>${YEAR}))?`,
    read: ({ a }, year) => monthsBetween(1, yearOr(a, year), 9, yearOr(a, year)),
  },
  {
    sort: 'quarter',
    source: `quý\\s*(?<q>IV|I{1,3}|[1-4])(?:\\s*(?:[-–,]|và|đến|đến quý)\\s*(?:quý\\s*)?(?<p>IV|I{1,3}|[1-4])${NO_WORD_AFTER})?(?:\\s*(?:[/-]|năm|,? ?năm)\\s*(?<a>${YEAR}))?${NO_WORD_AFTER}`,
    read: ({ q, p, a }, year) => {
      const last = quarterPeriod(quarterNumber(p ?? q ?? ''), yearOr(a, year));
      const first = quarterPeriod(quarterNumber(q ?? ''), yearOr(a, year));
      return first && last && { from: first.from, until: last.until };
    },
  },
  {
    sort: 'day',
    source: `(?:ngày\\s*)?(?<c>${DAY})\\s*(?:[-–]|và|đến(?: ngày)?)\\s*(?<d>${DAY})\\s*[/.]\\s*(?<m>${MONTH})\\s*[/.]\\s*(?<a>${YEAR})`,
    read: ({ c, d, m, a }) => {
      const first = dayPeriod(number(c), number(m), number(a));
      const last = dayPeriod(number(d), number(m), number(a));
      return first && last && first.from <= last.until ? { from: first.from, until: last.until } : null;
    },
  },
  {
    sort: 'day',
    source: `(?:ngày\\s*)?(?<d>${DAY})\\s*[/.-]\\s*(?<m>${MONTH})\\s*[/.-]\\s*(?<a>${YEAR})${NO_WORD_AFTER}`,
    read: ({ d, m, a }) => dayPeriod(number(d), number(m), number(a)),
  },
  {
    sort: 'day',
    source: `ngày\\s*(?<c>${DAY})(?:\\s*,\\s*${DAY})*\\s*(?:[-–]|,|và|đến(?: ngày)?)\\s*(?<d>${DAY})\\s*(?:tháng|/)\\s*(?<m>${MONTH})(?:\\s*(?:năm|[/-])\\s*(?<a>${YEAR}))?${NO_WORD_AFTER}(?!/\\d)`,
    read: ({ c, d, m, a }, year) => {
      const first = dayPeriod(number(c), number(m), yearOr(a, year));
      const last = dayPeriod(number(d), number(m), yearOr(a, year));
      return first && last && first.from <= last.until ? { from: first.from, until: last.until } : null;
    },
  },
  {
    sort: 'day',
    source: `ngày\\s*(?<d>${DAY})\\s*tháng\\s*(?<m>${MONTH})(?:\\s*(?:năm|[/-])\\s*(?<a>${YEAR}))?${NO_WORD_AFTER}`,
    read: ({ d, m, a }, year) => dayPeriod(number(d), number(m), yearOr(a, year)),
  },
  {
    sort: 'month',
    source: `tháng\\s*(?<m>${MONTH})\\s*[/-]\\s*(?<a>${YEAR})\\s*(?:[-–]|đến(?: hết)?)\\s*tháng\\s*(?<n>${MONTH})\\s*[/-]\\s*(?<b>${YEAR})`,
    read: ({ m, a, n, b }) => monthsBetween(number(m), number(a), number(n), number(b)),
  },
  {
    sort: 'month',
    source: `T(?<m>${MONTH})\\s*[-–]\\s*T?(?<n>${MONTH})\\s*/\\s*(?<a>${YEAR})`,
    read: ({ m, n, a }) => monthsBetween(number(m), number(a), number(n), number(a)),
  },
  {
    sort: 'month',
    source: `tháng\\s*(?<m>${MONTH})(?:\\s*(?:[-–,]|và|đến(?: hết)?)\\s*(?:tháng\\s*)?(?:${MONTH}\\s*(?:,|và)\\s*)?(?<n>${MONTH})(?!\\d|/\\d{1,2}(?!\\d)))?\\s*(?:[/-]|năm|\\.)\\s*(?<a>${YEAR})`,
    read: ({ m, n, a }) =>
      n === undefined
        ? monthPeriod(number(m), number(a))
        : monthsBetween(number(m), number(a), number(n), number(a)),
  },
  {
    sort: 'day',
    source: `ngày\\s*(?<d>${DAY})\\s*[/-]\\s*(?<m>${MONTH})${NO_WORD_AFTER}(?!/\\d)`,
    read: ({ d, m }, year) => dayPeriod(number(d), number(m), year),
  },
  {
    sort: 'month',
    source: `T?(?<m>${MONTH})\\s*/\\s*(?<a>${YEAR})`,
    read: ({ m, a }) => monthPeriod(number(m), number(a)),
  },
  {
    sort: 'day',
    source: `(?<d>${DAY})/(?<m>${MONTH})${NO_WORD_AFTER}(?!/\\d)`,
    read: ({ d, m }, year) => dayPeriod(number(d), number(m), year),
  },
  {
    sort: 'month',
    source: `tháng\\s*(?<m>${MONTH})(?:\\s*(?:[-–,]|và|đến)\\s*(?:tháng\\s*)?(?<n>${MONTH}))?${NO_WORD_AFTER}(?!\\s*(?:đầu|cuối|một|lần))`,
    read: ({ m, n }, year) =>
      n === undefined ? monthPeriod(number(m), year) : monthsBetween(number(m), year, number(n), year),
  },
  { sort: 'year', source: `năm\\s*(?<a>${YEAR})`, read: ({ a }) => yearsBetween(number(a), number(a)) },
  { sort: 'year', source: `(?<a>${YEAR})`, read: ({ a }) => yearsBetween(number(a), number(a)) },
];

const pattern = forms
  .map(({ source }, index) => `(?<f${index}>${source.replaceAll(/\?<(?<name>\w)>/gu, `?<$<name>${index}>`)})`)
  .join('|');
const TIMES = new RegExp(`${NO_WORD_BEFORE}(?:${pattern})`, 'giu');

/**
 * The times that a text names, in reading order.
 *
 * @param year - the year of a time that gives none
 */
export function timesIn(text: string, year: number): readonly FoundTime[] {
  const found: FoundTime[] = [];
  for (const match of text.matchAll(TIMES)) {
    const groups = match.groups ?? {};
    const index = forms.findIndex((_, each) => groups[`f${each}`] !== undefined);
    const form = forms[index];
    if (!form) continue;
    const own = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'm', 'n', 'p', 'q', 'w'].map((name) => [name, groups[name + index]]),
    );
    const period = form.read(own, year);
    if (period === null) continue;
    const hasYear = own['a'] !== undefined;
    const isRange = ['b', 'c', 'n', 'p'].some((name) => own[name] !== undefined);
    found.push({
      sort: form.sort,
      isRange,
      start: match.index,
      end: match.index + match[0].length,
      hasYear,
      ...period,
    });
  }
  return found;
}
