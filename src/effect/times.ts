import { LATIN, laterDay, oneOf, type TimeUnit } from '../chars/index.js';
import {
  applyingVerbs,
  countWords,
  holdingPhrases,
  signingWords,
  wordsOfForce,
  wordsOfTerm,
} from '../lexicon/index.js';
import { type Bases, COMPANION, dayAfter, dayAt, dayNamed, matchAt, type NamedDay } from './days.js';

/** A time that a text names; what it leaves out is `undefined`. */
export interface FoundTime {
  readonly from?: string | null;
  readonly until?: UntilDay;
  /** Days that are not in any calendar, as written. */
  readonly impossible: readonly string[];
  /** Offset after the time. */
  readonly end: number;
}

/** The end of a time. */
export interface UntilDay {
  /** The day as named. */
  readonly day: string | null;
  /** Whether that day is included. */
  readonly isLast: boolean;
}

const SINCE_WORDS = '(?:(?:kể |tính )?từ|tính kể từ)';
const NUMBER = `(?<count>\\d{1,3}|${oneOf(Object.keys(countWords))})(?: ?\\([^)]{1,30}\\))?`;
const COUNT = `${NUMBER} (?<unit>ngày|tháng|năm)`;
/**
 * "sau 45 ngày kể từ [ngày ký]", "sau 10 [ngày ký ban hành]", "10 ngày sau [ngày ký]"; "[có hiệu lực] 15 ngày kể từ [ngày
 * ký]", which is not how long it holds: no act holds for days.
 */
const AFTERS = [
  new RegExp(`,? ?sau ${COUNT},? ${SINCE_WORDS} `, 'iuy'),
  new RegExp(`,? ?sau ${NUMBER} (?=ngày ${oneOf(signingWords)})`, 'iuy'),
  new RegExp(`,? ?${NUMBER} ngày sau (?=ngày )`, 'iuy'),
  new RegExp(`,? ?${NUMBER} ngày,? ${SINCE_WORDS} (?=ngày)`, 'iuy'),
];
/** "sau [ngày ký] 15 ngày", "kể từ [ngày ký] 15 ngày". */
const DAY_BEFORE_COUNT = new RegExp(`,? ?(?:sau|${SINCE_WORDS}) (?=ngày )`, 'iuy');
const DAYS_ON = new RegExp(` ${NUMBER} (?<unit>ngày)(?![${LATIN}])`, 'iuy');
const TERM = new RegExp(`,? ?(?:trong )?(?:thời hạn |thời gian )?(?:là )?${COUNT},? (?:kể )?từ `, 'iuy');
const FORCE = `${oneOf([...holdingPhrases, ...applyingVerbs])}(?: (?:thí điểm|${oneOf(wordsOfForce)}))*`;
const TERM_WORDS = `${oneOf(wordsOfTerm)}(?: (?:thí điểm|hiệu lực|${oneOf(wordsOfForce)}))*`;
const LENGTH = `${NUMBER} (?<unit>năm|tháng)(?=\\s*(?:[.,;)]|/|$)| và | (?:kể )?từ )`;
/** "[có giá trị] 02 năm", "[được thực hiện] trong thời hạn 24 tháng". */
const LASTING = new RegExp(`,? ?(?:trong )?(?:${TERM_WORDS}(?: là|:)? )?(?:là )?${LENGTH}`, 'iuy');
/** "[từ ngày 01/7/2025] và được thực hiện trong 05 năm", "…, thời hạn áp dụng là 05 năm". */
const LASTING_ON = new RegExp(
  `,? ?(?:và )?(?:được )?(?:(?:${FORCE}(?: trong)?|trong)(?: ${oneOf(wordsOfTerm)})?|${TERM_WORDS}(?: là|:)?) (?:là )?${LENGTH}`,
  'iuy',
);
const SINCE = /,? (?:kể )?từ /iuy;
/** "từ 0 giờ ngày …", "từ 15 giờ 00 phút ngày …"; at the end of a day, the next one begins. */
const HOUR = '(?:lúc )?(?:(?:(?<late>24)|\\d{1,2}) ?(?:giờ|h)(?: ?\\d{2}(?: ?phút)?)?,? (?=ngày))?';
const FROM = new RegExp(
  `,? ?(?:bắt đầu )?(?:(?:kể |tính )?từ |vào |(?<after>sau )(?=ngày \\d)|(?=(?:ngày|khi) ))${HOUR}`,
  'iuy',
);
/** The end of a day: "đến 24 giờ 00 phút ngày …". */
const LAST_HOUR = '(?:(?:24|23|1\\d) ?(?:giờ|h)(?: ?\\d{2}(?: ?phút)?)?,? (?=ngày))?';
/** "cùng ngày có hiệu lực của Luật Lưu trữ", "cùng thời điểm với Luật Lưu trữ". */
const TOGETHER = new RegExp(
  `,? ?(?:vào |từ )?cùng (?:ngày|thời điểm|lúc)(?: có hiệu lực(?: ${oneOf(wordsOfForce)})?)? (?:của|với) `,
  'iuy',
);
const UNTIL = new RegExp(
  `,? ?(?:và )?(?:được )?(?:(?:áp dụng|thực hiện|thi hành) )?(?:cho )?(?:đến|tới) (?:hết )?(?<before>trước (?:0?0 ?(?:giờ|h)(?: ?00(?: ?phút)?)?,? (?=ngày))?|0?0 ?(?:giờ|h)(?: ?00(?: ?phút)?)?,? (?=ngày))?${LAST_HOUR}`,
  'iuy',
);
const BLANK_DAY = /ngày[\s….…/]*(?:tháng[\s….…]*\d{0,2}[\s….…]*)?(?:năm[\s….…]*)?(?:\d{1,4}[….…]*)?/iuy;
const UNITS: Readonly<Record<string, TimeUnit>> = { ngày: 'day', tháng: 'month', năm: 'year' };

/** The day in "cùng ngày có hiệu lực của Luật Lưu trữ (ngày 01 tháng 7 năm 2025)", if the text gives it. */
function companionAt(text: string, at: number): FoundTime | null {
  const lead = matchAt(TOGETHER, text, at);
  if (lead === null) return null;
  const end = at + lead[0].length;
  const { day, end: dayEnd } = dayAfter(COMPANION, text, end) ?? dayNamed(null, end);
  return { from: day, impossible: [], end: dayEnd };
}

/** The day that is later than another by "15 (mười lăm) ngày". */
function laterBy(groups: Readonly<Record<string, string | undefined>>, day: string | null): string | null {
  const written = (groups['count'] ?? '').toLowerCase();
  const count = countWords[written] ?? Number(written);
  return day === null ? null : laterDay(day, count, UNITS[(groups['unit'] ?? '').toLowerCase()] ?? 'day');
}

/** A time counted from a day: "sau 45 ngày kể từ ngày ký", "trong thời hạn 05 năm kể từ ngày ký". */
function countedAt(text: string, at: number, bases: Bases): FoundTime | null {
  const after = AFTERS.map((pattern) => matchAt(pattern, text, at)).find((found) => found !== null) ?? null;
  const match = after ?? matchAt(TERM, text, at);
  if (!match?.groups) return countedOn(text, at, bases);
  const base = dayAt(text, at + match[0].length, bases, false);
  if (base === null) return null;
  const day = laterBy(match.groups, base.day);
  const impossible = base.impossible === null ? [] : [base.impossible];
  return after !== null
    ? { from: day, impossible, end: base.end }
    : { from: base.day, until: { day, isLast: false }, impossible, end: base.end };
}

/** A time whose count follows its day: "sau ngày ký 15 ngày". */
function countedOn(text: string, at: number, bases: Bases): FoundTime | null {
  const lead = matchAt(DAY_BEFORE_COUNT, text, at);
  const base = lead === null ? null : dayAt(text, at + lead[0].length, bases, false);
  const count = base === null ? null : matchAt(DAYS_ON, text, base.end);
  if (base === null || !count?.groups) return null;
  const impossible = base.impossible === null ? [] : [base.impossible];
  return { from: laterBy(count.groups, base.day), impossible, end: base.end + count[0].length };
}

/**
 * The end of a length of time from a day, or from the one named after it: "… 05 năm".
 *
 * @returns the first day that is not included
 */
function lastingAt(
  pattern: RegExp,
  text: string,
  at: number,
  start: string | null,
  bases: Bases,
): NamedDay | null {
  const match = matchAt(pattern, text, at);
  if (!match?.groups) return null;
  const end = at + match[0].length;
  const since = matchAt(SINCE, text, end);
  const named = since === null ? null : dayAt(text, end + since[0].length, bases, false);
  return dayNamed(laterBy(match.groups, named?.day ?? start), named?.end ?? end, named?.impossible);
}

/** The first day; for "sau ngày 31 tháng 12 năm 2026" and "từ 24 giờ ngày 31 tháng 12 năm 2026" it is the next one. */
function fromAt(text: string, at: number, lead: RegExpExecArray, bases: Bases): NamedDay | null {
  const named = dayAt(text, at + lead[0].length, bases, false);
  if (named === null || named.day === null) return named;
  const isNext = lead.groups?.['after'] !== undefined || lead.groups?.['late'] !== undefined;
  return isNext ? { ...named, day: laterDay(named.day, 1, 'day') } : named;
}

/** The end of a day that a draft leaves blank: "ngày … tháng … năm 2025 [đến hết ngày 31 tháng 12 năm 2030]". */
const blankEnd = (text: string, at: number): number =>
  at + (matchAt(BLANK_DAY, text, at)?.[0].trimEnd().length ?? 0);

/** The end of a time, after its first day, if it has one. */
function untilAt(
  text: string,
  at: number,
  from: NamedDay | null,
  bases: Bases,
): (UntilDay & NamedDay) | null {
  const lead = matchAt(UNTIL, text, at);
  const day = lead === null ? null : dayAt(text, at + lead[0].length, bases, true);
  if (lead !== null && day !== null) return { ...day, isLast: lead.groups?.['before'] === undefined };
  const own = bases.own[0]?.day ?? null;
  const end =
    from === null
      ? lastingAt(LASTING, text, at, own, bases)
      : lastingAt(LASTING_ON, text, at, from.day, bases);
  return end === null ? null : { ...end, isLast: false };
}

/**
 * The time that a text names at an offset: "kể từ ngày ký", "sau 45 ngày kể từ ngày ký", "từ ngày 01/7/2025 đến hết ngày
 * 31/12/2026", "đến hết năm 2026", "từ ngày 01/7/2025 và được thực hiện trong 05 năm".
 *
 * @returns `null` if no time is named, or its day is left blank
 */
export function timeAt(text: string, at: number, bases: Bases): FoundTime | null {
  const reckoned = countedAt(text, at, bases) ?? companionAt(text, at);
  if (reckoned !== null) return reckoned;
  const lead = matchAt(FROM, text, at);
  const from = lead === null ? null : fromAt(text, at, lead, bases);
  const next = from?.end ?? (lead === null ? at : blankEnd(text, at + lead[0].length));
  const until = untilAt(text, next, from, bases);
  if (from === null && until === null) return null;
  return {
    ...(from === null ? {} : { from: from.day }),
    ...(until === null ? {} : { until: { day: until.day, isLast: until.isLast } }),
    impossible: [from?.impossible ?? [], until?.impossible ?? []].flat(),
    end: until?.end ?? next,
  };
}
