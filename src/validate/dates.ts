import type { Span } from '../model/index.js';
import type { WrittenDate } from './calendar.js';

/** A date in running text: "ngày 31/02/2020", "ngày 31 tháng 02 năm 2020". */
export interface FoundDate extends Span {
  readonly text: string;
  readonly date: WrittenDate;
}

const DAY = String.raw`(\d{1,2})`;
const MONTH = String.raw`(\d{1,2})`;
const IN_FIGURES = String.raw`${DAY}\s?[/.\-–]\s?${MONTH}\s?[/.\-–]\s?(\d{4,5})`;
const IN_WORDS = String.raw`${DAY}\s{1,3}tháng\s{1,3}${MONTH}\s{1,3}năm\s{1,3}(\d{3,5})`;
const PATTERN = new RegExp(String.raw`(?<=ngày\s{1,3})(?:${IN_FIGURES}|${IN_WORDS})(?![\d/])`, 'giu');

/** Finds the whole dates that follow the word "ngày"; `start` and `end` count in `text`. */
export function findDates(text: string): FoundDate[] {
  return [...text.matchAll(PATTERN)].map((match) => {
    const [written, d1, m1, y1, d2, m2, y2] = match;
    return {
      text: written,
      start: match.index,
      end: match.index + written.length,
      date: { day: Number(d1 ?? d2), month: Number(m1 ?? m2), year: Number(y1 ?? y2) },
    };
  });
}
