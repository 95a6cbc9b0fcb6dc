import { once, oneOf, withTonesLast } from '../chars/index.js';
import { type Particular, particularLabels } from '../lexicon/index.js';
import type { TaskDue } from '../model/index.js';
import { readCast } from './cast.js';
import { doersAt, headEnd, startsWithVerb } from './doers.js';
import { type Calendar, readTime } from './due.js';
import { splitNames } from './names.js';

/** What labelled lines say about the task above them, or about all tasks of their chapter. */
export interface Particulars {
  readonly lead: readonly string[] | null;
  readonly with: readonly string[] | null;
  readonly due: TaskDue | null;
  readonly product: string | null;
}

export const NO_PARTICULARS: Particulars = { lead: null, with: null, due: null, product: null };

/** A text without its particulars, and the particulars; `null` where there are none. */
export interface SplitText {
  readonly rest: string;
  readonly particulars: Particulars | null;
}

const labels = once(
  () =>
    new Map(
      particularLabels.flatMap(({ holds, labels: names }) =>
        names.map((name) => [withTonesLast(name), holds] as const),
      ),
    ),
);

const LABELLED = once(
  () =>
    new RegExp(
      String.raw`(?<open>^|[.;,(]|\s[-–+]|\.\s|\s(?=\p{L}))\s*(?:[-–+*•]\s*)?(?:\(?\d{1,2}[.)]\s*)?(?<label>${oneOf(labels().keys())})(?:\s*\([^()]*\)|(?<=${oneOf(particularLabels.flatMap(({ toBodies = [] }) => toBodies))}) [^:.;,]{2,40})?\s*:\s*`,
      'giu',
    ),
);

/** Separates a text from its particulars: one or several on a line of their own, or some in brackets at its end. */
export function splitParticulars(text: string, calendar: Calendar): SplitText {
  const key = withTonesLast(text);
  const found = [...key.matchAll(LABELLED())].filter((match) => isLabel(match, key));
  const first = found[0];
  if (first === undefined) return splitBracket(text, calendar);
  let particulars = NO_PARTICULARS;
  found.forEach((match, index) => {
    const value = text
      .slice(match.index + match[0].length, found[index + 1]?.index ?? text.length)
      .replace(/[\s.;,]+$/u, '')
      .replace(/(?<!\([^()]*)\)[\s).;,]*$/u, '');
    const label = match.groups?.['label'] ?? '';
    const holds = labels().get(label.toLowerCase());
    if (holds !== undefined)
      particulars = joinParticulars(particulars, particularOf(holds, label, value, calendar));
  });
  return { rest: text.slice(0, first.index).trim(), particulars };
}

/**
 * "Thực hiện: Ban Dân chủ." names somebody, "Thực hiện: rà soát …" does not. In the midst of a text, where no mark is
 * before it, a label begins the next line: "… với doanh nghiệp Đơn vị chủ trì: Phòng Quản lý Công nghiệp".
 */
function isLabel({ 0: whole, index, groups }: RegExpExecArray, key: string): boolean {
  const label = groups?.['label'] ?? '';
  if (/^\s+$/u.test(groups?.['open'] ?? '')) return /^\p{Lu}/u.test(label) && label.split(' ').length > 2;
  if (groups?.['label']?.toLowerCase() !== 'thực hiện') return true;
  return doersAt(key, index + whole.length)?.followedBy === 'end';
}

/** "… (Ban Tuyên giáo chủ trì; hoàn thành trong quý IV/2025)": names and a time at the end, without labels. */
const BRACKET = /\s*\((?<inner>[^()]{6,200})\)[\s.;]*$/u;
const NAMED_ROLE = /(?<!\p{L})(?:chủ trì|thực hiện|chịu trách nhiệm)(?!\p{L})/iu;

function splitBracket(text: string, calendar: Calendar): SplitText {
  const found = BRACKET.exec(text);
  const inner = found?.groups?.['inner'] ?? '';
  const parts = partsOf(inner, calendar);
  const named = parts.find(
    (part) => NAMED_ROLE.test(part) && doersAt(withTonesLast(part), 0)?.followedBy === 'verb',
  );
  if (found === null) return { rest: text, particulars: null };
  if (named === undefined) return nameAndTime(text, found.index, inner, calendar);
  const { lead, with: partners } = readCast(named.replace(/\s*(?:thực hiện|chịu trách nhiệm)\s*$/iu, ''));
  const others = parts.filter((part) => part !== named);
  const rest = others.join('; ');
  const helpers = others.filter((part) => HELPS.test(part)).map((part) => part.replace(HELPS, ''));
  const helping = /^phối hợp/iu.test(rest)
    ? readCast(rest).with
    : [...partners, ...helpers.flatMap(splitNames)];
  const particulars = {
    ...NO_PARTICULARS,
    lead,
    with: helping.length > 0 ? helping : null,
    due: readTime(rest, '', calendar),
  };
  return { rest: text.slice(0, found.index).trim(), particulars };
}

/** "các phòng phối hợp". */
const HELPS = / phối hợp$/iu;

/** What stands in a bracket, parted at semicolons, and at commas before a time or before those who help. */
function partsOf(inner: string, calendar: Calendar): readonly string[] {
  const isPart = (text: string): boolean => HELPS.test(text) || readTime(text, '', calendar) !== null;
  return inner.split(/;\s*/u).flatMap((part) => {
    const [first = '', ...more] = part.split(/,\s*/u);
    const parts = [first];
    for (const each of more)
      if (isPart(each)) parts.push(each);
      else parts.push(`${parts.pop()}, ${each}`);
    return parts;
  });
}

const MAX_NAME_WORDS = 8;

/** A body and a time in brackets, and nothing else: "(Phòng Kế hoạch tổng hợp, tháng 02/2026)". */
function nameAndTime(text: string, at: number, inner: string, calendar: Calendar): SplitText {
  const mark = Math.max(inner.lastIndexOf(', '), inner.lastIndexOf('; '));
  const who = inner.slice(0, Math.max(mark, 0));
  const due = mark < 0 ? null : readTime(inner.slice(mark + 2), '', calendar);
  if (!isName(who) || due === null) return namesInBracket(text, at, inner);
  return { rest: text.slice(0, at).trim(), particulars: { ...NO_PARTICULARS, lead: [who], due } };
}

// Not by doersAt, which would end "Phòng Kế hoạch tổng hợp" before the verb in it.
const isName = (who: string): boolean =>
  headEnd(withTonesLast(who), 0) >= 0 && who.split(' ').length <= MAX_NAME_WORDS;

/**
 * Bodies and nothing else in the brackets behind work: "Rà soát định mức nhà ở (Phòng Quản lý nhà)". Behind the name of a
 * body they explain that: "gửi Sở Nội vụ (Phòng Cải cách hành chính)".
 */
function namesInBracket(text: string, at: number, inner: string): SplitText {
  const work = withTonesLast(text.slice(0, at).replace(/^[\s\-–+*•]+/u, ''));
  const names = splitNames(inner);
  const areNames = names.length > 0 && names.every(isName);
  const helps = (name: string): boolean => HELPS.test(name);
  if (!areNames || !startsWithVerb(work, 0) || endsInName(work)) return { rest: text, particulars: null };
  const lead = names.filter((name) => !helps(name));
  const partners = names.filter(helps).map((name) => name.replace(HELPS, ''));
  const particulars = { ...NO_PARTICULARS, lead, with: partners.length > 0 ? partners : null };
  return { rest: text.slice(0, at).trim(), particulars };
}

/** Whether the last words of a text name a body. */
const endsInName = (key: string): boolean =>
  [...key.matchAll(/(?<![\p{L}\d])(?=\p{Lu}|các |những )/gu)].some(
    ({ index }) => headEnd(key, index) >= 0 && doersAt(key, index)?.end === key.length,
  );

/** Whether a text is nothing but labels, as a chapter "THỜI GIAN, ĐỊA ĐIỂM VÀ QUY MÔ" that has such lines below it. */
export const isLabelAlone = (text: string): boolean =>
  withTonesLast(text.toLowerCase())
    .split(/,\s*|\s+và\s+/u)
    .every((part) => labels().has(part.trim()));

function particularOf(holds: Particular, label: string, value: string, calendar: Calendar): Particulars {
  switch (holds) {
    case 'lead': {
      const cast = readCast(value);
      return { ...NO_PARTICULARS, lead: cast.lead, with: cast.with.length > 0 ? cast.with : null };
    }
    case 'with': {
      const cast = readCast(value);
      return { ...NO_PARTICULARS, with: [...cast.lead, ...cast.with] };
    }
    case 'due':
      return { ...NO_PARTICULARS, due: readTime(value, label, calendar) };
    case 'product':
      return { ...NO_PARTICULARS, product: value === '' ? null : value };
    case 'none':
      return NO_PARTICULARS;
  }
}

/** Combines particulars; where both have a value, the first is taken. */
export const joinParticulars = (first: Particulars, second: Particulars): Particulars => ({
  lead: first.lead ?? second.lead,
  with: first.with ?? second.with,
  due: first.due ?? second.due,
  product: first.product ?? second.product,
});
