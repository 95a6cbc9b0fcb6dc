import { endOfMatch, once, oneOf } from '../chars/index.js';
import { namedBesideTimes, namedByAlways, namedByPeriod, repeatingWords } from '../lexicon/index.js';
import type { Every, TaskDue } from '../model/index.js';
import { timesIn } from './due-times.js';
import { isOwnTime } from './own-times.js';
import { phrasePattern, stickyPattern, wholeWords } from './patterns.js';
import { type RelatedTime, relateTime } from './related-times.js';

/** How the incomplete dates of a document are completed. */
export interface Calendar {
  /** The year of a time that gives none: that of the plan's title, or that of the document's date. */
  readonly year: number;
  /** Whether the year is that of the title, so that a day "năm liền kề" is in the year after it. */
  readonly isOfPlan: boolean;
  /** The document's date; `null` where it has none. */
  readonly issuedOn: string | null;
}

const EACH = oneOf(repeatingWords);
const ONE = '(?:01|1|một)';

/** "hằng tháng", "mỗi tháng một lần", "01 lần/tháng", "tháng/lần"; but not "2 tháng một lần". */
const each = (period: string): string =>
  [
    `(?:${EACH}|định kỳ) ${period}(?! \\d)`,
    `(?<!quá )${ONE} lần(?:/| mỗi | trong | )(?:${ONE} )?${period}`,
    `(?<!(?:\\d|hai|ba|bốn|năm|sáu) )(?:${ONE} )?${period}(?:/| )(?:${ONE} )?lần`,
  ].join('|');

/** "06 tháng/lần", "6 tháng một lần". */
const eachMonths = (count: string): string => `${count} tháng(?:/| )(?:${ONE} )?lần`;

const patterns = once(() => ({
  every: [
    ['week', wholeWords(`${each('tuần')}|(?:thứ|chiều|sáng) (?:hai|ba|tư|năm|sáu|bảy) (?:hằng|hàng) tuần`)],
    ['month', wholeWords(`${each('tháng')}|tháng liền kề|tháng tiếp theo`)],
    [
      'quarter',
      wholeWords(
        `(?:${each('quý')}|tháng cuối(?: cùng)?(?: của| mỗi)? quý)(?! *(?:[IV]|\\d))|quý, (?:6|06|sáu) tháng|${eachMonths('(?:3|03|ba)')}`,
      ),
    ],
    [
      'half-year',
      wholeWords(
        `(?:định kỳ|hằng|hàng|mỗi) (?:6|06|sáu) tháng|${eachMonths('(?:6|06|sáu)')}|(?:6|06|sáu) tháng(?:,| và| hoặc) (?:hằng |hàng |1 |01 |một )?năm`,
      ),
    ],
    ['year', wholeWords(`${each('năm')}|theo năm|năm liền kề|năm sau`)],
  ].map(([every, source]) => [every as Every, new RegExp(source ?? '', 'giu')] as const),
  namedByYear: new RegExp(`${phrasePattern(namedByPeriod)}(?: \\p{Ll}+| -|,){0,9}\\s*$`, 'iu'),
  ofWork: stickyPattern(wholeWords('định kỳ|(?:thứ|sáng|chiều) (?:hai|ba|tư|năm|sáu|bảy)'), 'iu'),
  afterDay: new RegExp(wholeWords('(?:ngày|mùng|thứ) (?:\\d{1,2}|\\p{L}+)\\s*$'), 'iu'),
  always: new RegExp(
    wholeWords(`thường xuyên|(?<!${oneOf(namedBesideTimes.steady)},? (?:và )?)liên tục`),
    'giu',
  ),
  noAdverb: new RegExp(`${phrasePattern(namedByAlways)}\\s*$`, 'iu'),
}));

/**
 * Whether a period belongs to a name: "kế hoạch hằng năm"; not one that a day or "định kỳ" ties to the work, whatever is
 * before it.
 */
function isNamedByPeriod(text: string, at: number): boolean {
  const { namedByYear, ofWork, afterDay } = patterns();
  if (endOfMatch(ofWork, text, at) >= 0) return false;
  const before = text.slice(Math.max(0, at - 70), at);
  return !afterDay.test(before) && namedByYear.test(before);
}

function everyIn(text: string): { readonly every: Every; readonly at: number; readonly end: number } | null {
  for (const [every, pattern] of patterns().every)
    for (const match of text.matchAll(pattern))
      if (!isNamedByPeriod(text, match.index))
        return { every, at: match.index, end: match.index + match[0].length };
  return null;
}

/**
 * Reads the time in a cell or a line of particulars, which together with its head says nothing else.
 *
 * @param head - the head of the column, or the label of the line
 */
export function readTime(text: string, head: string, calendar: Calendar): TaskDue | null {
  if (/^tháng$/iu.test(head) && /^\d{1,2}$/u.test(text.trim()))
    return readTime(`tháng ${text.trim()}`, '', calendar);
  const times = timesIn(text, calendar.year).map((time) =>
    relateTime(`${head}: ${text}`.slice(-text.length), time),
  );
  const isEnd = /hoàn thành|thời hạn|^hạn/iu.test(head);
  const own = times.map((time) =>
    isEnd && (time.relation === 'within' || isLoneDay(time)) ? { ...time, relation: 'until' as const } : time,
  );
  return dueOf(text, own, calendar, text) ?? yearOfPlan(text, calendar);
}

/** "Trong năm" alone in its cell or line is the year of the plan. */
function yearOfPlan(text: string, { year }: Calendar): TaskDue | null {
  if (!/^[\s:]*(?:trong|cả) năm[\s.;]*$/iu.test(text)) return null;
  return { text: text.trim(), from: `${year}-01-01`, until: `${year}-12-31`, every: null };
}

/** "Thời hạn hoàn thành: 30/6/2026": the last day, not the only one. */
const isLoneDay = ({ sort, isRange, relation }: RelatedTime): boolean =>
  relation === 'plain' && sort === 'day' && !isRange;

/** When the work of a sentence is to be done; times in names and aims are left out. */
export function readTimeOfSentence(text: string, calendar: Calendar): TaskDue | null {
  const own = timesIn(text, calendar.year)
    .map((time) => relateTime(text, time))
    .filter((time) => isOwnTime(text, time, calendar.issuedOn));
  const said = own.map(({ phraseStart, end }) => text.slice(phraseStart, end).trim());
  return dueOf(text, own, calendar, said.join('; '));
}

/** Combines the times of a text. */
function dueOf(
  text: string,
  times: readonly RelatedTime[],
  calendar: Calendar,
  said: string,
): TaskDue | null {
  const repeated = everyIn(text);
  const always = alwaysAt(text);
  if (repeated !== null) {
    const from = times.find(({ relation, hasYear }) => relation === 'from' && hasYear)?.from ?? null;
    const nearDay = times.find(({ relation, hasYear }) => relation === 'until' && !hasYear);
    if (/năm liền kề/iu.test(text) && calendar.isOfPlan && nearDay) {
      const next = `${calendar.year + 1}${nearDay.until.slice(4)}`;
      return { text: said, from: null, until: next, every: null };
    }
    // "hoàn thành trước ngày 30/6/2026; báo cáo tiến độ hằng tuần": up to that day.
    const ends = times.filter(
      ({ relation, sort, hasYear }) => relation === 'until' && sort === 'day' && hasYear,
    );
    const until =
      ends
        .map((time) => time.until)
        .sort()
        .at(-1) ?? null;
    return { text: said || text.slice(repeated.at, repeated.end), from, until, every: repeated.every };
  }
  if (always !== null && !times.some(({ relation }) => relation === 'until')) {
    const from = times.find(({ relation }) => relation === 'from')?.from ?? null;
    return { text: said || always, from, until: null, every: 'always' };
  }
  const firm = times.filter(({ relation }) => relation !== 'goal');
  const own = firm.length > 0 ? firm : times;
  if (own.length === 0) return null;
  const starts = own
    .filter(({ relation }) => relation !== 'until' && relation !== 'goal')
    .map(({ from }) => from)
    .sort();
  const ends = own
    .filter(({ relation, isRange }) => relation !== 'from' || isRange)
    .map(({ until }) => until)
    .sort();
  const hasFrom = own.some(({ relation }) => relation === 'from');
  const isDeadline = own.some(({ relation }) => relation === 'until' || relation === 'goal');
  const from = isDeadline && !hasFrom ? null : (starts[0] ?? null);
  const until = ends.at(-1) ?? null;
  return {
    text: said,
    from,
    until: until !== null && from !== null && until < from ? null : until,
    every: null,
  };
}

/** The words that say the work is continuous; not those that name a sort of work ("chi thường xuyên"). */
function alwaysAt(text: string): string | null {
  for (const match of text.matchAll(patterns().always)) {
    if (patterns().noAdverb.test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
    return match[0];
  }
  return null;
}
