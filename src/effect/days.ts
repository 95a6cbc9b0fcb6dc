import { LATIN, laterDay, matchesOf, once, oneOf } from '../chars/index.js';
import {
  bareDayAt,
  calendarYears,
  dateAt,
  officePattern,
  passingBodies,
  passingWords,
  signingWords,
  wordsForDaySaid,
  wordsOfForce,
} from '../lexicon/index.js';

/** Days that others are counted from; `null` if they are not known. */
export interface Bases {
  /** When the document was signed. */
  readonly signed: string | null;
  /** When it was passed. */
  readonly passed: string | null;
  /** From when it is in force, and each text that is attached to it. */
  readonly own: readonly OwnDay[];
}

/** How a text says "ngày Thông tư này có hiệu lực", and which day that is. */
export interface OwnDay {
  readonly words: RegExp;
  readonly day: string | null;
}

/** A day that a text names: an ISO date, or `null` if it depends on another text. */
export interface NamedDay {
  readonly day: string | null;
  readonly end: number;
  /** The day as written, if it is not in any calendar. */
  readonly impossible: string | null;
}

/** "ngày ký"; "ngày Chủ tịch Ủy ban nhân dân tỉnh ký", but not "ngày Bộ trưởng ký Quyết định số …". */
const SIGNED = once(
  () =>
    new RegExp(
      `ngày (?:${oneOf(signingWords)}(?![${LATIN}])|${officePattern()}(?: [^.,;:\\d]{1,60}?)? ${oneOf(signingWords)}(?=[.,;:]|$| và ))`,
      'iuy',
    ),
);
/** "ngày thông qua"; "ngày Hội đồng nhân dân tỉnh thông qua", but not "ngày Quốc hội thông qua Luật Đất đai". */
const PASSED = new RegExp(
  `ngày (?:${oneOf(passingWords)}(?![${LATIN}])` +
    `|(?:được )?${oneOf(passingBodies)}(?: [^.;:]{1,80}?)? thông qua(?=[.,;:]|$| và | ngày | tại ))`,
  'iuy',
);
/** What introduces the day of an event: "(từ ngày 01 tháng 7 năm 2025)", ", tức ngày 01 tháng 7 năm 2025". */
const BRINGS_DAY =
  '(?: \\((?:tức |tức là |là )?|, (?:tức |tức là |là |cụ thể là ))(?:(?:kể )?từ )?(?=ngày \\d)';
const WORDS = '(?:[^.;:()]|\\([^()]{0,80}\\)){0,200}?';
/** "[ngày] Luật Lưu trữ có hiệu lực thi hành (ngày 01 tháng 7 năm 2025)". */
const EVENT = new RegExp(`${WORDS} hiệu lực(?: ${oneOf(wordsOfForce)})?${BRINGS_DAY}`, 'iuy');
/** "[từ] đợt xét thứ nhất năm 2026, tính từ [ngày 01 tháng 01 năm 2026]". */
const PERIOD =
  /(?:đợt|kỳ|năm học|học kỳ|niên vụ|vụ|quý)(?!\p{L})[^.;]{1,60}?(?:,| \()\s?(?:tính |bắt đầu |cụ thể là |tức là )?(?:kể )?từ (?=ngày \d)/iuy;
/** "[cùng ngày với] Luật Lưu trữ (ngày 01 tháng 7 năm 2025)". */
export const COMPANION = new RegExp(`${WORDS}(?:${BRINGS_DAY}|, (?:kể )?từ (?=ngày \\d))`, 'iuy');
/**
 * "[hết hiệu lực kể từ] ngày nói trên", "… ngày này", "… thời điểm đó": the day last said in the paragraph from which
 * something holds, or else that from which the act that says it does.
 */
const SAID_ABOVE = new RegExp(
  `(?:ngày|thời điểm) (?:${oneOf(wordsForDaySaid)}|(?:nêu|quy định|ghi) tại khoản 1 Điều này)(?![${LATIN}])`,
  'iuy',
);
/** Before a day from which something holds; the day of a cited act follows its number. */
const SINCE = new RegExp(`(?<![${LATIN}])từ (?=ngày \\d)`, 'giu');
const YEAR_NAME = new RegExp(`${oneOf(calendarYears)} (?=\\d{4}(?!\\d| ?[-–]))`, 'iuy');
const BLANK = /ngày\s*(?:[….…/(]|tháng|$)/iuy;

/** Matches a sticky expression at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Makes a day that a text names. */
export const dayNamed = (day: string | null, end: number, impossible: string | null = null): NamedDay => ({
  day,
  end,
  impossible,
});

/** "ngày 01": no event is named so, and no day that is said above. */
const DATED = /ngày \d/iuy;

/** The day that a text names by what happened on it, or as one that is said above. */
function eventAt(text: string, at: number, bases: Bases, isEnd: boolean): NamedDay | null {
  if (matchAt(DATED, text, at)) return null;
  const { own, signed, passed } = bases;
  for (const { words, day } of [...own, { words: SIGNED(), day: signed }, { words: PASSED, day: passed }]) {
    const match = matchAt(words, text, at);
    if (match) return dayNamed(day, at + match[0].length);
  }
  const above = isEnd ? null : matchAt(SAID_ABOVE, text, at);
  if (above === null) return null;
  return dayNamed(daySaidBefore(text, at) ?? own[0]?.day ?? null, at + above[0].length);
}

/** The day that a text names at an offset; `null` if there is a blank, or nothing that is a time. */
export function dayAt(text: string, at: number, bases: Bases, isEnd: boolean): NamedDay | null {
  const event = eventAt(text, at, bases, isEnd);
  if (event !== null) return event;
  const year = matchAt(YEAR_NAME, text, at);
  const date = year === null ? (dateAt(text, at) ?? bareDayAt(text, at)) : null;
  if (year !== null) {
    const end = at + year[0].length + 'yyyy'.length;
    return dayNamed(bound(text.slice(end - 'yyyy'.length, end), isEnd), end);
  }
  if (date !== null) {
    const { value, start, end } = date;
    return value === null ? dayNamed(null, end, text.slice(start, end)) : dayNamed(bound(value, isEnd), end);
  }
  if (matchAt(BLANK, text, at)) return null;
  return (isEnd ? null : (dayAfter(EVENT, text, at) ?? dayAfter(PERIOD, text, at))) ?? dayNamed(null, at);
}

/** The last day before an offset from which a text says that something holds. */
function daySaidBefore(text: string, at: number): string | null {
  const last = matchesOf(SINCE, text.slice(Math.max(0, at - DAY_REACH), at)).at(-1);
  const from = last === undefined ? 0 : Math.max(0, at - DAY_REACH) + last.index + last[0].length;
  return last === undefined ? null : (dateAt(text, from)?.value ?? null);
}

/** In characters: a day is referred to as "ngày này" not far behind the sentence that names it. */
const DAY_REACH = 600;

/** The day that a text gives after an event of another act. */
export function dayAfter(event: RegExp, text: string, at: number): NamedDay | null {
  const match = matchAt(event, text, at);
  const date = match === null ? null : dateAt(text, at + match[0].length);
  if (date === null || date.value === null) return null;
  return dayNamed(date.value, text[date.end] === ')' ? date.end + 1 : date.end);
}

/** The first or the last day of a month or a year. */
function bound(date: string, isEnd: boolean): string {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return date;
  if (month === undefined) return isEnd ? `${year}-12-31` : `${year}-01-01`;
  const first = `${year}-${month}-01`;
  return isEnd ? laterDay(laterDay(first, 1, 'month'), -1, 'day') : first;
}
