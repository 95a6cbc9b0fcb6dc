import { once, oneOf, withTonesLast } from '../chars/index.js';
import { roleVerbs, unitNames, wordsAroundTimes, wordsForWork } from '../lexicon/index.js';
import type { TaskDue } from '../model/index.js';
import { doersAt, headEnd } from './doers.js';
import { type Calendar, readTime } from './due.js';
import { timesIn } from './due-times.js';
import type { Item } from './items.js';
import { splitNames } from './names.js';
import { endsInEnacting, endsInVerb } from './names-alone.js';
import { capitalAt, phrasePattern } from './patterns.js';

/** Words around the names of a heading: "Trách nhiệm của Sở Y tế", "Giao Sở Y tế:". */
const AROUND_NAMES =
  /^(?:trách nhiệm (?:của|thực hiện của)|nhiệm vụ của|đối với|về phía|giao(?: cho)?|đề nghị|yêu cầu)\s*:?\s+/iu;

/** The names in a heading, or a line that ends in a colon, that consists of nothing else. */
export function namesOfHeading({ text, children }: Item): readonly string[] {
  // "Ủy ban nhân dân tỉnh ban hành:" is the beginning of a sentence.
  const mayEndInVerb = children.length > 0 && !/:\s*$/u.test(text);
  const shown = text.replace(/\s*:\s*$/u, '');
  const key = withTonesLast(shown);
  const start = AROUND_NAMES.exec(key)?.[0].length ?? 0;
  const found =
    doersAt(key, start) ??
    (start > 0 ? (doersAt(key, start, true) ?? doersAt(capitalAt(key, start), start)) : null);
  const isWhole = found?.followedBy === 'end' || (found !== null && mayEndInVerb && endsInVerb(key, found));
  if (isWhole) return splitNames(shown.slice(start));
  // A heading above a list of what a body has to issue: "2.2. Ủy ban nhân dân tỉnh ban hành".
  return found !== null && mayEndInVerb && endsInEnacting(key, found)
    ? splitNames(shown.slice(start, found.end))
    : [];
}

const isTitle = ({ text, isHeading, children }: Item): boolean =>
  (isHeading || children.length > 0) && text.length < MAX_NAME && !/[.;,]$/u.test(text);

const BODY_SORT = once(() => new RegExp(`^(?:các )?${oneOf(unitNames.sorts.map(withTonesLast))} `, 'iu'));

/** Whether items are headed by names of bodies, so that a heading among them that names a unit says nothing else. */
export function areBodies(items: readonly Item[]): boolean {
  const titles = items.filter(isTitle);
  const named = titles.filter((item) => namesOfHeading(item).length > 0);
  return named.length >= 2 && named.length * 2 >= titles.length;
}

/**
 * The name of a unit in a heading among others that name bodies, though verbs in it look like work: "Phòng Quản lý nợ
 * và cưỡng chế nợ thuế".
 */
export function unitOfHeading(item: Item): readonly string[] {
  const shown = item.text.replace(/\s*:\s*$/u, '');
  const key = withTonesLast(shown);
  if (!isTitle(item) || !BODY_SORT().test(key) || headEnd(key, 0) < 0 || /:/u.test(shown)) return [];
  return DUTY().test(key) ? [] : [shown];
}

const DUTY = once(() => new RegExp(phrasePattern(roleVerbs), 'iu'));
/** In characters; a longer heading is a sentence. */
const MAX_NAME = 80;

/** Whether a heading is for all bodies, so that the items say which: "NHIỆM VỤ CỦA CÁC BỘ, CƠ QUAN, ĐỊA PHƯƠNG". */
export const isForAll = (text: string, names: readonly string[]): boolean =>
  /^(?:nhiệm vụ|trách nhiệm) của/iu.test(withTonesLast(text)) && /^các(?!\p{L})/iu.test(names[0] ?? '');

/** A month, quarter or half-year in a heading applies to what is below it; a year is part of the heading's name. */
export function timeOfHeading(text: string, calendar: Calendar): TaskDue | null {
  const shown = text.toLowerCase();
  const times = timesIn(shown, calendar.year).filter(
    ({ sort }) => sort === 'month' || sort === 'quarter' || sort === 'half',
  );
  const [time] = times;
  if (time === undefined || times.length > 1 || !/(?:trong|hoàn thành|làm ngay)/u.test(shown)) return null;
  return { text: text.slice(time.start, time.end), from: time.from, until: time.until, every: null };
}

const onlyTime = once(() => ({
  around: new RegExp(`^(?:\\P{L}|${phrasePattern(wordsAroundTimes)})*$`, 'iu'),
  ofWork: new RegExp(`^(?:\\P{L}|${phrasePattern([...wordsAroundTimes, ...wordsForWork])})*$`, 'iu'),
}));
const LABEL = /^(?:[IVX]{1,4}|\d{1,2}|[a-zđ])[.)]\s|^[-–+*•]\s/u;
/** "(Ngày 16/10/2026, tại Hội trường)": the place does not matter. */
const PLACE = /,? tại [^:;]{3,60}$/iu;
const STEADY = /(?:thường xuyên|liên tục|(?:hằng|hàng|mỗi) (?:tuần|tháng|quý|năm))/giu;

/**
 * The time in a heading that says nothing else, which applies to all below it: "THÁNG 9/2026", "Trong quý II:", "Nhóm
 * nhiệm vụ hoàn thành trước ngày 30/4/2026". A year beside a word for work is part of the heading's name.
 */
export function timeAlone(text: string, calendar: Calendar): TaskDue | null {
  const shown = text
    .replace(LABEL, '')
    .replace(/^\((?<inner>[^()]*)\)[.:]?$/u, '$<inner>')
    .replace(PLACE, '')
    .trim();
  if (shown.length > MAX_TIME || !/^\p{L}/u.test(shown)) return null;
  const times = timesIn(shown, calendar.year);
  let rest = shown;
  for (const { start, end } of times.toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  rest = withTonesLast(times.length > 0 ? rest : rest.replaceAll(STEADY, ' '));
  if (rest.length === shown.length) return null;
  const { around, ofWork } = onlyTime();
  const isOfWork = times.every(({ sort }) => sort !== 'year' && sort !== 'years') && ofWork.test(rest);
  return (times.length > 0 && around.test(rest)) || isOfWork ? readTime(shown, '', calendar) : null;
}

/** The time in brackets at the end of a text, which applies to what is below it: "1. Chuẩn bị (xong trước 28/02/2026)". */
export const timeInBrackets = (text: string, calendar: Calendar): TaskDue | null => {
  const inner = /\((?<inner>[^()]{4,60})\)\s*:?$/u.exec(text)?.groups?.['inner'];
  return inner === undefined ? null : timeAlone(inner, calendar);
};

/** In characters; a longer heading says more than a time. */
const MAX_TIME = 80;
