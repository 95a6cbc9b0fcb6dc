import { once, oneOf } from '../chars/index.js';
import {
  completionWords,
  deadlineWords,
  namedByAlways,
  namedByPeriod,
  repeatingWords,
} from '../lexicon/index.js';
import type { Every, TaskDue } from '../model/index.js';
import { type FoundTime, timesIn } from './due-times.js';
import { BEFORE_WORD, BEHIND_WORD, phrasePattern } from './patterns.js';

/** What the dates of a document are reckoned by. */
export interface Calendar {
  /** The year of a time that says none: of the plan's title, or of the document's date. */
  readonly year: number;
  /** Whether the title names that year alone, so that "năm liền kề" is a day. */
  readonly isOfPlan: boolean;
}

/** How a time is bound to the work. */
type Bound = 'until' | 'from' | 'within' | 'plain' | 'goal';

interface BoundTime extends FoundTime {
  readonly bound: Bound;
  /** Where the words that bind it begin. */
  readonly since: number;
}

const word = (source: string): string => `${BEFORE_WORD}(?:${source})${BEHIND_WORD}`;

const EACH = oneOf(repeatingWords);
const ONE = '(?:01|1|một)';

/** "hằng tháng", "mỗi tháng một lần", "01 lần/tháng", "tháng/lần"; but not "2 tháng một lần". */
const each = (period: string): string =>
  [
    `(?:${EACH}|định kỳ) ${period}(?! \\d)`,
    `${ONE} lần(?:/| mỗi | trong | )(?:${ONE} )?${period}`,
    `(?<!(?:\\d|hai|ba|bốn|năm|sáu) )(?:${ONE} )?${period}(?:/| )(?:${ONE} )?lần`,
  ].join('|');

/** "06 tháng/lần", "6 tháng một lần" */
const eachMonths = (count: string): string => `${count} tháng(?:/| )(?:${ONE} )?lần`;

const patterns = once(() => ({
  until: new RegExp(
    `${word(
      String.raw`(?:xong |hoàn thành |hoàn thành xong |báo cáo )?(?:${oneOf(deadlineWords)}|không quá|không muộn hơn|đến hết|hết|hạn cuối|đến|tới)(?: (?:là|vào|trong|đến|ngày|hết|trước|cuối|thời điểm|khoảng|\d{1,2} ?(?:giờ|h)(?: ?\d{2})?'?,?|\d{1,2}[hg]\d{0,2}['’]?,?))*`,
    )}\\s*$`,
    'iu',
  ),
  from: new RegExp(
    `${word('(?:bắt đầu |thực hiện |kể |tính )*từ(?: (?:ngày|đầu|sau))?|sau|bắt đầu')}\\s*$`,
    'iu',
  ),
  done: new RegExp(`${word('hoàn thành|xong|hoàn thiện|kết thúc')}[^.;]*$`, 'iu'),
  within: new RegExp(
    `${word('trong|vào|vào đầu|vào cuối|ngay trong|trong khoảng|diễn ra|tổ chức(?: vào)?|dự kiến|thời gian:?|thời hạn:?|tiến độ:?')}\\s*$`,
    'iu',
  ),
  goal: new RegExp(`${word('phấn đấu')}[^.;]*$`, 'iu'),
  every: [
    ['week', word(`${each('tuần')}|(?:thứ|chiều|sáng) (?:hai|ba|tư|năm|sáu|bảy) (?:hằng|hàng) tuần`)],
    ['month', word(`${each('tháng')}|tháng liền kề|tháng tiếp theo`)],
    [
      'quarter',
      word(
        `(?:${each('quý')}|tháng cuối(?: cùng)?(?: của| mỗi)? quý)(?! *(?:[IV]|\\d))|quý, (?:6|06|sáu) tháng|${eachMonths('(?:3|03|ba)')}`,
      ),
    ],
    [
      'half-year',
      word(
        `(?:định kỳ|hằng|hàng|mỗi) (?:6|06|sáu) tháng|${eachMonths('(?:6|06|sáu)')}|(?:6|06|sáu) tháng, (?:hằng |hàng |1 |01 |một )?năm`,
      ),
    ],
    ['year', word(`${each('năm')}|theo năm|năm liền kề|năm sau`)],
  ].map(([every, source]) => [every as Every, new RegExp(source ?? '', 'giu')] as const),
  namedByYear: new RegExp(`${phrasePattern(namedByPeriod)}(?: \\p{Ll}+| -|,){0,9}\\s*$`, 'iu'),
  always: new RegExp(word('thường xuyên|liên tục'), 'giu'),
  noAdverb: new RegExp(`${phrasePattern(namedByAlways)}\\s*$`, 'iu'),
}));

/** "…, hoàn thành 30/6/2026" */
const DONE_ON = new RegExp(`(?<!đã )(?<!\\p{L})${oneOf(completionWords)}:? $`, 'iu');
/** "Khám sức khỏe cho người lao động (tháng 8/2026)" */
const IN_BRACKETS = { before: /\($/u, after: /^\)[\s.;/]*$/u } as const;

const bindTime = (text: string, time: FoundTime): BoundTime => {
  const { until, from, within, goal, done } = patterns();
  const before = text.slice(Math.max(0, time.start - 90), time.start);
  const isGoal = goal.test(before);
  const deadline = until.exec(before);
  const at = time.start - before.length;
  if (deadline) return { ...time, bound: isGoal ? 'goal' : 'until', since: at + deadline.index };
  const isDone = (time.sort === 'day' || time.sort === 'month') && DONE_ON.test(before);
  if (isDone) return { ...time, bound: 'until', since: time.start };
  const start = from.exec(before);
  if (start) return { ...time, bound: 'from', since: at + start.index };
  const inside = within.exec(before);
  if (!inside) return { ...time, bound: isGoal ? 'goal' : 'plain', since: time.start };
  const bound = isGoal ? 'goal' : done.test(before) ? 'until' : 'within';
  return { ...time, bound, since: at + inside.index };
};

function everyIn(text: string): { readonly every: Every; readonly at: number; readonly end: number } | null {
  for (const [every, pattern] of patterns().every)
    for (const match of text.matchAll(pattern))
      if (!patterns().namedByYear.test(text.slice(Math.max(0, match.index - 70), match.index)))
        return { every, at: match.index, end: match.index + match[0].length };
  return null;
}

/**
 * Reads the time of a column or of a line of particulars: all that it says is one.
 *
 * @param head - the head of the column, or the label of the line
 */
export function readTime(text: string, head: string, calendar: Calendar): TaskDue | null {
  if (/^tháng$/iu.test(head) && /^\d{1,2}$/u.test(text.trim()))
    return readTime(`tháng ${text.trim()}`, '', calendar);
  const times = timesIn(text, calendar.year).map((time) =>
    bindTime(`${head}: ${text}`.slice(-text.length), time),
  );
  const isEnd = /hoàn thành|thời hạn|^hạn/iu.test(head);
  const bound = times.map((time) =>
    isEnd && (time.bound === 'within' || isLoneDay(time)) ? { ...time, bound: 'until' as const } : time,
  );
  return dueOf(text, bound, calendar, text) ?? yearOfPlan(text, calendar);
}

/** "Trong năm", alone in its cell or line: that of the plan. */
function yearOfPlan(text: string, { year }: Calendar): TaskDue | null {
  if (!/^[\s:]*(?:trong|cả) năm[\s.;]*$/iu.test(text)) return null;
  return { text: text.trim(), from: `${year}-01-01`, until: `${year}-12-31`, every: null };
}

/** "Thời hạn hoàn thành: 30/6/2026": the last day, not the only one. */
const isLoneDay = ({ sort, isRange, bound }: BoundTime): boolean =>
  bound === 'plain' && sort === 'day' && !isRange;

/** The times of a sentence that say when its work is to be done; those of names and aims are left out. */
export function readTimeOfSentence(text: string, calendar: Calendar): TaskDue | null {
  const bound = timesIn(text, calendar.year).map((time) => bindTime(text, time));
  const own = bound.filter((time) => isOwnTime(text, time));
  const said = own.map(({ since, end }) => text.slice(since, end).trim());
  return dueOf(text, own, calendar, said.join('; '));
}

/** Whether a time is of the work and no part of a name ("giai đoạn 2021-2025"), a date of a document, or an aim. */
function isOwnTime(text: string, time: BoundTime): boolean {
  const before = text.slice(Math.max(0, time.since - 40), time.since);
  // "2/3" may be a share as well.
  const isShort = time.sort === 'day' && !time.hasYear && !/ngày/iu.test(text.slice(time.since, time.end));
  const opensRange = time.bound === 'from' && / ?đến /u.test(text.slice(time.end, time.end + 5));
  if (
    isShort &&
    !opensRange &&
    (time.bound !== 'until' || !/(?:trước|hết|nhất)/iu.test(text.slice(time.since, time.end)))
  )
    return false;
  const isYear = time.sort === 'year' || time.sort === 'years';
  switch (time.bound) {
    case 'goal':
      return !isYear;
    case 'until':
      return (
        !isYear ||
        /(?:trước|hết|chậm nhất|xong|hoàn thành)[^.;]*$/iu.test(
          text.slice(Math.max(0, time.since - 60), time.start),
        )
      );
    case 'from':
      return time.sort !== 'years' && !/(?:giai đoạn|ban hành|hiệu lực|ngân sách)\s*$/iu.test(before);
    case 'within':
      if (/(?:lưu ý|dự kiến)[^.;]*$/iu.test(text.slice(Math.max(0, time.since - 90), time.since)))
        return false;
      return time.sort !== 'years' && !/(?:đã|phát sinh|công tác|nhiệm vụ)\s*$/iu.test(before);
    case 'plain':
      if (IN_BRACKETS.before.test(before) && IN_BRACKETS.after.test(text.slice(time.end)))
        return time.hasYear && !isYear;
      return time.sort === 'quarter' && !/(?:báo cáo|kết quả)\s*$/iu.test(before);
  }
}

/** Puts together what the times say. */
function dueOf(text: string, times: readonly BoundTime[], calendar: Calendar, said: string): TaskDue | null {
  const repeated = everyIn(text);
  const always = alwaysAt(text);
  if (repeated !== null) {
    const from = times.find(({ bound, hasYear }) => bound === 'from' && hasYear)?.from ?? null;
    const nearDay = times.find(({ bound, hasYear }) => bound === 'until' && !hasYear);
    if (/năm liền kề/iu.test(text) && calendar.isOfPlan && nearDay) {
      const next = `${calendar.year + 1}${nearDay.until.slice(4)}`;
      return { text: said, from: null, until: next, every: null };
    }
    return { text: said || text.slice(repeated.at, repeated.end), from, until: null, every: repeated.every };
  }
  if (always !== null && !times.some(({ bound }) => bound === 'until')) {
    const from = times.find(({ bound }) => bound === 'from')?.from ?? null;
    return { text: said || always, from, until: null, every: 'always' };
  }
  const firm = times.filter(({ bound }) => bound !== 'goal');
  const own = firm.length > 0 ? firm : times;
  if (own.length === 0) return null;
  const starts = own
    .filter(({ bound }) => bound !== 'until' && bound !== 'goal')
    .map(({ from }) => from)
    .sort();
  const ends = own
    .filter(({ bound, isRange }) => bound !== 'from' || isRange)
    .map(({ until }) => until)
    .sort();
  const hasFrom = own.some(({ bound }) => bound === 'from');
  const isDeadline = own.some(({ bound }) => bound === 'until' || bound === 'goal');
  const from = isDeadline && !hasFrom ? null : (starts[0] ?? null);
  const until = ends.at(-1) ?? null;
  return {
    text: said,
    from,
    until: until !== null && from !== null && until < from ? null : until,
    every: null,
  };
}

/** Where a text says that its work goes on always, not what sort of work it is. */
function alwaysAt(text: string): string | null {
  for (const match of text.matchAll(patterns().always)) {
    if (patterns().noAdverb.test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
    return match[0];
  }
  return null;
}
