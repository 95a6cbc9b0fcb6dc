import { LATIN, laterDay, oneOf, type TimeUnit } from '../chars/index.js';
import {
  calendarYears,
  countWords,
  dateAt,
  passingBodies,
  passingWords,
  signingWords,
  wordsOfForce,
} from '../lexicon/index.js';

/** Days that others are counted from; `null` where they are not known. */
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

/** A day that a text names: an ISO date, or `null` where another text would have to tell it. */
interface NamedDay {
  readonly day: string | null;
  readonly end: number;
  /** Where it names one that no calendar has. */
  readonly impossible: string | null;
}

/** A time that a text names. What it does not name is `undefined`. */
export interface FoundTime {
  readonly from?: string | null;
  readonly until?: UntilDay;
  /** Days that it names and no calendar has, as written. */
  readonly impossible: readonly string[];
  /** Offset of what follows. */
  readonly end: number;
}

/** The end of a time. */
export interface UntilDay {
  /** As it is named. */
  readonly day: string | null;
  /** Whether that day is still in it. */
  readonly isLast: boolean;
}

const COUNT = `(?<count>\\d{1,3}|${oneOf(Object.keys(countWords))})(?: ?\\([^)]{1,30}\\))? (?<unit>ngày|tháng|năm)`;
const SIGNED = new RegExp(`ngày ${oneOf(signingWords)}(?![${LATIN}])`, 'iuy');
/** "ngày thông qua"; "ngày Hội đồng nhân dân tỉnh thông qua", but not "ngày Quốc hội thông qua Luật Đất đai". */
const PASSED = new RegExp(
  `ngày (?:${oneOf(passingWords)}(?![${LATIN}])` +
    `|(?:được )?${oneOf(passingBodies)}(?: [^.,;:\\d]{1,40}?)? thông qua(?=[.,;:]|$| và | ngày ))`,
  'iuy',
);
const AFTER = new RegExp(`,? ?sau ${COUNT},? (?:kể )?từ `, 'iuy');
const TERM = new RegExp(`,? ?(?:trong )?(?:thời hạn |thời gian )?(?:là )?${COUNT},? (?:kể )?từ `, 'iuy');
const HOUR = '(?:lúc )?(?:0?0 ?(?:giờ|h)(?: ?0?0(?: phút)?)?,? )?';
const FROM = new RegExp(
  `,? ?(?:bắt đầu )?(?:(?:kể )?từ |vào |(?<after>sau )(?=ngày \\d)|(?=(?:ngày|khi) ))${HOUR}`,
  'iuy',
);
/** The end of a day: "đến 24 giờ 00 phút ngày …". */
const LAST_HOUR = '(?:(?:24|23) ?(?:giờ|h)(?: ?(?:00|59)(?: phút)?)?,? )?';
/** "cùng ngày có hiệu lực của Luật Lưu trữ", "cùng thời điểm với Luật Lưu trữ". */
const TOGETHER = new RegExp(
  `,? ?(?:vào |từ )?cùng (?:ngày|thời điểm|lúc)(?: có hiệu lực(?: ${oneOf(wordsOfForce)})?)? (?:của|với) `,
  'iuy',
);
/** What brings the day of an event: "(từ ngày 01 tháng 7 năm 2025)", ", tức ngày 01 tháng 7 năm 2025". */
const BRINGS_DAY =
  '(?: \\((?:tức |tức là |là )?|, (?:tức |tức là |là |cụ thể là ))(?:(?:kể )?từ )?(?=ngày \\d)';
const WORDS = '(?:[^.;:()]|\\([^()]{0,80}\\)){0,200}?';
/** "[ngày] Luật Lưu trữ có hiệu lực thi hành (ngày 01 tháng 7 năm 2025)". */
const EVENT = new RegExp(`${WORDS} hiệu lực(?: ${oneOf(wordsOfForce)})?${BRINGS_DAY}`, 'iuy');
/** "[cùng ngày với] Luật Lưu trữ (ngày 01 tháng 7 năm 2025)". */
const COMPANION = new RegExp(`${WORDS}(?:${BRINGS_DAY}|, (?:kể )?từ (?=ngày \\d))`, 'iuy');
const UNTIL = new RegExp(
  `,? ?(?:và )?(?:được )?(?:(?:áp dụng|thực hiện|thi hành) )?(?:cho )?(?:đến|tới) (?:hết )?(?<before>trước )?${LAST_HOUR}`,
  'iuy',
);
const YEAR_NAME = new RegExp(`${oneOf(calendarYears)} (?=\\d{4}(?!\\d| ?[-–]))`, 'iuy');
const BLANK = /ngày\s*(?:[….…/(]|tháng|$)/iuy;
const BLANK_DAY = /ngày[\s….…/]*(?:tháng[\s….…]*\d{0,2}[\s….…]*)?(?:năm[\s….…]*)?(?:\d{1,4}[….…]*)?/iuy;
const UNITS: Readonly<Record<string, TimeUnit>> = { ngày: 'day', tháng: 'month', năm: 'year' };

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const dayNamed = (day: string | null, end: number, impossible: string | null = null): NamedDay => ({
  day,
  end,
  impossible,
});

/** The day that begins right here; `null` where a blank stands or nothing that is a time. */
function dayAt(text: string, at: number, bases: Bases, isEnd: boolean): NamedDay | null {
  const { own, signed, passed } = bases;
  for (const { words, day } of [...own, { words: SIGNED, day: signed }, { words: PASSED, day: passed }]) {
    const match = matchAt(words, text, at);
    if (match) return dayNamed(day, at + match[0].length);
  }
  const year = matchAt(YEAR_NAME, text, at);
  const date = year === null ? dateAt(text, at) : null;
  if (year !== null) {
    const end = at + year[0].length + 'yyyy'.length;
    return dayNamed(bound(text.slice(end - 'yyyy'.length, end), isEnd), end);
  }
  if (date !== null) {
    const { value, start, end } = date;
    return value === null ? dayNamed(null, end, text.slice(start, end)) : dayNamed(bound(value, isEnd), end);
  }
  if (matchAt(BLANK, text, at)) return null;
  return (isEnd ? null : dayBehind(EVENT, text, at)) ?? dayNamed(null, at);
}

/** The day that a text itself gives for an event of another act. */
function dayBehind(event: RegExp, text: string, at: number): NamedDay | null {
  const match = matchAt(event, text, at);
  const date = match === null ? null : dateAt(text, at + match[0].length);
  if (date === null || date.value === null) return null;
  return dayNamed(date.value, text[date.end] === ')' ? date.end + 1 : date.end);
}

/** "cùng ngày có hiệu lực của Luật Lưu trữ (ngày 01 tháng 7 năm 2025)"; no day where the text gives none. */
function companionAt(text: string, at: number): FoundTime | null {
  const lead = matchAt(TOGETHER, text, at);
  if (lead === null) return null;
  const end = at + lead[0].length;
  const { day, end: dayEnd } = dayBehind(COMPANION, text, end) ?? dayNamed(null, end);
  return { from: day, impossible: [], end: dayEnd };
}

/** The first or the last day of a month or a year. */
function bound(date: string, isEnd: boolean): string {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return date;
  if (month === undefined) return isEnd ? `${year}-12-31` : `${year}-01-01`;
  const first = `${year}-${month}-01`;
  return isEnd ? laterDay(laterDay(first, 1, 'month'), -1, 'day') : first;
}

function counted(groups: Readonly<Record<string, string | undefined>>) {
  const written = (groups['count'] ?? '').toLowerCase();
  const count = countWords[written] ?? Number(written);
  return { count, unit: UNITS[(groups['unit'] ?? '').toLowerCase()] ?? 'day' };
}

/** "sau 45 ngày kể từ ngày ký", "trong thời hạn 05 năm kể từ ngày ký". */
function reckonedAt(text: string, at: number, bases: Bases): FoundTime | null {
  const after = matchAt(AFTER, text, at);
  const match = after ?? matchAt(TERM, text, at);
  if (!match?.groups) return null;
  const base = dayAt(text, at + match[0].length, bases, false);
  if (base === null) return null;
  const { count, unit } = counted(match.groups);
  const day = base.day === null ? null : laterDay(base.day, count, unit);
  const impossible = base.impossible === null ? [] : [base.impossible];
  return after !== null
    ? { from: day, impossible, end: base.end }
    : { from: base.day, until: { day, isLast: true }, impossible, end: base.end };
}

/** The first day, which is the next one where it begins "sau ngày 31 tháng 12 năm 2026". */
function fromAt(text: string, at: number, lead: RegExpExecArray, bases: Bases): NamedDay | null {
  const named = dayAt(text, at + lead[0].length, bases, false);
  if (lead.groups?.['after'] === undefined || named === null || named.day === null) return named;
  return { ...named, day: laterDay(named.day, 1, 'day') };
}

/** Where a day that a draft leaves blank ends: "ngày … tháng … năm 2025 [đến hết ngày 31 tháng 12 năm 2030]". */
const blankEnd = (text: string, at: number): number =>
  at + (matchAt(BLANK_DAY, text, at)?.[0].trimEnd().length ?? 0);

/**
 * The time that is named right here: "kể từ ngày ký", "sau 45 ngày kể từ ngày ký", "từ ngày 01/7/2025 đến hết ngày
 * 31/12/2026", "đến hết năm 2026".
 *
 * @returns `null` where no time is named, or its day is left blank
 */
export function timeAt(text: string, at: number, bases: Bases): FoundTime | null {
  const reckoned = reckonedAt(text, at, bases) ?? companionAt(text, at);
  if (reckoned !== null) return reckoned;
  const lead = matchAt(FROM, text, at);
  const from = lead === null ? null : fromAt(text, at, lead, bases);
  const next = from?.end ?? (lead === null ? at : blankEnd(text, at + lead[0].length));
  const untilLead = matchAt(UNTIL, text, next);
  const until = untilLead === null ? null : dayAt(text, next + untilLead[0].length, bases, true);
  if (from === null && until === null) return null;
  return {
    ...(from === null ? {} : { from: from.day }),
    ...(until === null
      ? {}
      : { until: { day: until.day, isLast: untilLead?.groups?.['before'] === undefined } }),
    impossible: [from?.impossible ?? [], until?.impossible ?? []].flat(),
    end: until?.end ?? next,
  };
}
