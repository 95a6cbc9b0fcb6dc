import { daysInMonth, smallUnit } from '../chars/index.js';
import type { Span } from '../model/index.js';

/** A date in a text. */
export interface FoundDate {
  /** Offsets in the text that was searched. */
  readonly start: number;
  readonly end: number;
  /** ISO: "2019-09-27", "2022-11" or "2015"; `null` if the day does not exist. */
  readonly value: string | null;
}

/** The source of an expression for a day in digits with its year: "15/01/2024". */
export const dayInDigits = String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{4}`;

/** Before 2000, a year was often written with its last two digits only ("27-9-93"). */
const DAY =
  /ngày:? ?(\d{1,2}) ?(?:tháng ?(\d{1,2}) ?(?:năm|[/-]) ?(\d{4})|[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2}(?![/.-]\d)))(?!\d)/iuy;
const MONTH = /tháng ?(\d{1,2}) ?(?:[/-]|năm) ?(\d{4})(?!\d)/iuy;
const YEAR = /năm ?(\d{4})(?!\d)/iuy;

/** The oldest acts still cited are from the 1940s; a year outside this range is a typing error. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Why a day does not exist: there is no such month, the month is too short, or the year is implausible. */
export type NoSuchDay =
  | { readonly wrong: 'month'; readonly month: number }
  | { readonly wrong: 'year'; readonly year: number; readonly first: number; readonly last: number }
  | { readonly wrong: 'day'; readonly month: number; readonly year: number; readonly days: number };

/**
 * Why a day does not exist; `null` if it does. Every check of a written date uses this function, so that a citation
 * without a date and the finding that explains it always agree.
 *
 * @param month - from 1
 */
export function whyNoSuchDay(day: number, month: number, year: number): NoSuchDay | null {
  if (!(month >= 1 && month <= 12)) return { wrong: 'month', month };
  if (!isYear(year)) return { wrong: 'year', year, first: FIRST_YEAR, last: LAST_YEAR };
  const days = daysInMonth(month, year);
  return day >= 1 && day <= days ? null : { wrong: 'day', month, year, days };
}

const isYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

const two = (part: number): string => String(part).padStart(2, '0');

/** The ISO date of a day; `null` if the day does not exist. */
export const isoDate = (day: number, month: number, year: number): string | null =>
  whyNoSuchDay(day, month, year) === null ? `${year}-${two(month)}-${two(day)}` : null;

/**
 * A day as acts write it: "05 tháng 3 năm 2020". Days below ten and the months January and February are zero-padded
 * (Decree 30/2020/NĐ-CP, Appendix I, Part I, II.4).
 *
 * @param iso - a whole day
 */
export function dayInWords(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

function isoMonth(month: number, year: number): string | null {
  const real = month >= 1 && month <= 12 && isYear(year);
  return real ? `${year}-${two(month)}` : null;
}

/**
 * The date that begins exactly at `from`: "ngày 27/9/2019", "ngày 04 tháng 11 năm 2022", "tháng 12/2020", "năm 2015".
 *
 * @param text - folded text
 */
export function dateAt(text: string, from: number): FoundDate | null {
  switch (smallUnit(text.charCodeAt(from))) {
    case 0x6e: // ngày, năm
      return dayAt(text, from) ?? yearAt(text, from);
    case 0x74: // tháng
      return monthAt(text, from);
    default:
      return null;
  }
}

/**
 * The day that begins exactly at `from` without the word "ngày", where the words before it say that a day follows: "từ
 * [01/7/2025]". It has a whole year, unlike a fraction.
 */
export function bareDayAt(text: string, from: number): FoundDate | null {
  BARE_DAY.lastIndex = from;
  const bare = BARE_DAY.exec(text);
  const day = bare === null ? null : dayAt(`ngày ${bare[0]}`, 0);
  return day === null || bare === null ? null : { ...day, start: from, end: from + bare[0].length };
}

const BARE_DAY = /\d{1,2}(?:\/\d{1,2}\/|-\d{1,2}-|\.\d{1,2}\.| tháng \d{1,2} năm )\d{4}(?!\d)/iuy;

function dayAt(text: string, from: number): FoundDate | null {
  DAY.lastIndex = from;
  const day = DAY.exec(text);
  if (!day) return null;
  const month = Number(day[2] ?? day[4]);
  const value = isoDate(Number(day[1]), month, fullYear(day[3] ?? day[5] ?? ''));
  return { start: from, end: from + day[0].length, value };
}

/** Two-digit years are at least 45: the State was founded in 1945, and years from 2045 on are not abbreviated. */
function fullYear(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year < FIRST_SHORT_YEAR ? 2000 + year : 1900 + year;
}

const FIRST_SHORT_YEAR = 45;

function monthAt(text: string, from: number): FoundDate | null {
  MONTH.lastIndex = from;
  const month = MONTH.exec(text);
  if (!month) return null;
  return { start: from, end: from + month[0].length, value: isoMonth(Number(month[1]), Number(month[2])) };
}

function yearAt(text: string, from: number): FoundDate | null {
  YEAR.lastIndex = from;
  const year = YEAR.exec(text);
  if (!year) return null;
  const number = Number(year[1]);
  const value = isYear(number) ? `${number}` : null;
  return { start: from, end: from + year[0].length, value };
}

/** A full date after the word "ngày", as written; the day may not exist. */
export interface WrittenDay extends Span {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

const NUMBER = String.raw`(\d{1,2})`;
const PARTED = String.raw`\s?[/.\-–]\s?`;
const GAP = String.raw`\s{1,3}`;
/** The year may have a digit too many or too few, so that such typing errors are found. */
const IN_FIGURES = String.raw`${NUMBER}${PARTED}${NUMBER}${PARTED}(\d{4,5})`;
const IN_WORDS = String.raw`${NUMBER}${GAP}tháng${GAP}${NUMBER}${GAP}năm${GAP}(\d{3,5})`;
const WRITTEN_DAY = new RegExp(String.raw`(?<=ngày${GAP})(?:${IN_FIGURES}|${IN_WORDS})(?![\d/])`, 'giu');

/**
 * The full dates after the word "ngày": "31/02/2020", "31 tháng 02 năm 2020".
 *
 * @param text - as read, with its line ends; offsets count in it
 */
export function writtenDays(text: string): readonly WrittenDay[] {
  return Array.from(text.matchAll(WRITTEN_DAY), (match) => {
    const [written, dayFigure, monthFigure, yearFigure, day, month, year] = match;
    return {
      start: match.index,
      end: match.index + written.length,
      day: Number(dayFigure ?? day),
      month: Number(monthFigure ?? month),
      year: Number(yearFigure ?? year),
    };
  });
}
