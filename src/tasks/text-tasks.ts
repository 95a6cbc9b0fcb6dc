import { once, oneOf, withTonesLast } from '../chars/index.js';
import {
  circumstances,
  completionWords,
  deadlineWords,
  kindNames,
  openingsWithoutWork,
  orderVerbs,
  partyCommittees,
} from '../lexicon/index.js';
import type { TaskDue } from '../model/index.js';
import { doersAt, headEnd, startsWithVerb } from './doers.js';
import type { TaskDraft } from './draft.js';
import { type Calendar, readTimeOfSentence } from './due.js';
import type { Governing } from './governing.js';
import type { Item } from './items.js';
import { type Order, readOrder, startsWithOrder } from './order.js';
import { sentencesOf } from './sentences.js';

/** Sentences that make one task. */
interface Group {
  readonly order: Order;
  readonly sentences: string[];
}

/** An obligation of nobody in particular: "Việc bàn giao phải hoàn thành trước ngày …". */
const MUST = /(?<!\p{L})(?:phải|cần|hoàn thành|yêu cầu)(?!\p{L})/iu;
const DEADLINE = new RegExp(`(?<!\\p{L})${oneOf([...deadlineWords, ...completionWords])}(?!\\p{L})`, 'iu');
/** A sentence that begins with its time is a task of its own. */
const BEGINS_WITH_TIME =
  /^(?:hằng|hàng|định kỳ|trước ngày|trong (?:tháng|quý|năm)|từ ngày|từ năm|chậm nhất)(?!\p{L})/iu;
/** A sentence that begins like this usually gives the time of the task before it. */
const BEGINS_WITH_END = /^(?:hoàn thành|thời gian|báo cáo|kết quả|thời hạn)(?!\p{L})/iu;
/** What a closing asks for after an order to carry out the whole: to report what stands in the way. */
const IN_PROGRESS = /^trong quá trình (?:tổ chức |triển khai )*thực hiện(?!\p{L})/iu;
/** Texts about money, remarks, and references to where the rest is. */
const noWork = once(
  () =>
    new RegExp(
      `^(?:\\((?!\\d{1,2}\\))|[¹²³⁰⁴-⁹]|${oneOf(openingsWithoutWork)}|\\p{Lu}[\\p{L} ]{2,30} này (?:thay|có hiệu lực|được|gồm|tiếp tục|phổ biến)|(?:các )?(?:quy định|nội dung|điều khoản)(?!\\p{L})[^.;]* (?:tiếp tục|vẫn|hết) (?:có )?hiệu lực|${oneOf(kindNames())} có hiệu lực(?!\\p{L})|\\P{L}*$)(?!.*(?:${orderVerbs.join('|')}) )`,
      'iu',
    ),
);

const CONDITION = once(
  () => new RegExp(`^${oneOf(circumstances.map(withTonesLast))}(?!\\p{L})[^.,;:]{3,120}, `, 'iu'),
);

const PARTY = once(() => new RegExp(oneOf(partyCommittees.map(withTonesLast)), 'iu'));
const isParty = (names: readonly string[]): boolean =>
  names.some((name) => PARTY().test(withTonesLast(name)));

/** The tasks of a text that has no others below it. */
export function tasksOfText(item: Item, governing: Governing, calendar: Calendar): readonly TaskDraft[] {
  const groups: Group[] = [];
  for (const sentence of sentencesOf(item.text).flatMap((each) => clausesOf(each, governing.isByHeading))) {
    const isGoverned = governing.isByHeading && item.node.type !== 'paragraph';
    const order = readOrder(sentence, isGoverned, isGoverned && isParty(governing.lead));
    const before = groups.at(-1);
    if (before === undefined || beginsTask(order, sentence, before, governing, calendar))
      groups.push({ order, sentences: [sentence] });
    else before.sentences.push(sentence);
  }
  let lead = governing;
  return groups.flatMap((group, index) => {
    if (isAccount(group, groups[index + 1], calendar)) return [];
    const tasks = taskOf(group, item, lead, calendar);
    // A later sentence that names nobody is about those whom the one before it names.
    if (group.order.isNamed) lead = ledBy(group.order, governing);
    return tasks;
  });
}

/**
 * Whether sentences only say why the order after them is given: "Qua kiểm tra, tuyến đường … bị sạt lở. Giao Sở Xây dựng
 * …". They name nobody, begin with no verb, not even behind a topic or a circumstance, and have no time.
 */
function isAccount({ order, sentences }: Group, next: Group | undefined, calendar: Calendar): boolean {
  const key = withTonesLast(sentences[0] ?? '');
  if (order.isNamed || !startsWithOrder(withTonesLast(next?.sentences[0] ?? ''))) return false;
  const isWork = [0, ...[...key.matchAll(/[,:] /gu)].slice(0, 2).map(({ index }) => index + 2)].some((at) =>
    startsWithVerb(key, at),
  );
  return !isWork && readTimeOfSentence(sentences.join(' '), calendar) === null;
}

const ledBy = ({ lead }: Order, governing: Governing): Governing => ({
  ...governing,
  lead,
  particulars: { ...governing.particulars, lead: null },
});

const NEXT = /;\s+(?:đồng thời,? )?/gu;
const NEXT_ORDER = /;\s+(?:đồng thời,? )?(?:giao |yêu cầu |đề nghị )?/gu;

/** Splits a sentence at semicolons after which another body is named: "…; Sở Tài chính chịu trách nhiệm thẩm định". */
function clausesOf(sentence: string, isGoverned: boolean): readonly string[] {
  const key = withTonesLast(sentence);
  const clauses: string[] = [];
  let start = 0;
  for (const { 0: mark, index } of key.matchAll(isGoverned ? NEXT : NEXT_ORDER)) {
    const at = index + mark.length;
    if (headEnd(key, at) < 0 || doersAt(key, at)?.followedBy !== 'verb') continue;
    if ((doersAt(key, start)?.end ?? 0) >= index || readOrder(sentence.slice(start, index)).what === '')
      continue;
    clauses.push(sentence.slice(start, index));
    start = at;
  }
  return [...clauses, sentence.slice(start)];
}

/** Whether a later sentence is a task of its own: another body does it, or it has both a time and work of its own. */
function beginsTask(
  order: Order,
  sentence: string,
  before: Group,
  governing: Governing,
  calendar: Calendar,
): boolean {
  const lead = before.order.isNamed ? before.order.lead : governing.lead;
  if (order.isNamed && order.what !== '') {
    if (lead.length === 0 || !before.order.isNamed || IN_PROGRESS.test(sentence)) return true;
    return areOthers(order.lead, lead);
  }
  const time = readTimeOfSentence(sentence, calendar);
  if (time === null) return false;
  if (BEGINS_WITH_TIME.test(sentence)) return true;
  if (time.every === 'always') return false;
  if (BEGINS_WITH_END.test(sentence))
    return readTimeOfSentence(before.sentences.join(' '), calendar) !== null && sentence.length > 60;
  return beginsWithWork(sentence);
}

/** "Tham mưu …", "Trường hợp các hộ không chấp hành, tham mưu …". */
function beginsWithWork(sentence: string): boolean {
  const key = withTonesLast(sentence);
  const condition = CONDITION().exec(key)?.[0] ?? '';
  return startsWithVerb(key, condition.length);
}

function taskOf(group: Group, item: Item, governing: Governing, calendar: Calendar): readonly TaskDraft[] {
  const { order } = group;
  const text = group.sentences.join(' ');
  const { particulars } = governing;
  const lead = order.isNamed ? order.lead : (particulars.lead ?? governing.lead);
  const said = readTimeOfSentence(text, calendar);
  const due = said ?? particulars.due ?? governing.due;
  const what = [order.what, ...group.sentences.slice(1)].join(' ').replace(/[\s.;,/]+$/u, '');
  if (
    what.length < 3 ||
    noWork().test(text) ||
    noWork().test(what) ||
    !isTask(lead, what, text, said, particulars.due)
  )
    return [];
  const later = group.sentences.slice(1).flatMap((sentence) => readOrder(sentence).with);
  const named = [...new Set([...order.with, ...later])];
  const around = particulars.with ?? (isOfOthers(order, governing) ? [] : governing.with);
  const helping = order.hasPartnersFirst
    ? named
    : particulars.with !== null || named.length === 0
      ? [...new Set([...named, ...around])]
      : named;
  return [
    { what, lead, with: helping, due, product: particulars.product, unit: item.unit, node: item.node, text },
  ];
}

/** Whether a text names others than those who are named with the partners above it, so that these are not its own. */
const isOfOthers = (order: Order, { lead }: Governing): boolean =>
  order.isNamed && lead.length > 0 && areOthers(order.lead, lead);

const areOthers = (names: readonly string[], others: readonly string[]): boolean =>
  names.join().toLowerCase() !== others.join().toLowerCase();

/** A task has somebody who does it, or else a stated time and a verb. */
function isTask(
  lead: readonly string[],
  what: string,
  text: string,
  said: TaskDue | null,
  below: TaskDue | null,
): boolean {
  if (lead.length > 0 || below !== null) return true;
  if (said === null || said.every === 'always') return false;
  if (said.every !== null) return /^(?:định kỳ )?(?:hằng|hàng|định kỳ)(?!\p{L})/iu.test(what);
  const isWork = startsWithVerb(withTonesLast(what), 0) || MUST.test(text);
  return isWork && said.until !== null && said.from === null && DEADLINE.test(said.text + text);
}
